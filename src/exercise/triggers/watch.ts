import { eachChange, type Buckets } from '#kernel/buckets.ts';
import type { Seconds } from '#kernel/time.ts';
import type { Condition } from '#scenario/schema/condition.ts';
import type { WorldState } from '#world/state.ts';
import type { ExerciseBody, ExerciseTurn } from '../body.ts';

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

type Kind = 'fired' | 'task' | 'unit' | 'decided' | 'agency' | 'dialogue';

export function watchOf(conditions: readonly Condition[]): Watch {
  const bySubject = {
    fired: new Map<string, number[]>(),
    task: new Map<string, number[]>(),
    unit: new Map<string, number[]>(),
    decided: new Map<string, number[]>(),
    agency: new Map<string, number[]>(),
    dialogue: new Map<string, number[]>(),
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
  if ('dialogue' in condition) return ['dialogue', condition.dialogue.crowd];
  return ['agency', condition.agency.id];
}

/** The exercise at one moment of a step: its body, and how many events there were. */
export interface Seen {
  readonly body: ExerciseBody;
  readonly events: number;
}

/** Takes note of triggers to be looked at. */
interface Noted {
  add(trigger: number): void;
}

/**
 * Notes every trigger that reads something which has changed since. State is shared between versions,
 * so what did not change costs nothing; a picture never changes without an event.
 */
export function noteAffected(
  watch: Watch,
  { body: before, events }: Seen,
  turn: Pick<ExerciseTurn, 'body' | 'events'>,
  noted: Noted,
): void {
  const after = turn.body;
  if (before === after) return;
  const { fired, agency, decided, dialogue } = watch.bySubject;
  for (let i = events; i < turn.events.length; i += 1) {
    const event = turn.events[i];
    if (event?.type !== 'fact.held') continue;
    noteAll(watch.held.get(event.holder)?.get(event.fact), noted);
  }
  if (before.world !== after.world) noteMoved(watch, before.world, after.world, noted);
  noteChanged(agency, before.agencies, after.agencies, noted);
  noteChanged(fired, before.fired, after.fired, noted);
  if (before.decisions !== after.decisions) {
    for (const triggers of decided.values()) noteAll(triggers, noted);
  }
  if (before.crowds !== after.crowds) {
    for (const triggers of dialogue.values()) noteAll(triggers, noted);
  }
}

function noteAll(triggers: readonly number[] | undefined, noted: Noted): void {
  if (triggers !== undefined) for (const trigger of triggers) noted.add(trigger);
}

type Watched = ReadonlyMap<string, readonly number[]>;

/** Those that read one of the things of a kind that are not as they were. */
function noteChanged<V>(
  watched: Watched,
  before: Buckets<V>,
  after: Buckets<V>,
  noted: Noted,
): void {
  if (before !== after && watched.size > 0) compare(watched, before, after, noted);
}

/** Apart from the question whether there is anything to compare, which is asked at every occurrence. */
function compare<V>(watched: Watched, before: Buckets<V>, after: Buckets<V>, noted: Noted): void {
  eachChange(before, after, (id) => noteAll(watched.get(id), noted));
}

function noteMoved(
  { bySubject, measures }: Watch,
  before: WorldState,
  after: WorldState,
  noted: Noted,
): void {
  noteChanged(bySubject.unit, before.units, after.units, noted);
  noteChanged(bySubject.task, before.tasks, after.tasks, noted);
  const moved = before.values !== after.values || before.vary !== after.vary;
  if (moved) noteAll(measures, noted);
}
