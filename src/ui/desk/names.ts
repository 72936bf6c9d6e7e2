import { dayAt } from '#kernel/days.ts';
import { timeOfDay, type Seconds } from '#kernel/time.ts';
import type { Brief } from '#exercise/view-brief.ts';
import { capabilities } from '#ui/text/en-desk-capabilities.ts';
import type { Words } from '#ui/text/i18n.ts';

interface Party {
  /** As on a tabard: `FRS`. */
  readonly short: string;
  readonly name: string;
}

/** Ids of a brief in words. An id that the brief does not name is shown as its own words. */
export interface Names {
  readonly party: (id: string) => Party;
  /** The control room or duty desk of a service. */
  readonly control: (id: string) => string;
  readonly channel: (id: string) => string;
  readonly place: (id: string) => string;
  /** A place in the middle of a sentence. */
  readonly placeWithin: (id: string) => string;
  readonly unit: (id: string) => string;
  readonly topic: (id: string) => string;
  readonly decision: (id: string) => string;
  readonly road: (id: string) => string;
  readonly task: (id: string) => string;
  readonly plan: (id: string) => string;
  /** What an agency can be asked for, such as `swift-water-rescue`. */
  readonly capability: (id: string) => string;
  /** The same in the middle of a sentence. */
  readonly capabilityWithin: (id: string) => string;
  /** The time of day within a sentence, with its day where that is not today: `16:21 on Thursday`. */
  readonly time: (at: Seconds) => string;
  /** The same in a column of times: `Thursday 16:21`. */
  readonly stamp: (at: Seconds) => string;
  /** The time of day alone. */
  readonly clock: (at: Seconds) => string;
  /** Which day it was, where the exercise has more than one. */
  readonly day: (at: Seconds) => string | undefined;
  /** The letters of several parties, in the order given. */
  readonly shorts: (ids: readonly string[]) => string;
}

/** @param today the day that it is, where the exercise has more than one. */
export function createNames(brief: Brief, t: Words<'desk'>, today?: string): Names {
  const parties = new Map<string, Party>([
    [brief.seat.id, { short: t('party.youShort'), name: t('party.you') }],
    ['public', { short: t('party.publicShort'), name: t('party.public') }],
    ['control', { short: t('party.controlShort'), name: t('party.control') }],
    ...brief.crowds.map(
      ({ id, name }) => [id, { short: initials(name), name: capitalised(name) }] as const,
    ),
    ...brief.agencies.map(({ id, short, name }) => [id, { short, name }] as const),
  ]);
  const clock = (at: Seconds) => timeOfDay(brief.clock, at);
  const other = (at: Seconds) => {
    const day = dayAt(brief.acts, at);
    return day === today ? undefined : day;
  };
  const party = (id: string): Party =>
    parties.get(id) ?? { short: id.slice(0, 4).toUpperCase(), name: asWords(id) };
  const capability = (id: string) => (isKnown(id) ? t(`capability.${id}`) : asWords(id));
  const places = labels(brief.geometry.places.map(({ id, name }) => [id, name]));
  return {
    party,
    control: labels(brief.agencies.map(({ id, control }) => [id, control])),
    channel: labels(brief.channels.map(({ id, label }) => [id, label])),
    place: (id) => (id === 'conference' ? t('place.conference') : places(id)),
    // `Go to the Buttercross`, although its board says The Buttercross.
    placeWithin: (id) => places(id).replace(/^The /, 'the '),
    unit: labels(brief.units.map(({ id, name }) => [id, name])),
    topic: labels(brief.topics.map(({ id, label }) => [id, label])),
    decision: labels(brief.decisions.map(({ id, title }) => [id, title])),
    road: labels(brief.geometry.roads.map(({ id, name }) => [id, name])),
    task: labels(brief.tasks.map(({ id, label }) => [id, label])),
    plan: labels(brief.plans.map(({ id, title }) => [id, title])),
    capability,
    capabilityWithin: (id) => uncapitalised(capability(id)),
    time(at) {
      const day = other(at);
      return day === undefined ? clock(at) : t('time.onDay', { time: clock(at), day });
    },
    stamp: (at) => [other(at), clock(at)].filter((part) => part !== undefined).join(' '),
    clock,
    day: (at) => dayAt(brief.acts, at),
    shorts: (ids) => ids.map((id) => party(id).short).join(', '),
  };
}

function labels(pairs: readonly (readonly [string, string])[]): (id: string) => string {
  const map = new Map(pairs);
  return (id) => map.get(id) ?? asWords(id);
}

/** `HSM` for the Harbour Street march, `MAR` for the march. */
function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => !/^(the|of|and|for|in|at)$/i.test(word));
  if (words.length === 1) return words.join('').slice(0, 3).toUpperCase();
  return words
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .slice(0, 4);
}

function isKnown(id: string): id is keyof (typeof capabilities)['capability'] {
  return Object.hasOwn(capabilities.capability, id);
}

function asWords(id: string): string {
  return capitalised(id.replaceAll('-', ' '));
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
