import { byId } from '#kernel/index-by-id.ts';
import { present } from '#kernel/invariant.ts';
import type { Seconds } from '#kernel/time.ts';
import type { DialogueMove } from '#doctrine/police-liaison.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Crowd } from '#scenario/schema/crowd.ts';
import type { KnowledgeState } from '#knowledge/knowledge.ts';
import type { ExerciseTurn } from '../body.ts';

interface Promised {
  readonly id: string;
  readonly seat: string;
  readonly authorised: boolean;
  /** They could tell at once that it was not the officer’s to promise. */
  readonly seenThrough: boolean;
  readonly state: 'open' | 'kept' | 'broken';
}

interface Confidence {
  readonly seat: string;
  readonly at: Seconds;
  readonly for: readonly string[];
  /** What cannot be kept in confidence had been said before. */
  readonly limits: boolean;
  /** It has been reported as a threat to life. */
  readonly reported: boolean;
  /** All that had been said by anybody when it was told: what is in there broke no confidence. */
  readonly saidBefore: KnowledgeState['messages'];
}

/** How one group stands with the officer, beside the measures of its trust and tension. */
export interface CrowdState {
  /** Where it is. */
  readonly place: string;
  /** About how many it is. */
  readonly size: number;
  /** How often it was talked with in each way. */
  readonly talks: Readonly<Partial<Record<DialogueMove, number>>>;
  /** The limit of confidence was explained before anything was told in confidence. */
  readonly limits: boolean;
  /** By offer. */
  readonly promises: Readonly<Record<string, Promised>>;
  /** Offers that are done, promised or not. */
  readonly done: Readonly<Record<string, true>>;
  /** What was told in confidence, by fact. */
  readonly confidences: Readonly<Record<string, Confidence>>;
  /** A confidence was broken: nothing brings their trust back. */
  readonly lost: boolean;
  /** What it has against the officer and has not said yet. */
  readonly grievances: readonly ('surprise' | 'promise')[];
  /** Those of a mediation who have been reached, by command. */
  readonly mediated: Readonly<Record<string, readonly string[]>>;
  /** How its telephone is in the last minute in which somebody rang. */
  readonly line?: { readonly minute: number; readonly luck: number };
}

const untouched: Omit<CrowdState, 'place' | 'size'> = {
  talks: {},
  limits: false,
  promises: {},
  done: {},
  confidences: {},
  lost: false,
  grievances: [],
  mediated: {},
};

export type CrowdStates = Readonly<Record<string, CrowdState>>;

export function newCrowds(scenario: Scenario): CrowdStates {
  return Object.fromEntries(
    (scenario.crowds ?? []).map(({ id, place, size }) => [id, { ...untouched, place, size }]),
  );
}

/** Undefined for whatever is no group of people. */
export function crowdOf(scenario: Scenario, id: string): Crowd | undefined {
  return scenario.crowds && byId(scenario.crowds, id);
}

export function crowdState(turn: ExerciseTurn, crowd: string): CrowdState {
  return present(turn.body.crowds[crowd], `No group ${crowd}`);
}

export function changeCrowd(turn: ExerciseTurn, crowd: string, change: Partial<CrowdState>): void {
  const changed = { ...crowdState(turn, crowd), ...change };
  turn.body = { ...turn.body, crowds: { ...turn.body.crowds, [crowd]: changed } };
}

/** It has come to another place, or has become more or fewer. */
export function moveCrowd(
  turn: ExerciseTurn,
  crowd: string,
  { to: place, size }: { readonly to: string; readonly size?: number | undefined },
): void {
  const before = crowdState(turn, crowd);
  const isOther = size !== undefined && size !== before.size;
  if (before.place === place && !isOther) return;
  changeCrowd(turn, crowd, { place, ...(isOther ? { size } : {}) });
  turn.emit({ type: 'crowd.moved', crowd, place, ...(isOther ? { size } : {}) });
}
