import type { AgencyOrder } from '#command/agency-order.ts';
import type { Problem } from '../problem.ts';
import type { Condition } from '../schema/condition.ts';
import type { ScenarioFile } from '../schema/scenario.ts';
import { hearersOf } from './learning.ts';
import type { LintInput } from './lint.ts';

/** A standing order, what could set it off, and what it brings about: `held/fire/bridge-closed`. */
interface Node {
  readonly name: string;
  readonly path: Problem['path'];
  readonly wants: readonly string[];
  readonly makes: readonly string[];
}

/**
 * Standing orders that set each other off in a ring. Each is named once, at the ring’s first order.
 * Without an end of its own such a ring would run for as long as the exercise does.
 */
export function checkOrderLoops({ scenario }: LintInput): Problem[] {
  const nodes = scenario.agencies.flatMap(({ id, standingOrders = [] }, a) =>
    standingOrders.map((order, o): Node => ({
      name: `${id}/${order.id}`,
      path: ['agencies', a, 'standingOrders', o, 'id'],
      wants: wantedBy(order.trigger.when),
      makes: [order.do, order.otherwise].flatMap((done) =>
        done === undefined ? [] : madeBy(scenario, id, done),
      ),
    })),
  );
  const waiting = new Map<string, Node[]>();
  for (const node of nodes) {
    for (const want of node.wants) waiting.set(want, [...(waiting.get(want) ?? []), node]);
  }
  const rings = nodes.flatMap((node) => ringFrom(node, waiting) ?? []);
  return firstOfEach(rings).map((ring) => {
    const names = [...ring.nodes, ring.first].map(({ name }) => name).join(' → ');
    return {
      code: 'order-loop',
      path: ring.first.path,
      message: `these standing orders set each other off: ${names}`,
      hint: 'let one of them wait for something that none of the others does',
    };
  });
}

/** What makes a condition come to hold; what stands under `not` does not. */
function wantedBy(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(wantedBy);
  if ('any' in condition) return condition.any.flatMap(wantedBy);
  if ('held' in condition) return [`held/${condition.held.by}/${condition.held.fact}`];
  if ('unit' in condition) return [`unit/${condition.unit.id}/${condition.unit.at}`];
  if ('task' in condition && condition.task.is !== 'open') return [`task/${condition.task.id}`];
  if ('agency' in condition) return [`agency/${condition.agency.id}/${condition.agency.is}`];
  return [];
}

function madeBy(scenario: ScenarioFile, agency: string, order: AgencyOrder): string[] {
  if ('share' in order) {
    const { channel, to, items } = order.share;
    const hearers = hearersOf(scenario, channel, to).filter((holder) => holder !== agency);
    return items.flatMap((fact) => hearers.map((holder) => `held/${holder}/${fact}`));
  }
  if ('deploy' in order) {
    const { unit, task, to } = order.deploy;
    const place = to ?? scenario.tasks.find(({ id }) => id === task)?.place ?? '';
    return [`unit/${unit}/${place}`, ...(task === undefined ? [] : [`task/${task}`])];
  }
  if ('withdraw' in order) {
    const base = scenario.units.find(({ id }) => id === order.withdraw.unit)?.base ?? '';
    return [`unit/${order.withdraw.unit}/${base}`];
  }
  return 'stand-down' in order ? [`agency/${agency}/stoodDown`] : [];
}

interface Ring {
  readonly first: Node;
  readonly nodes: readonly Node[];
}

/** The shortest way from an order back to itself; null when there is none. */
function ringFrom(first: Node, waiting: ReadonlyMap<string, readonly Node[]>): Ring | null {
  const seen = new Set<Node>();
  let ways: (readonly Node[])[] = [[first]];
  while (ways.length > 0) {
    const longer: (readonly Node[])[] = [];
    for (const way of ways) {
      for (const next of way.at(-1)?.makes.flatMap((made) => waiting.get(made) ?? []) ?? []) {
        if (next === first) return { first, nodes: way };
        if (seen.has(next)) continue;
        seen.add(next);
        longer.push([...way, next]);
      }
    }
    ways = longer;
  }
  return null;
}

/** One ring for each set of orders that are in rings together. */
function firstOfEach(rings: readonly Ring[]): Ring[] {
  const told = new Set<Node>();
  return rings.filter((ring) => {
    if (told.has(ring.first)) return false;
    for (const node of ring.nodes) told.add(node);
    return true;
  });
}
