import type { Seconds } from '#kernel/time.ts';
import type { ScenarioFile } from './schema/scenario.ts';

/** A part of a long exercise as it is announced: what is told at its takeover is not in it. */
export interface ActName {
  readonly id: string;
  readonly title: string;
  readonly starts: Seconds;
  /** Which day it is, where that is said. */
  readonly day?: string | undefined;
}

/** The acts in order; none where the exercise is of one piece. A day holds until another is said. */
export function actNamesOf({ acts = [] }: Pick<ScenarioFile, 'acts'>): ActName[] {
  let day: string | undefined;
  return acts.map((act) => {
    day = act.day ?? day;
    return { id: act.id, title: act.title, starts: act.starts, ...(day && { day }) };
  });
}
