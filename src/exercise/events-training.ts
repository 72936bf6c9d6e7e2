import type { Seconds } from '#kernel/time.ts';
import type { ProbeLevel } from '#scenario/schema/probe.ts';
import type { Need } from '#scenario/schema/fact.ts';

/** What a trainee’s nomination of one agency comes to. `kept` is rightly not told. */
export type Verdict = 'agreed' | 'missed' | 'needless' | 'prohibited' | 'kept';

export interface CoachSays {
  readonly agency: string;
  readonly verdict: Verdict;
  /** How strongly it needs the fact; null where it does not. */
  readonly level: Need['level'] | null;
  /** The scenario’s reason, where it gives one. */
  readonly because?: string | undefined;
}

/** Freeze probes and the coach: beside the exercise, and no part of what happens in it. */
export type TrainingEvent =
  | {
      readonly type: 'probe.put';
      readonly id: string;
      readonly seat: string;
      /** The freeze, from 0. */
      readonly freeze: number;
      readonly item: string;
      readonly level: ProbeLevel;
      readonly kind: 'choice' | 'statement' | 'partner';
      readonly question: string;
      readonly options: readonly { readonly id: string; readonly says: string }[];
      /** Until when it can be answered. */
      readonly due: Seconds;
    }
  /** The right option as things stood at the freeze. No seat sees it. */
  | { readonly type: 'probe.judged'; readonly probe: string; readonly right: string }
  | {
      readonly type: 'probe.answered';
      readonly probe: string;
      /** Null where the trainee could not say. */
      readonly choice: string | null;
      /** Per cent; null without a choice. */
      readonly confidence: number | null;
    }
  | { readonly type: 'probe.lapsed'; readonly probe: string }
  | {
      readonly type: 'nomination.made';
      readonly id: string;
      readonly seat: string;
      readonly note: string;
      readonly agencies: readonly { readonly agency: string; readonly why: string }[];
    }
  | {
      readonly type: 'coach.answered';
      readonly nomination: string;
      readonly seat: string;
      /** Null where the words carry nothing that matters here. */
      readonly fact: { readonly id: string; readonly version: number } | null;
      /** Every agency that was named, needs it or must not have it. */
      readonly says: readonly CoachSays[];
      readonly hint?: string | undefined;
    };
