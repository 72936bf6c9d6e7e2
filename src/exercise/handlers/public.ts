import type { Command, CommandOf } from '#command/command.ts';
import { speakingTime, wordCount } from '#knowledge/words.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';
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

/** Hands over: to a relief, or to the agency that leads recovery. */
export function handleHandOver(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'hand-over'>,
): Rejection | null {
  const isRelief = body.to === 'relief';
  const refused = isRelief ? null : unknownAgency(turn, command.seat, [body.to]);
  if (refused !== null) return refused;
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
