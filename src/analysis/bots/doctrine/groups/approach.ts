import type { View } from '#exercise/view.ts';
import { talkTo } from '#analysis/bots/reach-group.ts';
import type { Part, Wish } from '#analysis/bots/wish.ts';
import type { Dialogue } from './heard.ts';

/** Between two talks with a group, so that contact is kept up without wearing it out. Seconds. */
const keepUp = 420;
/** With one that is calm, less often: level and seconds. */
const calmFrom = 3;
const keepUpCalm = 780;
/** The topic under which one hears of how people feel. */
const moodTopic = /crowd|mood|people|protest|march|vigil|group|feel|tension/;

/**
 * Seeks every group out before anything is asked of it, and says at first contact what the officer is
 * for and what cannot be kept in confidence (role profile: initiation, early involvement).
 */
export function createApproacher({ colleagues }: Dialogue): Part {
  const { brief } = colleagues;
  return (view): Wish | null => {
    // Those who can be had by telephone first: going somewhere takes minutes.
    const unmet = brief.crowds
      .filter(({ id }) => (view.crowds[id]?.contactAt ?? null) === null)
      .toSorted((a, b) => Number(b.contact.byPhone) - Number(a.contact.byPhone));
    for (const { id } of unmet) {
      const talk = talkTo(brief, view, id, {
        move: 'initiate',
        says: 'I am your police liaison officer. I am here to talk, not to gather names. What you tell me in confidence stays with those you name; only a threat to life do I always report.',
        limits: true,
      });
      if (talk !== null) return { urgency: 286, commands: talk.commands, done: () => {} };
    }
    return null;
  };
}

/** Listens after first contact, when a group has moved, and now and then (role profile: sensing). */
export function createSenser({ colleagues }: Dialogue): Part {
  const { brief } = colleagues;
  const topic = brief.topics.find(({ label }) => moodTopic.test(label.toLowerCase()))?.id;
  const last = new Map<string, { readonly at: number; readonly place: string }>();

  const isDue = (view: View, id: string): boolean => {
    const before = last.get(id);
    if (before === undefined) return true;
    const met = view.crowds[id];
    const wait = (met?.sensed?.level ?? 1) > calmFrom ? keepUpCalm : keepUp;
    return view.now - before.at >= wait || met?.place !== before.place;
  };

  return (view): Wish | null => {
    const [first] = brief.crowds
      .filter(({ id }) => (view.crowds[id]?.contactAt ?? null) !== null && isDue(view, id))
      .toSorted((a, b) => (last.get(a.id)?.at ?? -1) - (last.get(b.id)?.at ?? -1));
    if (first === undefined) return null;
    const { id } = first;
    const talk = talkTo(brief, view, id, {
      move: 'sense',
      says: 'How do things stand with you, and is there anything that worries you?',
      ...(topic === undefined ? {} : { topic }),
    });
    if (talk === null) return null;
    const place = view.crowds[id]?.place ?? '';
    return {
      urgency: last.has(id) ? 165 : 256,
      commands: talk.commands,
      done: () => (talk.isTalk ? last.set(id, { at: view.now, place }) : undefined),
    };
  };
}
