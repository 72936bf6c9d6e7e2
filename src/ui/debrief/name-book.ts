import { timeOnDay } from '#kernel/days.ts';
import { timeOfDay, type ClockFace, type Seconds } from '#kernel/time.ts';
import type { BriefAct } from '#exercise/view-brief.ts';

export type NameKind =
  | 'party'
  | 'short'
  | 'fact'
  | 'place'
  | 'road'
  | 'zone'
  | 'area'
  | 'unit'
  | 'task'
  | 'people'
  | 'kind'
  | 'channel'
  | 'measure'
  | 'measureUnit'
  | 'decision'
  | 'option'
  | 'topic'
  | 'plan'
  | 'offer'
  | 'seat';

/**
 * What the ids of a journal are called. Plain data. A fact’s versions are under `id/version`, the
 * kinds of people under `people/kind`, the options of a decision under `decision/option`.
 */
export interface NameBook {
  readonly clock: ClockFace;
  /** In order; none where the exercise is of one piece. */
  readonly acts: readonly BriefAct[];
  readonly names: Readonly<Record<NameKind, Readonly<Record<string, string>>>>;
}

/** The name of an id, or its own words where the book has none. */
export function nameOf(book: NameBook, kind: NameKind, id: string): string {
  const names = book.names[kind];
  return (Object.hasOwn(names, id) ? names[id] : undefined) ?? asWords(id);
}

export function factName(book: NameBook, fact: string, version: number): string {
  const exact = `${fact}/${version}`;
  return Object.hasOwn(book.names.fact, exact)
    ? nameOf(book, 'fact', exact)
    : nameOf(book, 'fact', `${fact}/0`);
}

/** A time within a sentence, with its day where the exercise has more than one. */
export function momentTime(book: NameBook, at: Seconds): string {
  return timeOnDay(book.clock, book.acts, at);
}

/** The time alone, for an axis or under a heading that says the day. */
export function clockTime(book: NameBook, at: Seconds): string {
  return timeOfDay(book.clock, at);
}

/** `mill-bridge` as `mill bridge`, `atScene` as `at scene`. */
export function asWords(id: string): string {
  const last = id.split('/').at(-1) ?? id;
  return last
    .replaceAll(/[-_.]/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
    .replaceAll(/\brvp\b/gi, 'RVP');
}
