import type { CommandInput, CommandOf } from '#command/command.ts';
import type { Seconds } from '#kernel/time.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { View } from '#exercise/view.ts';

/** A line that has just failed is not tried again before this. Seconds. */
const badLine: Seconds = 90;

type Talk = Partial<CommandOf<'dialogue'>> & Pick<CommandOf<'dialogue'>, 'move' | 'says'>;

/**
 * How a group can be had now: face to face where it is, else by telephone if somebody there has one and
 * picks up. Null while neither can be: then one goes there.
 */
export function wayTo(brief: Brief, view: View, crowd: string): string | null {
  const met = view.crowds[crowd];
  const known = brief.crowds.find(({ id }) => id === crowd);
  if (met === undefined || known === undefined) return null;
  const face = brief.channels.find(({ kind }) => kind === 'face-to-face');
  if (face !== undefined && view.moving === null && met.place === view.place) return face.id;
  const phone = brief.channels.find(({ kind }) => kind === 'phone');
  const failed = met.callFailed;
  const isBad = failed !== null && view.now - failed.at < badLine;
  return known.contact.byPhone && !isBad ? (phone?.id ?? null) : null;
}

/** Talks with a group, or goes to where it is when it can be had in no other way; null while under way. */
export function talkTo(
  brief: Brief,
  view: View,
  crowd: string,
  talk: Talk,
): { readonly commands: readonly CommandInput[]; readonly isTalk: boolean } | null {
  const channel = wayTo(brief, view, crowd);
  if (channel !== null) {
    return { commands: [{ type: 'dialogue', crowd, channel, ...talk }], isTalk: true };
  }
  const to = view.crowds[crowd]?.place;
  const isStuck = view.rejections.some(
    ({ type, at }) => type === 'move' && view.now - at < badLine,
  );
  if (to === undefined || view.moving !== null || to === view.place || isStuck) return null;
  return { commands: [{ type: 'move', to }], isTalk: false };
}

/** A way by which both of two groups can be had, one after the other. */
export function wayToBoth(brief: Brief, view: View, crowds: readonly string[]): string | null {
  const [first = '', second = ''] = crowds;
  const way = wayTo(brief, view, first);
  return way !== null && way === wayTo(brief, view, second) ? way : null;
}
