import { lookUp } from '#kernel/buckets.ts';
import { theirShare } from '#doctrine/police-liaison.ts';
import type { Command, CommandOf } from '#command/command.ts';
import { agencyOf, channelOf } from '#scenario/scenario.ts';
import type { Crowd } from '#scenario/schema/crowd.ts';
import { speakingTime, wordCount } from '#knowledge/words.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';
import {
  cannotReach,
  isRejection,
  resolveItems,
  unknownAgency,
  type Items,
} from '../handlers/items.ts';
import { queueEach, spokenToAtOnce } from '../handlers/rounds.ts';
import { agencyShort } from '../voice/wording.ts';
import { crowdOf } from './crowd-state.ts';
import { cannotTalk, ringingAt } from './reach-crowd.ts';

/** Who one is and what it is about. Words; design value. */
const opening = 12;

function unknownCrowd(id: string): Rejection {
  return { code: 'crowd/unknown', reason: `There is no group ${id} in this exercise.` };
}

/** A talk with a group; to mediate, with the other party as well, one after the other. */
export function handleDialogue(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'dialogue'>,
): Rejection | null {
  const crowd = crowdOf(turn.body.scenario, body.crowd);
  if (crowd === undefined) return unknownCrowd(body.crowd);
  const refused =
    cannotTalk(turn, command.seat, { crowd, channel: body.channel }) ??
    wrongOffer(crowd, body) ??
    wrongOther(turn, command.seat, body) ??
    unknownTopic(turn, body.topic);
  if (refused !== null) return refused;
  const items = resolveItems(turn, command.seat, body.items);
  if (isRejection(items)) return items;
  const spoken = speakingTime(opening + saidWords(items, body.says)) + theirShare;
  const groups = body.with === undefined ? [[crowd.id]] : [[crowd.id], [body.with]];
  queueEach(turn, command, groups, ([party = '']) => ({
    kind: 'dialogue',
    label: `Talk with ${nameOf(turn, party)}`,
    seconds: ringing(turn, party, body.channel) + spoken,
  }));
  return null;
}

function saidWords(items: Items, says: string): number {
  return items.words.reduce((sum, text) => sum + wordCount(text), wordCount(says));
}

function nameOf(turn: ExerciseTurn, party: string): string {
  return crowdOf(turn.body.scenario, party)?.name ?? agencyShort(turn.body.scenario, party);
}

function ringing(turn: ExerciseTurn, party: string, channel: string): number {
  const crowd = crowdOf(turn.body.scenario, party);
  if (crowd !== undefined) return ringingAt(turn, crowd, channel);
  const isPhone = channelOf(turn.body.scenario, channel).kind === 'phone';
  return isPhone ? agencyOf(turn.body.scenario, party).phone.ring : 0;
}

/** To negotiate is to offer something that the group can be offered; nothing else does. */
function wrongOffer(crowd: Crowd, { move, offer }: CommandOf<'dialogue'>): Rejection | null {
  if (move !== 'negotiate') {
    return offer === undefined
      ? null
      : { code: 'dialogue/offer', reason: 'Only to negotiate is to offer something.' };
  }
  return (crowd.offers ?? []).some(({ id }) => id === offer)
    ? null
    : { code: 'dialogue/offer', reason: `There is no such offer to ${crowd.name}.` };
}

/** To mediate takes another party: a group, or a service. */
function wrongOther(
  turn: ExerciseTurn,
  seat: string,
  body: CommandOf<'dialogue'>,
): Rejection | null {
  if (body.move !== 'mediate') {
    return body.with === undefined
      ? null
      : { code: 'dialogue/other', reason: 'Only to mediate takes another party.' };
  }
  if (body.with === undefined || body.with === body.crowd) {
    return { code: 'dialogue/other', reason: 'Say between whom you mediate.' };
  }
  const other = crowdOf(turn.body.scenario, body.with);
  if (other !== undefined) return cannotTalk(turn, seat, { crowd: other, channel: body.channel });
  return lookUp(turn.body.agencies, body.with) === undefined
    ? { code: 'party/unknown', reason: `There is no ${body.with} in this exercise.` }
    : cannotReach(turn, seat, [body.with], body.channel);
}

function unknownTopic(turn: ExerciseTurn, id: string | undefined): Rejection | null {
  return id === undefined || turn.body.scenario.topics.some((topic) => topic.id === id)
    ? null
    : { code: 'ask/unknown-topic', reason: `There is no topic ${id}.` };
}

/** A tension report, passed on as anything else is shared. */
export function handleReportTension(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'report-tension'>,
): Rejection | null {
  const crowd = crowdOf(turn.body.scenario, body.crowd);
  if (crowd === undefined) return unknownCrowd(body.crowd);
  const refused =
    unknownAgency(turn, command.seat, body.to) ??
    cannotReach(turn, command.seat, body.to, body.channel);
  if (refused !== null) return refused;
  const items = resolveItems(turn, command.seat, body.items);
  if (isRejection(items)) return items;
  const spoken = speakingTime(opening + saidWords(items, body.says));
  queueEach(turn, command, spokenToAtOnce(turn, body.channel, body.to), (group) => ({
    kind: 'report-tension',
    label: `Report tension, ${crowd.name}, to ${group.map((id) => agencyShort(turn.body.scenario, id)).join(', ')}`,
    seconds: ringing(turn, group[0] ?? '', body.channel) + spoken,
  }));
  return null;
}
