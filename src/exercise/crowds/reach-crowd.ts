import { channelOf } from '#scenario/scenario.ts';
import type { Crowd } from '#scenario/schema/crowd.ts';
import { conditionOf } from '#knowledge/channel.ts';
import type { CurrentAction, ExerciseBody, ExerciseTurn, Rejection } from '../body.ts';
import { changeCrowd, crowdState } from './crowd-state.ts';

/** Whether an officer stands where a group is. */
export function isWithCrowd(body: ExerciseBody, seat: string, party: string): boolean {
  const crowd = body.crowds[party];
  return crowd !== undefined && body.seats[seat]?.place === crowd.place;
}

/** Why a group cannot be talked with over a channel; null when it can. */
export function cannotTalk(
  turn: ExerciseTurn,
  seat: string,
  { crowd, channel: id }: { readonly crowd: Crowd; readonly channel: string },
): Rejection | null {
  const channel = turn.body.scenario.channels.find((other) => other.id === id);
  if (channel === undefined) {
    return { code: 'channel/unknown', reason: `There is no channel ${id}.` };
  }
  if (channel.kind === 'phone') {
    return crowd.contact.phone === undefined
      ? { code: 'crowd/in-person-only', reason: `You can talk with ${crowd.name} in person only.` }
      : null;
  }
  if (channel.kind !== 'face-to-face') {
    const reason = 'One talks with a group face to face or by telephone.';
    return { code: 'crowd/channel', reason };
  }
  return isWithCrowd(turn.body, seat, crowd.id)
    ? null
    : { code: 'channel/not-together', reason: `You are not with ${crowd.name}.` };
}

/** Ringing time when the channel is a telephone. */
export function ringingAt(turn: ExerciseTurn, crowd: Crowd, channel: string): number {
  const isPhone = channelOf(turn.body.scenario, channel).kind === 'phone';
  return isPhone ? (crowd.contact.phone?.ring ?? 0) : 0;
}

/** Whether whoever speaks for a group is engaged or does not answer: one draw for each minute. */
export function contactsLuck(
  turn: ExerciseTurn,
  crowd: Crowd,
  channel: string,
): CurrentAction['fails'] {
  const { phone } = crowd.contact;
  const line = conditionOf(turn.body.scenario, turn.body.knowledge, channel);
  if (phone === undefined || line.down) return 'unanswered';
  const luck = lineLuck(turn, crowd.id) * 100;
  const engaged = phone.engaged + line.congestion;
  if (luck < engaged) return 'engaged';
  return luck < engaged + phone.unanswered ? 'unanswered' : null;
}

function lineLuck(turn: ExerciseTurn, crowd: string): number {
  const minute = Math.floor(turn.now / 60);
  const { line } = crowdState(turn, crowd);
  if (line?.minute === minute) return line.luck;
  const luck = turn.draw(`phone/${crowd}/${minute}`);
  changeCrowd(turn, crowd, { line: { minute, luck } });
  return luck;
}
