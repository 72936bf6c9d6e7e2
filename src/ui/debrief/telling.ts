import type { Seconds } from '#kernel/time.ts';
import type { Telling } from './event-words.ts';
import { momentTime, factName, nameOf } from './name-book.ts';

/** A party by name: an agency, a seat, the public. */
export function partyName({ book, t }: Telling, id: string): string {
  if (id === 'public') return t('party.public');
  if (Object.hasOwn(book.names.seat, id)) return t('party.you');
  return nameOf(book, 'party', id);
}

/** Several parties by their letters: `POL, FRS and you`. */
export function partyNames(telling: Telling, ids: readonly string[]): string {
  const { book, t } = telling;
  if (ids.length === 0) return t('party.none');
  const short = (id: string) =>
    Object.hasOwn(book.names.short, id) ? nameOf(book, 'short', id) : partyName(telling, id);
  return listed(ids.map(short), t('and'));
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], and: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}

export function placeName({ book, t }: Telling, id: string): string {
  return id === 'conference' ? t('conference') : nameOf(book, 'place', id);
}

export function factWords({ book }: Telling, fact: string, version: number): string {
  return factName(book, fact, version);
}

export function factList(
  telling: Telling,
  ids: readonly { readonly fact: string; readonly version: number }[],
): string {
  if (ids.length === 0) return telling.t('nothing');
  return ids.map(({ fact, version }) => factName(telling.book, fact, version)).join('; ');
}

export function timeWords({ book }: Telling, at: Seconds): string {
  return momentTime(book, at);
}

/** A sentence’s first letter in upper case, for those that begin with a name such as `you`. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first words of a longer text. */
export function opening(text: string, length = 90): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(' ', length);
  return `${text.slice(0, cut > 40 ? cut : length)}…`;
}
