import type { Seconds } from '#kernel/time.ts';
import type { View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { Words } from '#ui/text/i18n.ts';
import type { Names } from '../names.ts';
import { commandLabel } from '../now/command-label.ts';
import { messageList } from '../traffic/message-list.ts';

export const logKinds = ['all', 'decision', 'message', 'refused'] as const;
export type LogKind = (typeof logKinds)[number];

/** What an entry is about, and where that is to be found. */
interface Subject {
  readonly kind: 'decision' | 'message' | 'other';
  readonly id: string;
  readonly words: string;
}

/** One line of the log: an entry, or a command that was refused. */
export interface LogLine {
  readonly id: string;
  readonly at: Seconds;
  readonly text: string;
  readonly about: Subject | null;
  readonly isRefusal: boolean;
}

/** Entries and refusals, newest first. */
export function logLines(
  { log, rejections, messages }: Pick<View, 'log' | 'rejections' | 'messages'>,
  brief: Brief,
  names: Names,
  t: Words<'desk'>,
): readonly LogLine[] {
  const said = new Map(messageList(messages).map((message) => [message.id, message]));
  const subject = (id: string): Subject => {
    if (brief.decisions.some((decision) => decision.id === id)) {
      return { kind: 'decision', id, words: names.decision(id) };
    }
    const message = said.get(id);
    if (message === undefined) return { kind: 'other', id, words: id };
    const words = t('log.aboutMessage', {
      who: names.party(message.from).short,
      time: names.time(message.at),
    });
    return { kind: 'message', id, words };
  };
  const entries = log.map(({ id, at, text, about }) => ({
    id,
    at,
    text,
    about: about === undefined ? null : subject(about),
    isRefusal: false,
  }));
  const refusals = rejections.map(({ command, at, type, reason }) => ({
    id: `refused-${command}`,
    at,
    text: `${t('refusal.title', { what: commandLabel(type) })} ${reason}`,
    about: null,
    isRefusal: true,
  }));
  return [...entries, ...refusals].toReversed().toSorted((a, b) => b.at - a.at);
}

/** Those of a kind that hold the words looked for. */
export function linesLike(
  lines: readonly LogLine[],
  kind: LogKind,
  search: string,
): readonly LogLine[] {
  const words = search.trim().toLocaleLowerCase('en-GB');
  return lines.filter(({ text, about, isRefusal }) => {
    const isKind = kind === 'all' || (kind === 'refused' ? isRefusal : about?.kind === kind);
    return isKind && `${text} ${about?.words ?? ''}`.toLocaleLowerCase('en-GB').includes(words);
  });
}
