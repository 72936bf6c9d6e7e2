import type { Seconds } from '#kernel/time.ts';
import type { EventOf } from '#exercise/events.ts';
import type { Carried } from '#knowledge/message.ts';
import { weightOf, type JournalIndex } from '../journal-index.ts';

type Given = EventOf<'advice.given'>;

/** Whether advice touches a commander, and the events that show it; none where the scenario does. */
export interface Concern {
  readonly touches: boolean;
  readonly seqs: readonly number[];
}

function ownUnits(index: JournalIndex, agency: string): Set<string> {
  const own = index.scenario.units.filter((unit) => unit.agency === agency);
  return new Set(own.map(({ id }) => id));
}

/**
 * Whether advice touches its commander: what it cites is needed there, a unit of theirs is named (for
 * a task: one that can do something at it), is on the way by the road or at the task, or they have what
 * the task takes. Declaring concerns who has not declared.
 */
export function concernOf(
  index: JournalIndex,
  { body, at }: Given,
  cited: readonly Carried[],
): Concern {
  if (body.advice === 'declare') {
    const declared = index
      .of('incident.declared')
      .find((event) => event.agency === body.to && event.status === 'declared' && event.at <= at);
    return shownBy(declared, declared === undefined);
  }
  const isNeeded = cited.some(
    ({ fact }) => weightOf(index.settings, index.needOf(fact, body.to)) >= 1,
  );
  const isNamed = body.unit !== undefined && body.task === undefined;
  if (isNeeded || isNamed || hasWhatItTakes(index, body)) {
    return { touches: true, seqs: [] };
  }
  const own = ownUnits(index, body.to);
  const underWay = index
    .of('unit.departed')
    .find(
      (event) =>
        own.has(event.unit) &&
        event.at <= at &&
        event.arrives > at &&
        event.roads.includes(body.avoid ?? ''),
    );
  const atTask = index
    .of('unit.ordered')
    .find(
      (event) =>
        own.has(event.unit) &&
        (body.unit === undefined || body.unit === event.unit) &&
        event.at <= at &&
        event.task === body.task,
    );
  const shown = body.advice === 'route' ? underWay : body.task === undefined ? undefined : atTask;
  return shownBy(shown, shown !== undefined);
}

function shownBy(event: { readonly seq: number } | undefined, touches: boolean): Concern {
  return { touches, seqs: event === undefined ? [] : [event.seq] };
}

function hasWhatItTakes(index: JournalIndex, { to, task, unit: named }: Given['body']): boolean {
  const needs = index.scenario.tasks.find(({ id }) => id === task)?.needs ?? [];
  return index.scenario.units.some(
    (unit) =>
      unit.agency === to &&
      (named === undefined || named === unit.id) &&
      needs.some(({ capability }) => unit.capabilities.includes(capability)),
  );
}

interface Late {
  readonly at: Seconds;
  readonly seq: number;
  readonly says: string;
}

/** What had happened to the crews by the time that it was said, so that it came too late; if anything. */
export function tooLateBy(index: JournalIndex, advice: Given): Late | undefined {
  const { body, at } = advice;
  const own = ownUnits(index, body.to);
  const isMeant = ({ unit }: { readonly unit: string }) =>
    own.has(unit) && (body.unit === undefined || body.unit === unit);
  const before = <E extends { readonly at: Seconds }>(
    events: readonly E[],
    is: (event: E) => boolean,
  ) => events.find((event) => event.at < at && is(event));
  if (body.advice === 'route') {
    const blocked = before(
      index.of('unit.blocked'),
      (event) => isMeant(event) && event.road === body.avoid,
    );
    return lateBy(index, blocked, 'a crew of theirs had been turned back there');
  }
  if (body.advice === 'withdraw') {
    const zone = index.scenario.tasks.find(({ id }) => id === body.task)?.hazard;
    const exposed = before(
      index.of('crew.exposed'),
      (event) => isMeant(event) && (zone === undefined || event.zone === zone),
    );
    return lateBy(index, exposed, 'a crew of theirs had been exposed');
  }
  if (body.advice !== 'hold' && body.advice !== 'commit') return undefined;
  const joined = before(
    index.of('task.joined'),
    (event) => isMeant(event) && event.task === body.task,
  );
  return lateBy(index, joined, 'their crew was at work');
}

function lateBy(
  index: JournalIndex,
  event: { readonly at: Seconds; readonly seq: number } | undefined,
  what: string,
): Late | undefined {
  if (event === undefined) return undefined;
  return { at: event.at, seq: event.seq, says: `${what} at ${index.clock(event.at)}` };
}
