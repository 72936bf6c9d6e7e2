import type { CommandInput } from '#command/command.ts';
import type { View } from '#exercise/view.ts';
import type { Part, Wish } from '../wish.ts';
import { routeTo, type Colleagues } from './colleagues.ts';
import { mayHaveInConfidence, type Reading } from './reads.ts';
import { besideCommand } from './groups/audience.ts';
import { confidedTo, isFromGroup } from './groups/heard.ts';
import { sharedStems } from './words.ts';

/** What was heard longer ago is in everybody's picture or is no use any more. Seconds. */
const stale = 1500;
/** More at once nobody takes in. */
const mostItems = 4;

interface Pending {
  readonly reading: Reading;
  readonly agency: string;
  /** The reading's own weight; what they plan on and is no longer so weighs as much as a danger. */
  readonly weight: number;
}

/** Passes on what it hears to those whose business it is by role, what may harm people first. */
export function createSharer(
  colleagues: Colleagues,
  read: (view: View) => readonly Reading[],
): Part {
  const pendingOf = (view: View): Pending[] => {
    const readings = read(view);
    return readings.flatMap((reading) => {
      if (reading.isHearsay || view.now - reading.note.at > stale) return [];
      return audience(colleagues, view, { reading, readings })
        .filter((agency) => reading.note.standing[agency] === 'not-told')
        .map((agency) => ({
          reading,
          agency,
          weight: isUpdate(view, reading, agency) ? 3 : weightOf(colleagues, reading),
        }));
    });
  };
  return (view): Wish | null => {
    const pending = pendingOf(view);
    const [worst] = pending.toSorted(
      (a, b) => b.weight - a.weight || a.reading.note.at - b.reading.note.at,
    );
    if (worst === undefined) return null;
    const urgency = 80 + 60 * worst.weight;
    return { urgency, commands: [sayTo(colleagues, view, { worst, pending })], done: () => {} };
  };
}

/** What a group says is why there is somebody to talk with it: it is worth a plan at least. */
function weightOf(colleagues: Colleagues, reading: Reading): number {
  return isFromGroup(colleagues, reading) ? Math.max(2, reading.weight) : reading.weight;
}

/** They have an earlier version of it, by the officer or by themselves. */
function isUpdate({ notes }: View, { note }: Reading, agency: string): boolean {
  return notes.some(
    ({ fact, at, standing }) =>
      fact === note.fact && at < note.at && standing[agency] !== 'not-told',
  );
}

/** By role; what is told in confidence to those alone whom it concerns; a correction to whom the rumour came from. */
function audience(
  colleagues: Colleagues,
  view: View,
  { reading, readings }: { readonly reading: Reading; readonly readings: readonly Reading[] },
): readonly string[] {
  if (reading.isRestricted) {
    return isFromGroup(colleagues, reading)
      ? confidedTo(colleagues, view, reading)
      : colleagues.of(mayHaveInConfidence(reading));
  }
  const byRole = colleagues.of([...new Set(reading.subjects.flatMap(({ tell }) => tell))]);
  const misled = readings
    .filter((other) => other.isHearsay && sharedStems(other.stems, reading.stems) >= 2)
    .map(({ note }) => note.source)
    .filter((source) => colleagues.brief.agencies.some(({ id }) => id === source));
  // Whoever talks with groups does so for those who command: what is said openly is theirs to hear.
  const told =
    colleagues.brief.seat.role === 'plt'
      ? besideCommand(colleagues, reading)
      : narrowed(colleagues, reading, byRole);
  return [...new Set([...misled, ...told])];
}

/** Of a matter of several subjects, those whom the most telling one concerns; of a road, those whom it stops. */
function narrowed(
  colleagues: Colleagues,
  { subjects }: Reading,
  byRole: readonly string[],
): readonly string[] {
  const [first] = subjects;
  if (first === undefined || subjects.length < 2) return byRole;
  const second = subjects[1];
  return colleagues.of([...new Set([...first.tell, ...(second?.tell ?? [])])]);
}

function sayTo(
  colleagues: Colleagues,
  view: View,
  { worst, pending }: { readonly worst: Pending; readonly pending: readonly Pending[] },
): CommandInput {
  const { reading } = worst;
  const open = !reading.isRestricted;
  const onAir = pending
    .filter((other) => other.reading === reading && colleagues.isOnAir(other.agency))
    .map(({ agency }) => agency);
  const { talkgroup } = colleagues;
  if (talkgroup !== undefined && open && onAir.length >= 2) {
    return shareWith(onAir, [reading], talkgroup);
  }
  const its = pending
    .filter((other) => other.agency === worst.agency && other.reading.isRestricted === !open)
    .map((other) => other.reading)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostItems);
  return shareWith([worst.agency], its, routeTo(colleagues, view, worst.agency, open));
}

function shareWith(
  agencies: readonly string[],
  readings: readonly Reading[],
  channel: string,
): CommandInput {
  const isUrgent = readings.some(({ weight }) => weight === 3);
  return {
    type: 'share',
    to: [...agencies],
    channel,
    items: readings.map(({ note }) => note.id),
    meaning: isUrgent
      ? 'Your crews may be in danger or on the wrong road: tell them now.'
      : 'Your plan may hang on it.',
    readBack: true,
    priority: isUrgent ? 'immediate' : 'urgent',
  };
}
