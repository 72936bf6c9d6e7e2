import type { Seconds } from '#kernel/time.ts';
import type { NameBook } from './name-book.ts';

/** Which exercise a debrief is of. */
export interface DebriefSubject {
  readonly title: string;
  readonly seat: string;
  readonly mode: 'practice' | 'assessment';
  /** There was no time limit: time waited for the trainee. */
  readonly waits?: boolean | undefined;
  readonly reviewedBy: readonly string[];
  readonly length: Seconds;
  readonly book: NameBook;
}
