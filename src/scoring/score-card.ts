import type { Seconds } from '#kernel/time.ts';
import type { PrincipleId } from '#doctrine/principles.ts';
import type { MethaneField } from '#doctrine/methane.ts';
import type { DecisionStage } from '#doctrine/decision-model.ts';
import type { ProbeLevel } from '#scenario/schema/probe.ts';
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

/** What the trainee knew at the freezes, corrected for guessing. In no headline and no measure. */
export interface ProbesScore extends Leaf {
  readonly byLevel: Readonly<Record<ProbeLevel, Leaf>>;
  /** Mean of (confidence − right)², 0 to 1, less being better; null where nothing was chosen. */
  readonly brier: number | null;
  /** d′ and c of true or false statements; null with too few of either. */
  readonly sensitivity: number | null;
  readonly bias: number | null;
  /** In plain sentences. */
  readonly says: readonly string[];
  readonly items: readonly {
    readonly probe: string;
    /** From 0. */
    readonly freeze: number;
    readonly level: ProbeLevel;
    readonly question: string;
    /** In words. */
    readonly right: string;
    /** Null where the trainee could not say, or did not. */
    readonly chosen: string | null;
    readonly isRight: boolean | null;
    /** Per cent. */
    readonly confidence: number | null;
    readonly says: string;
    readonly events: readonly number[];
  }[];
}

/** One group of people: trust as scored, and both its measures, 0 to 100, as they were. */
export interface GroupScore {
  readonly crowd: string;
  readonly label: string;
  readonly trust: Leaf;
  readonly trustMoved: { readonly start: number; readonly end: number };
  readonly tensionMoved: { readonly start: number; readonly end: number };
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
  /** Beside the score; absent where the exercise asked nothing. */
  readonly probes?: ProbesScore | undefined;
  /** Only where the scenario has groups of people. */
  readonly policeLiaison?: { readonly groups: readonly GroupScore[] } | undefined;
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
  /** Tasks at which work began in the silent run: of these an officer’s part cannot be told. */
  readonly silentTasks?: readonly string[];
}
