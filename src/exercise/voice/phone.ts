import { lookUp } from '#kernel/buckets.ts';
import { invariant, present } from '#kernel/invariant.ts';
import type { CommandBody, CommandOf } from '#command/command.ts';
import { channelOf, seatOf } from '#scenario/scenario.ts';
import { messageOf } from '#knowledge/knowledge.ts';
import type { ExerciseBody, ExerciseTurn } from '../body.ts';
import type { VoiceAction } from './voice-action.ts';

/** Whom one asked for on the telephone. */
export type Reach = NonNullable<CommandOf<'call'>['reach']>;

/** Said by telephone to whoever is not here; a channel that the command names is what it is about. */
const byPhoneUnlessHere: readonly CommandBody['type'][] = ['connect', 'hand-over', 'public-line'];

/** The telephone of the scenario: its first channel of that kind. */
export function phoneOf(turn: ExerciseTurn): string {
  const phone = turn.body.scenario.channels.find((channel) => channel.kind === 'phone');
  invariant(phone !== undefined, 'A scenario has a phone');
  return phone.id;
}

/** What an action carries out; null for a call that comes in. */
export function bodyOf(body: ExerciseBody, action: VoiceAction): CommandBody | null {
  return action.command === undefined
    ? null
    : present(lookUp(body.commands, action.command), `No command ${action.command}`).body;
}

/** The service whose control room a M/ETHANE goes to: the officer’s own unless it names another. */
export function methaneTo(body: ExerciseBody, action: VoiceAction): string {
  const given = bodyOf(body, action);
  const named = given?.type === 'methane' ? given.to : undefined;
  return named ?? seatOf(body.scenario, action.seat).agency;
}

/** The channel that an action uses; null when it names none. */
export function channelUsed(body: ExerciseBody, action: VoiceAction): string | null {
  const given = bodyOf(body, action);
  // These name what they set up, not what they are said on.
  if (given === null || byPhoneUnlessHere.includes(given.type)) return null;
  if (given.type === 'say-again') return messageOf(body.knowledge, given.message).channel;
  return 'channel' in given ? (given.channel ?? null) : null;
}

/** Whom an action asks for when it rings an agency. */
export function reachOf(body: ExerciseBody, action: VoiceAction): Reach {
  const given = bodyOf(body, action);
  return given !== null && 'reach' in given ? (given.reach ?? 'commander') : 'commander';
}

/** Whom a message reaches at an agency, when not the commander. */
export function reachedBy(
  body: ExerciseBody,
  action: VoiceAction,
): 'deputy' | 'control' | undefined {
  const reach = reachOf(body, action);
  return reach === 'commander' ? undefined : reach;
}

/** Whether an action begins by ringing an agency. */
export function ringsOut(body: ExerciseBody, action: VoiceAction): boolean {
  const given = bodyOf(body, action);
  if (given === null || given.type === 'say-again') return false;
  if (given.type === 'call' || given.type === 'answer') return true;
  if (byPhoneUnlessHere.includes(given.type)) return isAway(body, action);
  const channel = channelUsed(body, action);
  const isPhone = channel !== null && channelOf(body.scenario, channel).kind === 'phone';
  return isPhone && (given.type !== 'challenge' || isAway(body, action));
}

/** Whether an officer has a telephone at the ear: somebody is on the line, not only ringing. */
export function isOnPhone(body: ExerciseBody, seat: string): boolean {
  const state = body.seats[seat];
  if (state === undefined || state.current === null || state.current.fails !== null) return false;
  const { action } = state.current;
  const given = bodyOf(body, action);
  if (given === null || given.type === 'methane' || ringsOut(body, action)) return true;
  if (given.type === 'say-again') return given.through === 'interpreter';
  // A conference call that has begun: everyone was rung before.
  return given.type === 'connect' && action.with.length === 0;
}

function isAway(body: ExerciseBody, action: VoiceAction): boolean {
  const together = body.seats[action.seat]?.together ?? {};
  return action.with.some((party) => together[party] === undefined);
}
