import type { CommandOf } from '#command/command.ts';
import { byId } from '#kernel/index-by-id.ts';
import { factOf, type Scenario } from '#scenario/scenario.ts';
import type { Condition } from '#scenario/schema/condition.ts';
import type { Crowd } from '#scenario/schema/crowd.ts';
import type { View } from '#exercise/view.ts';
import type { BotSetting } from './bot.ts';
import { currentNotes } from './noting.ts';
import { talkTo } from './reach-group.ts';
import { hasHeard, seemsMet } from './seems-met.ts';
import type { Part, Wish } from './wish.ts';

/** Between two talks with a group to hear how it stands. Seconds. */
const keepUp = 480;
/** A talk takes so long, so that what comes is told in time. Seconds. */
const ahead = 420;
const mostAtOnce = 3;

type Talk = Partial<CommandOf<'dialogue'>> & Pick<CommandOf<'dialogue'>, 'move' | 'says'>;

/**
 * How one who knows the scenario talks with groups: to each early, of what it has to hear of before it
 * comes, of conditions once imposed, promising what is agreed, and listening for what it would tell.
 */
export function createTalker({ scenario, brief }: BotSetting): Part {
  const crowds = brief.seat.role === 'plt' ? (scenario.crowds ?? []) : [];
  const done = new Set<string>();
  const listened = new Map<string, number>();

  const wish = (
    view: View,
    crowd: Crowd,
    { urgency, talk, onTalk }: { urgency: number; talk: Talk; onTalk: () => void },
  ): Wish | null => {
    const had = talkTo(brief, view, crowd.id, talk);
    if (had === null) return null;
    return { urgency, commands: had.commands, done: () => (had.isTalk ? onTalk() : undefined) };
  };

  const meets = (view: View, crowd: Crowd): Wish | null =>
    wish(view, crowd, {
      urgency: 330,
      talk: {
        move: 'initiate',
        says: 'I am your police liaison officer. I am here to talk. Only a threat to life do I always report.',
        limits: true,
      },
      onTalk: () => {},
    });

  const tells = (view: View, crowd: Crowd): Wish | null => {
    const items = itemsFor(scenario, view, crowd).filter(
      ({ id }) => !done.has(`${crowd.id}/${id}`),
    );
    if (items.length === 0) return null;
    const soon = items.some(({ due }) => due - view.now < ahead);
    return wish(view, crowd, {
      urgency: soon ? 345 : 225,
      talk: {
        move: 'communicate',
        says: 'So that nothing surprises you: this is how it stands, and why.',
        items: items.slice(0, mostAtOnce).map(({ id }) => id),
      },
      onTalk: () => {
        for (const { id } of items.slice(0, mostAtOnce)) done.add(`${crowd.id}/${id}`);
      },
    });
  };

  const promises = (view: View, crowd: Crowd): Wish | null => {
    const offer = (crowd.offers ?? []).find(
      ({ id, authorised, kept }) =>
        !done.has(`${crowd.id}/${id}`) &&
        seemsMet(scenario, view, authorised) &&
        !isAfter(kept, crowd.offers, id, view.now),
    );
    if (offer === undefined) return null;
    return wish(view, crowd, {
      urgency: 235,
      talk: { move: 'negotiate', says: 'This is agreed, and I can promise it.', offer: offer.id },
      onTalk: () => done.add(`${crowd.id}/${offer.id}`),
    });
  };

  const listens = (view: View, crowd: Crowd): Wish | null => {
    const before = listened.get(crowd.id);
    const ready = (crowd.tells ?? []).find(
      ({ fact }) => !hasHeard(view, fact) && couldBeTrue(scenario, view, fact),
    );
    const wait = ready === undefined ? keepUp : keepUp / 2;
    if (before !== undefined && view.now - before < wait) return null;
    return wish(view, crowd, {
      urgency: before === undefined ? 300 : ready === undefined ? 135 : 245,
      talk: {
        move: 'sense',
        says: 'How do things stand with you?',
        ...(ready === undefined ? {} : { topic: factOf(scenario, ready.fact).topic }),
      },
      onTalk: () => listened.set(crowd.id, view.now),
    });
  };

  return (view) => {
    const wishes = crowds.flatMap((crowd) => {
      const isMet = (view.crowds[crowd.id]?.contactAt ?? null) !== null;
      const parts = isMet ? [tells, promises, listens] : [meets];
      return parts.flatMap((part) => part(view, crowd) ?? []);
    });
    return wishes.toSorted((a, b) => b.urgency - a.urgency)[0] ?? null;
  };
}

/** Notes that a group has to hear of: what touches it before it comes, and what is imposed on it. */
function itemsFor(scenario: Scenario, view: View, crowd: Crowd): { id: string; due: number }[] {
  const conditions = crowd.conditions ?? [];
  return currentNotes(view).flatMap(({ id, fact = '' }) => {
    const condition = conditions.find((each) => each.fact === fact);
    if (condition !== undefined) {
      const isOn = seemsMet(scenario, view, condition.imposed) && hasBegun(scenario, view, fact);
      return isOn ? [{ id, due: view.now }] : [];
    }
    const expected = crowd.expects?.some((each) => each.fact === fact) === true;
    const { becomesTrue } = factOf(scenario, fact);
    const at = becomesTrue !== undefined && 'at' in becomesTrue.when ? becomesTrue.when.at : 0;
    return expected ? [{ id, due: at + (becomesTrue?.after ?? 0) }] : [];
  });
}

/** It could be so by now, as far as its time goes. */
function couldBeTrue(scenario: Scenario, view: View, fact: string): boolean {
  const { becomesTrue } = factOf(scenario, fact);
  if (becomesTrue === undefined) return true;
  return !('at' in becomesTrue.when) || becomesTrue.when.at + (becomesTrue.after ?? 0) <= view.now;
}

function hasBegun(scenario: Scenario, view: View, fact: string): boolean {
  const { becomesTrue } = factOf(scenario, fact);
  const when = becomesTrue?.when;
  if (when === undefined || 'at' in when) return couldBeTrue(scenario, view, fact);
  return seemsMet(scenario, view, when);
}

/** What can no longer be kept within its time is not promised. */
function isAfter(kept: Condition, offers: Crowd['offers'], id: string, now: number): boolean {
  const within = byId(offers ?? [], id)?.within ?? 0;
  return 'at' in kept && (kept.at <= now || kept.at > now + within);
}
