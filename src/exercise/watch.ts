import { eachChange, type Buckets } from '#kernel/buckets.ts';
import type { Seconds } from '#kernel/time.ts';
import type { Condition } from '#scenario/schema/condition.ts';
import type { WorldState } from '#world/state.ts';
import type { ExerciseBody, ExerciseTurn } from './body.ts';

/** The triggers of a scenario by what could make them hold, so that only those are looked at. */
export interface Watch {
  /** By what their conditions read: a kind of subject, such as `unit`, and which. */
  readonly bySubject: Readonly<Record<Kind, ReadonlyMap<string, readonly number[]>>>;
  /** By whose picture and which fact. */
  readonly held: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
  /** Times that conditions name, in order, and the triggers that name each. */
  readonly moments: readonly { readonly at: Seconds; readonly triggers: readonly number[] }[];
  /** Those that read a measure. */
  readonly measures: readonly number[];
}

type Kind = 'fired' | 'task' | 'unit' | 'decided' | 'agency';

export function watchOf(conditions: readonly Condition[]): Watch {
  const bySubject = {
    fired: new Map<string, number[]>(),
    task: new Map<string, number[]>(),
    unit: new Map<string, number[]>(),
    decided: new Map<string, number[]>(),
    agency: new Map<string, number[]>(),
  };
  const held = new Map<string, Map<string, number[]>>();
  const moments = new Map<Seconds, number[]>();
  const measures = new Set<number>();
  conditions.forEach((condition, index) => {
    for (const part of partsOf(condition)) {
      if ('at' in part) note(moments, part.at, index);
      else if ('measure' in part) measures.add(index);
      else if ('held' in part) {
        const { by, fact } = part.held;
        const facts = held.get(by) ?? new Map<string, number[]>();
        held.set(by, facts);
        note(facts, fact, index);
      } else {
        const [kind, subject] = subjectOf(part);
        note(bySubject[kind], subject, index);
      }
    }
  });
  const inOrder = [...moments].toSorted(([a], [b]) => a - b);
  return {
    bySubject,
    held,
    moments: inOrder.map(([at, triggers]) => ({ at, triggers })),
    measures: [...measures],
  };
}

function note<K>(map: Map<K, number[]>, key: K, index: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [index]);
  else if (known.at(-1) !== index) known.push(index);
}

type Simple = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

function partsOf(condition: Condition): Simple[] {
  if ('all' in condition) return condition.all.flatMap(partsOf);
  if ('any' in condition) return condition.any.flatMap(partsOf);
  if ('not' in condition) return partsOf(condition.not);
  return [condition];
}

/** What a condition reads, other than the time, a measure and a picture. */
function subjectOf(
  condition: Exclude<Simple, { at: unknown } | { measure: unknown } | { held: unknown }>,
): [kind: Kind, subject: string] {
  if ('fired' in condition) return ['fired', condition.fired];
  if ('task' in condition) return ['task', condition.task.id];
  if ('unit' in condition) return ['unit', condition.unit.id];
  if ('decided' in condition) return ['decided', condition.decided.decision];
  return ['agency', condition.agency.id];
}

/** The exercise at one moment of a step: its body, and how many events there were. */
export interface Seen {
  readonly body: ExerciseBody;
  readonly events: number;
}

/**
 * Calls `visit` with every trigger that reads something which has changed since. State is shared
 * between versions, so what did not change costs nothing; a picture never changes without an event.
 */
export function eachAffected(
  watch: Watch,
  { body: before, events }: Seen,
  turn: Pick<ExerciseTurn, 'body' | 'events'>,
  visit: (trigger: number) => void,
): void {
  const after = turn.body;
  if (before === after) return;
  const { fired, agency, decided } = watch.bySubject;
  for (let i = events; i < turn.events.length; i += 1) {
    const event = turn.events[i];
    if (event?.type !== 'fact.held') continue;
    const triggers = watch.held.get(event.holder)?.get(event.fact);
    if (triggers !== undefined) for (const trigger of triggers) visit(trigger);
  }
  if (before.world !== after.world) eachMoved(watch, before.world, after.world, visit);
  eachIn(agency, before.agencies, after.agencies, visit);
  eachIn(fired, before.fired, after.fired, visit);
  if (before.decisions !== after.decisions) {
    for (const triggers of decided.values()) for (const trigger of triggers) visit(trigger);
  }
}

/** Those that read one of the things of a kind that are not as they were. */
function eachIn<V>(
  watched: ReadonlyMap<string, readonly number[]>,
  before: Buckets<V>,
  after: Buckets<V>,
  visit: (trigger: number) => void,
): void {
  if (before === after || watched.size === 0) return;
  eachChange(before, after, (id) => {
    const triggers = watched.get(id);
    if (triggers !== undefined) for (const trigger of triggers) visit(trigger);
  });
}

function eachMoved(
  { bySubject, measures }: Watch,
  before: WorldState,
  after: WorldState,
  visit: (trigger: number) => void,
): void {
  eachIn(bySubject.unit, before.units, after.units, visit);
  eachIn(bySubject.task, before.tasks, after.tasks, visit);
  const moved = before.values !== after.values || before.vary !== after.vary;
  if (moved) for (const trigger of measures) visit(trigger);
}
