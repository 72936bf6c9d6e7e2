import { lookUp } from '#kernel/buckets.ts';
import type { Seconds } from '#kernel/time.ts';
import { agencyOf } from '#scenario/scenario.ts';
import type { Agency } from '#scenario/schema/agency.ts';
import type { ExerciseBody } from '../body.ts';

type Person = Pick<Agency['commander'], 'name' | 'title' | 'temperament' | 'unit'>;

/** The person in post: the commander of the start, or the relief once they have taken over. */
export function commanderOf(body: ExerciseBody, agency: string): Person {
  const { commander } = agencyOf(body.scenario, agency);
  const { relief } = commander;
  if (lookUp(body.agencies, agency)?.relieved !== true || relief === undefined) return commander;
  const { name, title, temperament } = relief;
  return { name, title, temperament, unit: commander.unit };
}

/** How somebody who has taken over says who they are; the commander of the start is known. */
export function introductionOf(
  body: ExerciseBody,
  agency: string,
): Pick<Person, 'name' | 'title'> | undefined {
  if (lookUp(body.agencies, agency)?.relieved !== true) return undefined;
  const { name, title } = commanderOf(body, agency);
  return { name, title };
}

/** Until when the commander hands over to a relief, so that nobody can be had; null when they do not. */
export function handsOverUntil(body: ExerciseBody, agency: string, now: Seconds): Seconds | null {
  const until = lookUp(body.agencies, agency)?.handingOverUntil;
  return until !== undefined && until > now ? until : null;
}
