import type { Command } from '#command/command.ts';
import { channelOf } from '#scenario/scenario.ts';
import { wordCount } from '#knowledge/words.ts';
import type { ExerciseTurn } from '../body.ts';
import type { VoiceAction } from '../voice/voice-action.ts';
import { queueVoice } from '../voice/voice.ts';
import type { Items } from './items.ts';

type Group = readonly string[];

/** Who is spoken to at once: on the telephone one after another, else all together. */
export function spokenToAtOnce(turn: ExerciseTurn, channel: string, to: Group): readonly Group[] {
  const { kind } = channelOf(turn.body.scenario, channel);
  return kind === 'phone' ? to.map((party) => [party]) : [to];
}

/** Queues what a command says, once for each group; where there are several, each is named by its first. */
export function queueEach(
  turn: ExerciseTurn,
  command: Command,
  groups: readonly Group[],
  action: (group: Group) => Pick<VoiceAction, 'kind' | 'label' | 'seconds'>,
): void {
  for (const group of groups) {
    const id = groups.length > 1 ? `v-${command.id}-${group[0] ?? ''}` : `v-${command.id}`;
    const { seat, id: given } = command;
    queueVoice(turn, { ...action(group), id, seat, command: given, with: group });
  }
}

/** Words of a worksheet as it is said: what is passed on is said, however short the line written. */
export function wordsOf(items: Items, fields: readonly { readonly says: string }[]): number {
  const noted = items.words.reduce((sum, text) => sum + wordCount(text), 0);
  const written = fields.reduce((sum, field) => sum + wordCount(field.says), 0);
  return Math.max(noted, written);
}
