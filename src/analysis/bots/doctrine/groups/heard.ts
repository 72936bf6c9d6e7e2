import type { BriefCrowd } from '#exercise/view-crowds.ts';
import type { View } from '#exercise/view.ts';
import { messageOf } from '#analysis/bots/noting.ts';
import type { Colleagues } from '../colleagues.ts';
import type { Reading } from '../reads.ts';
import { sharedStems, stemsOf } from '../words.ts';

type Read = (view: View) => readonly Reading[];

/** What every part of dialogue goes by: whom one knows, and what one has read so far. */
export interface Dialogue {
  readonly colleagues: Colleagues;
  readonly read: Read;
}

/** The message that a note was made in, in lower case. */
export function wordsAround(view: View, { note }: Reading): string {
  return (messageOf(view, note.message)?.text ?? '').toLowerCase();
}

export function isFromGroup({ brief }: Colleagues, { note }: Reading): boolean {
  return brief.crowds.some(({ id }) => id === note.source);
}

/** Words that are a danger to somebody's life, whoever says them and for whomever they are meant. */
const threat =
  /\b(knife|knives|blade|machete|gun|firearm|shotgun|armed|acid|petrol bomb|fire ?bomb|bomb)\b|\b(kill|stab|shoot|drive (at|into)|run (him|her|them|us) (down|over)|set (it|him|her|them|fire)|burn (it|him|her|them) (down|out)|take (his|her|their|my) own life|end it all|jump (off|from))/;

/** A threat to life: it is always reported, and at once (role profile; limit of confidence). */
export function isThreatToLife({ note }: Reading): boolean {
  return threat.test(`${note.words} ${note.label}`.toLowerCase());
}

/** Services that whoever confided something named as those it was for. */
export function confidedTo(colleagues: Colleagues, view: View, reading: Reading): string[] {
  if (!isFromGroup(colleagues, reading)) return [];
  const before = wordsAround(view, reading).slice(0, reading.note.from);
  return colleagues.brief.agencies
    .filter(({ name }) => before.includes(name.toLowerCase()))
    .map(({ id }) => id);
}

/** Who and where a group is, by its name, its contact's title and its place. */
function stemsOfGroup({ brief }: Colleagues, group: BriefCrowd, place: string) {
  const named = brief.geometry.places.find(({ id }) => id === place)?.name ?? '';
  return stemsOf(`${group.name} ${group.contact.title} ${named}`);
}

/** Whether a reading is about this group by name or by where it is. */
export function isAbout(
  colleagues: Colleagues,
  view: View,
  { group, reading }: { readonly group: BriefCrowd; readonly reading: Reading },
): boolean {
  const place = view.crowds[group.id]?.place ?? group.place;
  return sharedStems(reading.stems, stemsOfGroup(colleagues, group, place)) > 0;
}
