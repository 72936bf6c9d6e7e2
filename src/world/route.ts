import createGraph, { type Graph, type Link } from 'ngraph.graph';
import { aStar } from 'ngraph.path';
import { present } from '#kernel/invariant.ts';
import type { Seconds } from '#kernel/time.ts';
import type { Geometry, RoadSegment } from '#scenario/geometry.ts';
import type { Leg } from './events.ts';

type RoadGraph = Graph<undefined, RoadSegment>;

/** Derived from the geometry alone, hence kept beside it and never in the state. */
const graphs = new WeakMap<Geometry, RoadGraph>();

function bySegment(a: RoadSegment, b: RoadSegment): number {
  if (a.from !== b.from) return a.from - b.from;
  if (a.to !== b.to) return a.to - b.to;
  if (a.road !== b.road) return a.road < b.road ? -1 : 1;
  return a.length - b.length;
}

function graphOf(geometry: Geometry): RoadGraph {
  const known = graphs.get(geometry);
  if (known) return known;
  const graph: RoadGraph = createGraph<undefined, RoadSegment>({ multigraph: true });
  for (const node of geometry.nodes.keys()) graph.addNode(node);
  // Sorted, so that of two equal ways the same is found whatever order the map is written in.
  for (const segment of geometry.segments.toSorted(bySegment)) {
    graph.addLink(segment.from, segment.to, segment);
  }
  graphs.set(geometry, graph);
  return graph;
}

export interface RouteQuery {
  readonly from: number;
  readonly to: number;
  /** Per cent of each road’s emergency speed. */
  readonly pace: number;
  readonly departs: Seconds;
  readonly avoids: (road: string) => boolean;
}

/** Hundredths of a second on a segment: decimetres over kilometres an hour, rounded up, at least 1. */
function hundredthsOn(segment: RoadSegment, pace: number): number {
  return Math.max(1, Math.ceil((segment.length * 3600) / (segment.speed * pace)));
}

/** A way that was found, or that there is none, and what was asked of the roads on the search. */
interface Search {
  readonly stops: readonly Stop[] | null;
  readonly answers: ReadonlyMap<string, boolean>;
}

interface Stop {
  readonly node: number;
  readonly road: string;
  /** Seconds from setting out. */
  readonly after: Seconds;
}

/**
 * The latest search from one node to another at a pace. It follows from the map and the answers alone,
 * so where all are the same it need not be made again; a unit's way is looked for when it is ordered
 * and when it sets out.
 */
const searches = new WeakMap<Geometry, Map<string, Search>>();
/** So many are kept of one map. */
const mostKept = 2000;

/**
 * The quickest way over roads that are not avoided, node by node; null when there is none. Times are
 * whole seconds, rounded up at each node from the exact sum: a road with many bends is not slower
 * than a straight one.
 */
export function findRoute(geometry: Geometry, query: RouteQuery): Leg[] | null {
  const { from, to, pace, departs, avoids } = query;
  if (from === to) return [];
  const kept = searches.get(geometry) ?? new Map<string, Search>();
  searches.set(geometry, kept);
  const key = `${from}/${to}/${pace}`;
  let search = kept.get(key);
  if (search === undefined || !isAnswered(search, avoids)) {
    search = searchFor(graphOf(geometry), query);
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, search);
  }
  if (search.stops === null) return null;
  return search.stops.map(({ node, after, road }) => ({ node, at: departs + after, road }));
}

function isAnswered({ answers }: Search, avoids: RouteQuery['avoids']): boolean {
  for (const [road, answer] of answers) if (avoids(road) !== answer) return false;
  return true;
}

function searchFor(graph: RoadGraph, asked: RouteQuery): Search {
  // A road has many segments, and a belief costs a look through an agency’s picture.
  const answers = new Map<string, boolean>();
  const avoids = (road: string): boolean => {
    const answer = answers.get(road) ?? asked.avoids(road);
    answers.set(road, answer);
    return answer;
  };
  const query = { ...asked, avoids };
  const path = aStar(graph, {
    distance: (_to, _from, link: Link<RoadSegment>) => hundredthsOn(link.data, query.pace),
    blocked: (_to, _from, link: Link<RoadSegment>) => avoids(link.data.road),
  })
    .find(query.from, query.to)
    .toReversed();
  // The search answers with the goal alone when only blocked links lead to it.
  if (path[0]?.id !== query.from) return { stops: null, answers };
  const stops: Stop[] = [];
  let hundredths = 0;
  for (let i = 1; i < path.length; i += 1) {
    const node = Number(path[i]?.id);
    const segment = quickest(graph, Number(path[i - 1]?.id), node, query);
    hundredths += hundredthsOn(segment, query.pace);
    stops.push({ node, road: segment.road, after: Math.ceil(hundredths / 100) });
  }
  return { stops, answers };
}

/** Of several roads between the same two nodes, the quickest that is not avoided. */
function quickest(graph: RoadGraph, from: number, to: number, query: RouteQuery): RoadSegment {
  let best: RoadSegment | null = null;
  for (const link of graph.getLinks(from) ?? []) {
    if (link.fromId !== to && link.toId !== to) continue;
    const { data } = link;
    if (query.avoids(data.road)) continue;
    if (best === null || hundredthsOn(data, query.pace) < hundredthsOn(best, query.pace)) {
      best = data;
    }
  }
  return present(best, `No road from node ${from} to node ${to}`);
}
