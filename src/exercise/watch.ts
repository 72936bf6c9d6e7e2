import { eachChange, emptyBuckets, lookUp } from '#kernel/buckets.ts';
import type { Seconds } from '#kernel/time.ts';
import type { KnowledgeState } from '#knowledge/knowledge.ts';
import type { Condition } from '#scenario/schema/condition.ts';
import type { WorldState } from '#world/state.ts';
import type { ExerciseBody } from './body.ts';

/** The triggers of a scenario by what could make them hold, so that only those are looked at. */
export interface Watch {
  /** By what their conditions read: `unit/boat-1`, `held/police/bridge-closed`. */
  readonly bySubject: ReadonlyMap<string, readonly number[]>;
  /** Times that conditions name, in order, and the triggers that name each. */
  readonly moments: readonly { readonly at: Seconds; readonly triggers: readonly number[] }[];
  /** Those that read a measure. */
  readonly measures: readonly number[];
}

export function watchOf(conditions: readonly Condition[]): Watch {
  const bySubject = new Map<string, number[]>();
  const moments = new Map<Seconds, number[]>();
  const measures: number[] = [];
  const note = <K>(map: Map<K, number[]>, key: K, index: number) => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [index]);
    else if (known.at(-1) !== index) known.push(index);
  };
  conditions.forEach((condition, index) => {
    for (const part of partsOf(condition)) {
      if ('at' in part) note(moments, part.at, index);
      else if ('measure' in part) {
        if (measures.at(-1) !== index) measures.push(index);
      } else note(bySubject, subjectOf(part), index);
    }
  });
  const inOrder = [...moments].toSorted(([a], [b]) => a - b);
  return {
    bySubject,
    moments: inOrder.map(([at, triggers]) => ({ at, triggers })),
    measures,
  };
}

type Simple = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

function partsOf(condition: Condition): Simple[] {
  if ('all' in condition) return condition.all.flatMap(partsOf);
  if ('any' in condition) return condition.any.flatMap(partsOf);
  if ('not' in condition) return partsOf(condition.not);
  return [condition];
}

/** What a condition reads, other than the time and a measure. */
function subjectOf(condition: Exclude<Simple, { at: unknown } | { measure: unknown }>): string {
  if ('held' in condition) return `held/${condition.held.by}/${condition.held.fact}`;
  if ('fired' in condition) return `fired/${condition.fired}`;
  if ('task' in condition) return `task/${condition.task.id}`;
  if ('unit' in condition) return `unit/${condition.unit.id}`;
  if ('decided' in condition) return `decided/${condition.decided.decision}`;
  return `agency/${condition.agency.id}`;
}

/**
 * Calls `visit` with every trigger that reads something in which the two bodies differ. State is
 * shared between versions, so what did not change costs nothing.
 */
export function eachAffected(
  watch: Watch,
  before: ExerciseBody,
  after: ExerciseBody,
  visit: (trigger: number) => void,
): void {
  const look = (subject: string) => {
    for (const trigger of watch.bySubject.get(subject) ?? []) visit(trigger);
  };
  if (before.knowledge !== after.knowledge) eachLearned(before.knowledge, after.knowledge, look);
  if (before.world !== after.world) {
    eachMoved(before.world, after.world, look);
    const moved =
      before.world.values !== after.world.values || before.world.vary !== after.world.vary;
    if (moved) for (const trigger of watch.measures) visit(trigger);
  }
  eachChange(before.agencies, after.agencies, (id) => look(`agency/${id}`));
  eachChange(before.fired, after.fired, (id) => look(`fired/${id}`));
  if (before.decisions !== after.decisions) {
    for (const id of Object.keys(after.decisions)) look(`decided/${id}`);
  }
}

function eachLearned(
  before: KnowledgeState,
  after: KnowledgeState,
  look: (subject: string) => void,
): void {
  eachChange(before.pictures, after.pictures, (holder) => {
    const old = lookUp(before.pictures, holder)?.holdings ?? emptyBuckets();
    const now = lookUp(after.pictures, holder)?.holdings ?? emptyBuckets();
    eachChange(old, now, (fact) => look(`held/${holder}/${fact}`));
  });
}

function eachMoved(before: WorldState, after: WorldState, look: (subject: string) => void): void {
  eachChange(before.units, after.units, (id) => look(`unit/${id}`));
  eachChange(before.tasks, after.tasks, (id) => look(`task/${id}`));
}
