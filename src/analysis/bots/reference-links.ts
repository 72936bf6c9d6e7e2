import type { Seconds } from '#kernel/time.ts';
import type { Fact, Need } from '#scenario/schema/fact.ts';
import type { View } from '#exercise/view.ts';
import type { BotSetting } from './bot.ts';
import type { Part, Wish } from './wish.ts';

/** It pays to put two control rooms in touch for so many needs between them still to come that can wait for them. */
const worthwhile = 3;
/** More links than this cost more telling than they save. */
const most = 2;
/** After a link that did not come about, before it is tried again, and how often at most. Seconds. */
const again: Seconds = 420;
const tries = 2;
/** Nobody has time for it before. Seconds from the start. */
const settled: Seconds = 2400;

/** Whether the officer has put these two control rooms in touch. */
export function areInTouch(view: View, a: string, b: string): boolean {
  return view.partners.links.some(
    ({ kind, parties }) => kind === 'controls' && parties.includes(a) && parties.includes(b),
  );
}

/** Control rooms are quick enough for it. */
export function canWait(level: Need['level']): boolean {
  return level === 'important' || level === 'useful';
}

interface Pair {
  readonly parties: readonly [string, string];
  readonly need: number;
}

/** Puts in touch, in a quiet moment, the two control rooms that will have most to tell each other. */
export function createLinker({ scenario, brief }: BotSetting): Part {
  const tried = new Map<string, { count: number; at: Seconds }>();
  const between = brief.channels.find((channel) => channel.kind === 'control-to-control');
  const talkgroup = brief.channels.find((channel) => channel.kind === 'talkgroup');

  const onAir = (agency: string): boolean => talkgroup?.members.includes(agency) === true;

  /** Not heard of yet, and of the kind that control rooms may pass on. */
  const isToCome = (view: View, { id, handling, neverTrue }: Fact): boolean =>
    neverTrue !== true &&
    (handling === 'open' || handling === 'responders') &&
    !view.notes.some((note) => note.fact === id);

  const pairs = (view: View): Pair[] => {
    const need = new Map<string, Pair>();
    for (const fact of scenario.facts) {
      const from = fact.learnedBy?.[0]?.agency;
      if (from === undefined || !isToCome(view, fact)) continue;
      for (const { agency, level } of fact.needs ?? []) {
        // What is critical goes from mouth to ear, and over the air is faster: control rooms take minutes.
        if (!canWait(level) || (onAir(agency) && onAir(from))) continue;
        const parties: [string, string] = from < agency ? [from, agency] : [agency, from];
        const key = parties.join('/');
        need.set(key, { parties, need: (need.get(key)?.need ?? 0) + 1 });
      }
    }
    return [...need.values()].toSorted((a, b) => b.need - a.need);
  };

  const mayTry = (view: View, { parties }: Pair): boolean => {
    const before = tried.get(parties.join('/'));
    if (before === undefined) return true;
    return before.count < tries && view.now - before.at >= again;
  };

  return (view): Wish | null => {
    const isEarly = view.now < settled;
    if (between === undefined || isEarly || view.partners.links.length >= most) return null;
    const pair = pairs(view).find(
      (one) =>
        one.need >= worthwhile &&
        one.parties.every((party) => between.members.includes(party)) &&
        !areInTouch(view, ...one.parties) &&
        mayTry(view, one),
    );
    if (pair === undefined) return null;
    const key = pair.parties.join('/');
    return {
      urgency: 195,
      commands: [{ type: 'connect', parties: [...pair.parties], link: 'controls' }],
      done: () => tried.set(key, { count: (tried.get(key)?.count ?? 0) + 1, at: view.now }),
    };
  };
}
