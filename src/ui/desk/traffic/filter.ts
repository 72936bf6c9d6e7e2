import type { MessageView } from '#exercise/view.ts';
import { hasAll } from './search.ts';

/** What of the traffic can be shown alone. */
export const kinds = ['unread', 'to-answer', 'mine', 'noted'] as const;
export type Kind = (typeof kinds)[number];

export interface Filter {
  readonly kind: Kind | 'all';
  /** An id, or `all`. */
  readonly channel: string;
  readonly agency: string;
  /** In lower case; each must be found. */
  readonly words: readonly string[];
}

export const everything: Filter = { kind: 'all', channel: 'all', agency: 'all', words: [] };

export function isFiltered({ kind, channel, agency, words }: Filter): boolean {
  return kind !== 'all' || channel !== 'all' || agency !== 'all' || words.length > 0;
}

/** What a filter has to know of messages besides their words. */
export interface About {
  readonly unread: ReadonlySet<string>;
  /** Questions that are open, by the message that asks. */
  readonly open: ReadonlyMap<string, string>;
  readonly noted: { readonly has: (message: string) => boolean };
  /** All that can be found of a message: its words, who said it and on what. */
  readonly said: (message: MessageView) => string;
}

export function passes(message: MessageView, filter: Filter, about: About): boolean {
  const { channel, agency, words } = filter;
  return (
    (channel === 'all' || message.channel === channel) &&
    (agency === 'all' || message.from === agency || message.to.includes(agency)) &&
    isOfKind(message, filter.kind, about) &&
    (words.length === 0 || hasAll(about.said(message).toLowerCase(), words))
  );
}

export function isOfKind(message: MessageView, kind: Filter['kind'], about: About): boolean {
  switch (kind) {
    case 'all':
      return true;
    case 'unread':
      return about.unread.has(message.id);
    case 'to-answer':
      return about.open.has(message.id);
    case 'mine':
      return message.direction === 'out';
    case 'noted':
      return about.noted.has(message.id);
  }
}
