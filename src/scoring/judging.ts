import type { Delivery } from './deliveries.ts';
import type { Obligation } from './information/obligations.ts';
import type { JournalIndex } from './journal-index.ts';
import type { MeasureId } from './measures.ts';
import type { Anchors, Leaf, ScoreLine } from './score-card.ts';
import type { SeatKnowledge } from './seat-knowledge.ts';
import type { VoiceStretch } from './voice-pauses.ts';

/** What every rule looks at: the journal looked up once, and what follows from it. */
export interface Judging {
  readonly index: JournalIndex;
  readonly known: SeatKnowledge;
  readonly voice: readonly VoiceStretch[];
  readonly deliveries: readonly Delivery[];
  readonly obligations: readonly Obligation[];
  readonly anchors: Anchors;
}

export interface Judged {
  readonly lines: readonly ScoreLine[];
  /** Measures that are more than the share of points of their lines; 0 to 100. */
  readonly measures?: Readonly<Partial<Record<MeasureId, Leaf>>>;
}

/** One group of rules applied to a journal. */
export type Judge = (on: Judging) => Judged;
