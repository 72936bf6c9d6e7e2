import { roles } from '#doctrine/roles.ts';
import type { Scenario } from '#scenario/scenario.ts';

/** A text of a scenario, and where it stands. */
export interface ScenarioWords {
  readonly at: string;
  readonly text: string;
}

/** Keys whose values are ids, not words. */
const idKeys = new Set([
  'id',
  'agency',
  'by',
  'channel',
  'chart',
  'fact',
  'from',
  'measure',
  'objective',
  'place',
  'road',
  'role',
  'topic',
  'unit',
  'zone',
  'handling',
  'kind',
  'level',
  'letter',
  'map',
  'hash',
  'principle',
  'priority',
  'sourcing',
  'temperament',
  'type',
  'area',
  'base',
  'people',
  'task',
  'decision',
]);

/** Every sentence, label and name of a scenario; its map’s names are not among them. */
export function wordsOf(scenario: Scenario): ScenarioWords[] {
  const { geometry: _geometry, hash: _hash, ...file } = scenario;
  return walk(file, '', false);
}

function walk(value: unknown, at: string, isId: boolean): ScenarioWords[] {
  if (typeof value === 'string') {
    return isId || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? [] : [{ at, text: value }];
  }
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, index) => walk(one, `${at}.${named(one) ?? index}`, isId));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    walk(inner, at === '' ? key : `${at}.${key}`, idKeys.has(key)),
  );
}

function named(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('id' in item)) return undefined;
  return typeof item.id === 'string' ? item.id : undefined;
}

/** Letters that everybody reads as a word, and the screens’ own. */
const plainWords = ['UK', 'TV', 'OK', 'AM', 'FM', 'EXERCISE'];

/**
 * Abbreviations in a scenario’s words that nobody explains: neither its own services’ tags, the names of
 * its channels and the words of roles, nor the glossary.
 */
export function unexplained(scenario: Scenario, glossary: string): string[] {
  const known = new Set([
    ...plainWords,
    ...lettersIn(glossary),
    ...Object.values(roles).map(({ short }) => short),
    ...scenario.agencies.map(({ short }) => short),
    ...scenario.channels.flatMap(({ label }) => lettersIn(label)),
  ]);
  const found = wordsOf(scenario).flatMap(({ at, text }) =>
    lettersIn(text).flatMap((word) => (known.has(word) ? [] : [`${word} (${at})`])),
  );
  // Each once, at the first place where it stands.
  return found.filter(
    (one, index) => found.findIndex((other) => other.split(' ')[0] === one.split(' ')[0]) === index,
  );
}

/** `TCG`, `ES2`, `PCSOs`: two capitals or more. A road such as A684 has one. */
function lettersIn(text: string): string[] {
  return [...text.matchAll(/\b(?=[A-Z0-9]*[A-Z][A-Z0-9]*[A-Z])[A-Z][A-Z0-9]{1,7}(?=s?\b)/g)]
    .map(([word]) => word)
    .concat([...text.matchAll(/\b[A-Z]{2,}\d\b/g)].map(([word]) => word));
}

/** What would name or reach a real person: no scenario has any of it. */
export const personal: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['an address for mail', /[\w.+-]+@[\w-]+\.\w+/],
  ['a web address', /\bhttps?:|\bwww\./i],
  ['a telephone number', /(\+44|\b0)[ \d]{9,13}\d\b/],
  ['a postcode', /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/],
  ['a vehicle’s number', /\b[A-Z]{2}\d{2} ?[A-Z]{3}\b/],
  ['a date of birth', /\b\d{1,2}[./]\d{1,2}[./](19|20)\d{2}\b/],
];
