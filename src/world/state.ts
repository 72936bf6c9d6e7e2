import type { Buckets } from '#kernel/buckets.ts';
import { lookUp, withEntry } from '#kernel/buckets.ts';
import type { Seconds } from '#kernel/time.ts';
import { byId } from '#kernel/index-by-id.ts';
import { present } from '#kernel/invariant.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Leg } from './events.ts';

type UnitStatus =
  | 'at-base'
  | 'turning-out'
  | 'driving'
  /** Turning round at a closed road, or stranded: no way on that its agency believes open. */
  | 'blocked'
  | 'at-scene'
  | 'working'
  | 'carrying';

/** People of one kind whom a unit loads or has aboard, by their number within the kind. */
interface Cargo {
  readonly people: string;
  readonly kind: string;
  readonly who: readonly number[];
  /** False while they are being loaded: they are still at the place. */
  readonly aboard: boolean;
}

export interface UnitState {
  readonly id: string;
  readonly status: UnitStatus;
  /** The road node where it stands, or the last one it is known to have passed. */
  readonly node: number;
  /** The place where it stands; null on the way. */
  readonly place: string | null;
  /** The place it is bound for; null when it stays. */
  readonly to: string | null;
  readonly task: string | null;
  /** Rises with every change of plan; queue items carry the one they were made for. */
  readonly order: number;
  /** When the present wait ends: turn-out, turn-round, loading, unloading. */
  readonly until: Seconds | null;
  /** When it expects to be at `to`, by its agency’s belief; absent when it stands or sees no way. */
  readonly arrives?: Seconds | undefined;
  /** Ordered back to base while carrying: it goes once these people are set down. */
  readonly recalled: boolean;
  /** The present route, whole; empty when it stands. */
  readonly legs: readonly Leg[];
  /** Index of the first leg of the stretch it is driving. */
  readonly next: number;
  readonly stranded: boolean;
  /** Roads that this crew itself found closed. */
  readonly found: readonly string[];
  readonly cargo: Cargo | null;
  /** The hazard it is in unawares, and since when. */
  readonly exposed: { readonly zone: string; readonly since: Seconds } | null;
}

export type TaskStatus = 'absent' | 'open' | 'under-way' | 'done';

export interface TaskState {
  readonly id: string;
  readonly status: TaskStatus;
  /** Units that came to it and have not been ordered away, in order of joining. */
  readonly units: readonly string[];
  /** Since when work has been going on; null while it stands still. */
  readonly since: Seconds | null;
  /** Seconds of work left when it last started. */
  readonly left: Seconds;
  readonly round: number;
  /** Units ordered to it and not ordered away since, in order of their orders. */
  readonly ordered: readonly string[];
  /** Those of them that have set out, in that order. */
  readonly bound: readonly string[];
  /** Units that set out for it though another agency’s units had it covered. */
  readonly duplicates: readonly string[];
}

/** Numbers of one kind: waiting + being loaded + aboard + delivered is always the scenario’s count. */
export interface KindState {
  readonly waiting: readonly number[];
  /** Those who came to harm, wherever they are now. */
  readonly harmed: readonly number[];
  readonly delivered: number;
}

export interface PeopleState {
  readonly id: string;
  readonly kinds: Readonly<Record<string, KindState>>;
  /** Of the harm rounds; only ever rises, so that no draw is made twice. */
  readonly round: number;
  readonly running: boolean;
  /** Sheltered where they are: harm comes to fewer of them. */
  readonly sheltered: boolean;
}

/** The ground truth. Immutable plain data: any earlier one can be kept and continued from. */
export interface WorldState {
  /** How far each measure’s curve is moved. */
  readonly vary: Readonly<Record<string, number>>;
  /** The value that each measure with moves has come to. */
  readonly values: Readonly<Record<string, number>>;
  /** Measures with moves that stay where they are from now on, whatever would move them. */
  readonly kept: Readonly<Record<string, true>>;
  /** The step that each zone has reached, -1 for below the first; absent before its first. */
  readonly zones: Readonly<Record<string, number>>;
  readonly closed: Buckets<true>;
  readonly units: Buckets<UnitState>;
  readonly tasks: Buckets<TaskState>;
  readonly people: Buckets<PeopleState>;
}

/** @throws InvariantError for an id that the scenario does not have. */
export function unitState(state: WorldState, unit: string): UnitState {
  return present(lookUp(state.units, unit), `No unit ${unit}`);
}

export function taskRecord(state: WorldState, task: string): TaskState {
  return present(lookUp(state.tasks, task), `No task ${task}`);
}

export function peopleState(state: WorldState, people: string): PeopleState {
  return present(lookUp(state.people, people), `No people ${people}`);
}

export function taskState(state: WorldState, task: string): TaskStatus {
  return taskRecord(state, task).status;
}

/** The place where a unit stands; null on the way, blocked or stranded between places. */
export function unitPlace(state: WorldState, unit: string): string | null {
  return unitState(state, unit).place;
}

/** The area that the zone covers now; null below its first step. */
export function zoneArea(scenario: Scenario, state: WorldState, zone: string): string | null {
  const step = state.zones[zone] ?? -1;
  return byId(scenario.zones, zone)?.steps[step]?.area ?? null;
}

export function isRoadClosed(state: WorldState, road: string): boolean {
  return lookUp(state.closed, road) === true;
}

export function withUnit(state: WorldState, unit: string, change: Partial<UnitState>): WorldState {
  return {
    ...state,
    units: withEntry(state.units, unit, { ...unitState(state, unit), ...change }),
  };
}

export function withTask(state: WorldState, task: string, change: Partial<TaskState>): WorldState {
  return {
    ...state,
    tasks: withEntry(state.tasks, task, { ...taskRecord(state, task), ...change }),
  };
}

export function withPeople(
  state: WorldState,
  people: string,
  change: Partial<PeopleState>,
): WorldState {
  return {
    ...state,
    people: withEntry(state.people, people, { ...peopleState(state, people), ...change }),
  };
}

export function kindState(state: WorldState, people: string, kind: string): KindState {
  return present(peopleState(state, people).kinds[kind], `No kind ${kind} of ${people}`);
}

export function withKind(
  state: WorldState,
  people: string,
  kind: string,
  change: Partial<KindState>,
): WorldState {
  const kinds = peopleState(state, people).kinds;
  return withPeople(state, people, {
    kinds: { ...kinds, [kind]: { ...kindState(state, people, kind), ...change } },
  });
}
