import type { Command, CommandOf } from '#command/command.ts';
import { canTakeScene } from '#doctrine/incident.ts';
import { agencyOf, seatOf } from '#scenario/scenario.ts';
import { speakingTime, wordCount } from '#knowledge/words.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';
import { seatState } from '../contexts.ts';
import { queueVoice } from '../voice/voice.ts';
import { queueRound } from './calls.ts';
import { isRejection, resolveItems, unknownAgency } from './items.ts';

/** Who one is, what it is about, and what is asked. Words; design value. */
const opening = 16;

/** Puts one line for the public to the partners who must agree: together if here, else by phone each. */
export function handlePublicLine(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'public-line'>,
): Rejection | null {
  const refused = unknownAgency(turn, command.seat, body.with) ?? notPublic(turn, body.channel);
  if (refused !== null) return refused;
  const items = resolveItems(turn, command.seat, body.items);
  if (isRejection(items)) return items;
  queueRound(turn, command, {
    kind: 'public-line',
    parties: body.with,
    words: wordsOf([...items.words, body.says]),
    label: (names) => `Agree a line for the public with ${names}`,
  });
  return null;
}

function notPublic(turn: ExerciseTurn, id: string): Rejection | null {
  const channel = turn.body.scenario.channels.find((other) => other.id === id);
  if (channel === undefined) {
    return { code: 'channel/unknown', reason: `There is no channel ${id}.` };
  }
  return channel.kind === 'public'
    ? null
    : { code: 'public-line/not-public', reason: `${channel.label} does not reach the public.` };
}

/** The first at the scene hands it over there, to a commander who has come. */
function cannotHandOverScene(turn: ExerciseTurn, seat: string, to: string): Rejection | null {
  if (seatOf(turn.body.scenario, seat).role !== 'jeso') return null;
  if (to === 'relief') {
    return {
      code: 'hand-over/no-relief',
      reason: 'You hand the scene over to the first commander there; there is no relief for you.',
    };
  }
  const { chart, commander } = agencyOf(turn.body.scenario, to);
  if (!canTakeScene(chart)) {
    return {
      code: 'hand-over/no-commander',
      reason: 'The scene goes to a commander of police, fire or ambulance.',
    };
  }
  const where = seatState(turn, seat).together[to];
  if (where !== undefined && where !== 'conference') return null;
  return {
    code: 'hand-over/not-there',
    reason: `${commander.name} is not with you. The scene is handed over face to face.`,
  };
}

/** Hands over: to a relief, to the agency that leads recovery, or the scene to its first commander. */
export function handleHandOver(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'hand-over'>,
): Rejection | null {
  const isRelief = body.to === 'relief';
  const refused = isRelief ? null : unknownAgency(turn, command.seat, [body.to]);
  const wrong = refused ?? cannotHandOverScene(turn, command.seat, body.to);
  if (wrong !== null) return wrong;
  const items = resolveItems(turn, command.seat, body.items);
  if (isRejection(items)) return items;
  const words = wordsOf([...items.words, body.says]);
  if (!isRelief) {
    const label = (names: string) => `Hand over to ${names}`;
    queueRound(turn, command, { kind: 'hand-over', parties: [body.to], words, label });
    return null;
  }
  queueVoice(turn, {
    id: `v-${command.id}`,
    seat: command.seat,
    command: command.id,
    kind: 'hand-over',
    label: 'Hand over to your relief',
    seconds: speakingTime(words),
    with: [],
  });
  return null;
}

function wordsOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + wordCount(text), opening);
}
