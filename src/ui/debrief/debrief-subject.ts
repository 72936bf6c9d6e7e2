import type { Seconds } from '#kernel/time.ts';
import type { NameBook } from './name-book.ts';

/** The clock stood: by hand, for a takeover briefing, or since what was waited for had come. */
export interface Pause {
  readonly at: Seconds;
  readonly wallSeconds: Seconds;
}

/** Which exercise a debrief is of. */
export interface DebriefSubject {
  readonly title: string;
  readonly seat: string;
  readonly mode: 'practice' | 'assessment';
  /** There was no time limit: time waited for the trainee. */
  readonly waits?: boolean | undefined;
  /** Where the clock stood, and for how long of real time, as far as the record holds it. */
  readonly pauses?: readonly Pause[] | undefined;
  readonly reviewedBy: readonly string[];
  readonly length: Seconds;
  readonly book: NameBook;
}
