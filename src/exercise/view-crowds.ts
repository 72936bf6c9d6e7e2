import type { Seconds } from '#kernel/time.ts';
import type { Confidence, Manner, TensionLevel, TensionSort } from '#doctrine/police-liaison.ts';

/** A group as the officer last found it; neither its trust nor its tension as they are. */
export interface CrowdView {
  readonly id: string;
  /** Where it is. */
  readonly place: string;
  /** About how many it is. */
  readonly size: number;
  /** When it was first and last talked with. */
  readonly contactAt: Seconds | null;
  readonly spokenAt: Seconds | null;
  /** What cannot be kept in confidence has been said. */
  readonly limits: boolean;
  /** How they met the officer last. */
  readonly manner: Manner | null;
  /** How tense the officer found them last. */
  readonly sensed: { readonly level: TensionLevel; readonly at: Seconds } | null;
  readonly promises: readonly {
    readonly offer: string;
    readonly at: Seconds;
    readonly due: Seconds;
  }[];
  readonly reports: readonly {
    readonly id: string;
    readonly at: Seconds;
    readonly sort: TensionSort;
    readonly level: TensionLevel;
    readonly confidence: Confidence;
    readonly to: readonly string[];
  }[];
  readonly callFailed: { readonly at: Seconds; readonly why: 'engaged' | 'unanswered' } | null;
}

/** A group as one knows of it before the exercise. */
export interface BriefCrowd {
  readonly id: string;
  readonly name: string;
  /** Where it is at the start. */
  readonly place: string;
  /** About how many it is at the start. */
  readonly size: number;
  readonly contact: {
    readonly name: string;
    readonly title: string;
    /** Otherwise in person only. */
    readonly byPhone: boolean;
  };
  /** What could be promised; whether it may be is command’s affair. */
  readonly offers: readonly { readonly id: string; readonly label: string }[];
}
