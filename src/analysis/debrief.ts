import type { Seconds } from '#kernel/time.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import type { Impact, PartnerFeedback } from '#scoring/feedback.ts';
import type { ScoreCard } from '#scoring/score-card.ts';
import type { Harm } from '#world/harm.ts';
import type { LedgerIndex } from './ledger-index.ts';
import type { Nominations } from './nominations.ts';

/** One agency and one fact: when it was held, whether that was right, and by when it was needed. */
export interface KnowledgeLane {
  readonly agency: string;
  readonly spells: readonly {
    readonly from: Seconds;
    readonly to: Seconds;
    readonly right: boolean;
    readonly seq: number;
  }[];
  readonly need: 'critical' | 'important' | 'useful' | 'prohibited' | null;
  /** When it had to be held to count in full; null where nothing fell due. */
  readonly neededBy: Seconds | null;
  /** In words: `4 min late`, `never told`, `read back`. */
  readonly says: string;
}

export interface KnowledgeRow {
  readonly fact: string;
  readonly label: string;
  readonly because: string;
  readonly lanes: readonly KnowledgeLane[];
}

/** Everything that the debrief screen shows, computed from the journal and its anchors. */
export interface Debrief {
  readonly score: ScoreCard;
  readonly ledger: LedgerIndex;
  readonly harm: Harm;
  /** Share of what partners needed that they held, 0 to 100, over time. */
  readonly awareness: {
    readonly you: readonly (readonly [Seconds, number])[];
    readonly reference: readonly (readonly [Seconds, number])[];
    /** Of yours: what each agency held by itself, what two held together, and what two were wrong about together. */
    readonly agency: readonly (readonly [Seconds, number])[];
    readonly shared: readonly (readonly [Seconds, number])[];
    readonly sharedWrong: readonly (readonly [Seconds, number])[];
  };
  readonly knowledge: readonly KnowledgeRow[];
  /** What each simulated commander says afterwards, in the order of the agencies; a relief speaks too. */
  readonly feedback: readonly PartnerFeedback[];
  /** What working jointly came to; never scored. */
  readonly impacts: readonly Impact[];
  /** Practice: who the trainee said needs what; never scored. Null where they said it of nothing. */
  readonly nominations: Nominations | null;
  readonly events: readonly ExerciseEvent[];
  readonly journalHash: string;
  readonly seed: number;
}
