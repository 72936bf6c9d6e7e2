import { lookUp } from '#kernel/buckets.ts';
import { agencyOf, channelOf, factOf } from '#scenario/scenario.ts';
import { membersOf } from '#knowledge/channel.ts';
import type { Message } from '#knowledge/message.ts';
import type { ExerciseTurn } from '../body.ts';
import { isRestricted } from './releasable.ts';

/**
 * Whether an agency may say a fact over a channel to those it is for. Over the air and in public
 * everyone hears: nothing restricted goes there, nor what one who hears must not have; what is
 * restricted goes over no insecure line, and to nobody who is not cleared.
 */
export function maySay(
  turn: ExerciseTurn,
  channelId: string,
  fact: string,
  to: readonly string[],
): boolean {
  const { scenario, knowledge } = turn.body;
  const { kind, secure } = channelOf(scenario, channelId);
  const { handling, needs = [] } = factOf(scenario, fact);
  if (kind === 'public' && handling !== 'open') return false;
  if (isRestricted(scenario, fact)) {
    if (kind === 'talkgroup' || secure === false) return false;
    if (to.some((party) => !isCleared(turn, party))) return false;
  }
  if (kind !== 'talkgroup') return true;
  const members = membersOf(scenario, knowledge, channelId);
  return !needs.some((need) => need.level === 'prohibited' && members.includes(need.agency));
}

/** Liaison officers are vetted; of the services those whose commander is. */
function isCleared(turn: ExerciseTurn, party: string): boolean {
  if (turn.body.seats[party] !== undefined) return true;
  return (
    lookUp(turn.body.agencies, party) !== undefined &&
    agencyOf(turn.body.scenario, party).cleared !== false
  );
}

/** Whether who has been reached at an agency has been told what is restricted there. */
export function knowsRestricted(
  turn: ExerciseTurn,
  agency: string,
  reached: Message['reached'],
): boolean {
  if (reached === 'control') return false;
  const { deputy } = agencyOf(turn.body.scenario, agency);
  return reached === undefined || deputy?.cleared === true;
}
