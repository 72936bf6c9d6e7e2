import type { BriefCrowd } from '#exercise/view-crowds.ts';
import type { View } from '#exercise/view.ts';
import { wayTo, wayToBoth } from '#analysis/bots/reach-group.ts';
import type { Part, Wish } from '#analysis/bots/wish.ts';
import { sharedStems, stemsOf } from '../words.ts';
import { isFromGroup, type Dialogue } from './heard.ts';
import type { Reading } from '../reads.ts';

/** So tense or worse they may go for each other. Level; 1 is the worst. */
const tense = 3;
const others = /\b(the other (side|group|lot|crowd)|the others|each other|both of us|that lot)\b/;
const police = /\b(police|officers?|sergeant|inspector|constables?|your (lot|people|colleagues))\b/;
/** What is a complaint, or a wish that another can meet. */
const differs =
  /\b(shout|push|shov|block|stand|want|angry|rough|unfair|too (close|many|loud)|noise|loud|quiet|leave|move|rude|barge|search|film|ignor|lied|promised|afraid|worried|intimidat|jeer)/;

/**
 * Where a group's own words show that it and another differ, or it and police, puts each one's concern to
 * the other and looks for a way between them (role profile: mediation). Once for each two.
 */
export function createMediator({ colleagues, read }: Dialogue): Part {
  const { brief } = colleagues;
  const tried = new Set<string>();

  const otherOf = (view: View, group: BriefCrowd, reading: Reading): string | undefined => {
    const words = reading.note.words.toLowerCase();
    if (!differs.test(words) && !others.test(words)) return undefined;
    const named = brief.crowds.find(
      (other) =>
        other.id !== group.id &&
        sharedStems(reading.stems, stemsOf(`${other.name} ${other.contact.title}`)) > 0,
    );
    const only = others.test(words) ? brief.crowds.find(({ id }) => id !== group.id) : undefined;
    const met = [named, only].find((one) => isMet(view, one?.id))?.id;
    return met ?? (police.test(words) ? brief.seat.agency : undefined);
  };

  const mediate = (group: string, other: string, channel: string): Wish => ({
    urgency: 190,
    commands: [
      {
        type: 'dialogue',
        crowd: group,
        move: 'mediate',
        with: other,
        channel,
        says: 'Each of you has told me what matters to you. Let us find a way in which both can have it.',
      },
    ],
    done: () => tried.add(keyOf(group, other)),
  });

  /** Two groups at one place of which one is tense stand between each other, whatever they say. */
  const sideBySide = (view: View): Wish | null => {
    const met = brief.crowds.filter(({ id }) => isMet(view, id));
    for (const { id } of met) {
      const level = view.crowds[id]?.sensed?.level ?? 6;
      const other = met.find(
        (one) =>
          one.id !== id &&
          view.crowds[one.id]?.place === view.crowds[id]?.place &&
          !tried.has(keyOf(id, one.id)),
      );
      const channel = other === undefined ? null : wayBetween(view, id, other.id);
      if (level <= tense && other !== undefined && channel !== null) {
        return mediate(id, other.id, channel);
      }
    }
    return null;
  };

  const asTheySay = (view: View): Wish | null => {
    for (const reading of read(view)) {
      if (!isFromGroup(colleagues, reading) || reading.isRestricted) continue;
      const group = brief.crowds.find(({ id }) => id === reading.note.source);
      const other = group === undefined ? undefined : otherOf(view, group, reading);
      if (group === undefined || other === undefined) continue;
      if (tried.has(keyOf(group.id, other))) continue;
      const channel = wayBetween(view, group.id, other);
      if (channel !== null) return mediate(group.id, other, channel);
    }
    return null;
  };

  return (view) => asTheySay(view) ?? sideBySide(view);

  function wayBetween(view: View, group: string, other: string): string | null {
    if (brief.crowds.some(({ id }) => id === other)) {
      return wayToBoth(brief, view, [group, other]) ?? byPhone(view, [group, other]);
    }
    return byPhone(view, [group]);
  }

  /** A service can be had by telephone whoever stands beside the officer. */
  function byPhone(view: View, groups: readonly string[]): string | null {
    const phone = brief.channels.find(({ kind }) => kind === 'phone')?.id;
    const haveOne = groups.every(
      (id) =>
        brief.crowds.find((crowd) => crowd.id === id)?.contact.byPhone === true &&
        wayTo(brief, view, id) !== null,
    );
    return haveOne ? (phone ?? null) : null;
  }
}

function keyOf(one: string, other: string): string {
  return [one, other].toSorted().join('/');
}

function isMet(view: View, crowd: string | undefined): boolean {
  return crowd !== undefined && (view.crowds[crowd]?.contactAt ?? null) !== null;
}
