import type { Seconds } from '#kernel/time.ts';
import type { PrincipleId } from '#doctrine/principles.ts';
import type { MethaneField } from '#doctrine/methane.ts';
import type { DecisionStage } from '#doctrine/decision-model.ts';
import type { MeasureId } from './measures.ts';

/** A measure from 0 to 100; null where not observed. `n` is how many obligations it rests on. */
export interface Leaf {
  readonly value: number | null;
  readonly n: number;
  readonly interval?: readonly [low: number, high: number] | undefined;
}

export type Rating = 'met' | 'partly-met' | 'not-met' | 'not-observed';

/** One line of evidence: a rule applied once. */
export interface ScoreLine {
  /** The rule and what it was applied to; the same in any two runs of one scenario. */
  readonly id: string;
  readonly rule: string;
  readonly doctrine: string;
  readonly principle: PrincipleId | 'decision';
  /** Raw points earned, and the most that could be. */
  readonly points: number;
  readonly of: number;
  /** Sequence numbers of necessary events: without one of them, the points fall. */
  readonly events: readonly number[];
  /** Corroborating events. */
  readonly also: readonly number[];
  /** For what was missed or late: when it was due. */
  readonly window?: { readonly from: Seconds; readonly to: Seconds } | undefined;
  /** In plain words, to the trainee. */
  readonly says: string;
}

export interface DecisionScore extends Leaf {
  readonly decision: string;
  readonly stages: Readonly<Record<DecisionStage, Leaf>>;
}

/** One measure of the profile, with its words. */
export interface MeasureScore extends Leaf {
  readonly id: MeasureId;
  readonly label: string;
  readonly principle: PrincipleId | null;
  /** Whether it is part of its principle's mean. */
  readonly counts: boolean;
  readonly says: string;
}

export interface ScoreCard {
  readonly headlines: { readonly sharedAwareness: Leaf; readonly jointDecisions: Leaf };
  readonly rating: Rating;
  readonly principles: Readonly<Record<PrincipleId, Leaf>>;
  readonly information: {
    readonly gain: Leaf;
    readonly recall: Leaf;
    readonly discipline: Leaf;
    readonly handling: Leaf;
  };
  /** Every measure that could be observed, and those that could not with a null value. */
  readonly measures: readonly MeasureScore[];
  readonly methane: Leaf & { readonly fields: Readonly<Record<MethaneField, Leaf>> };
  readonly decisions: readonly DecisionScore[];
  readonly lines: readonly ScoreLine[];
}

/** The silent and the reference run of the same scenario and seed, reduced to what scaling needs. */
export interface Anchors {
  /** Mean shared awareness over the exercise, 0 to 1, unscaled. */
  readonly silentAwareness: number;
  readonly referenceAwareness: number;
  /** Value per delivery in the reference run, 0 to 1. */
  readonly referencePrecision: number;
  /** Crew-seconds in a hazard that their own agency did not hold, in the silent run. */
  readonly silentExposure: number;
}

export interface Harm {
  /** Crew-minutes in a hazard that their own agency did not hold. */
  readonly exposureMinutes: number;
  /** Crew-minutes lost at closed roads. */
  readonly lostMinutes: number;
  /** Everyone is at risk, safe or harmed; of those at risk, so many are sheltered where they are. */
  readonly people: {
    readonly atRisk: number;
    readonly sheltered: number;
    readonly safe: number;
    readonly harmed: number;
  };
}
