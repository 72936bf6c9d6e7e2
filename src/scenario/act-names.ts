import type { ActName } from '#kernel/acts.ts';
import type { ScenarioFile } from './schema/scenario.ts';

/** The acts in order; none where the exercise is of one piece. A day holds until another is said. */
export function actNamesOf({ acts = [] }: Pick<ScenarioFile, 'acts'>): ActName[] {
  let day: string | undefined;
  return acts.map((act) => {
    day = act.day ?? day;
    return { id: act.id, title: act.title, starts: act.starts, ...(day && { day }) };
  });
}
