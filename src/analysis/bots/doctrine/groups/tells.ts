import type { BriefCrowd } from '#exercise/view-crowds.ts';
import type { View } from '#exercise/view.ts';
import { talkTo } from '#analysis/bots/reach-group.ts';
import type { Part, Wish } from '#analysis/bots/wish.ts';
import { isGivenInConfidence, type Reading } from '../reads.ts';
import { sharedStems } from '../words.ts';
import { isAbout, wordsAround, type Dialogue } from './heard.ts';
import { isCondition, mayBeTold, touches } from './touches.ts';

/** More at once nobody takes in. */
const mostAtOnce = 3;
/** Between two questions to command whether a condition has been imposed. Seconds. */
const askAgain = 240;

const notYet =
  /\b(once|when|if|unless|until|before|not yet|may|might|considering|ready to|would|draft|unsigned|asked for|proposed?)\b/;
const imposed =
  /\b(imposed|in force|signed|given|now a condition|takes? effect|with immediate effect)\b/;

/**
 * Tells a group what will touch it before it happens, with the reason, and puts a rumour right: no
 * surprises (research on dialogue policing). A condition is told only once command has imposed it; until
 * then command is asked.
 */
export function createTeller({ colleagues, read }: Dialogue): Part {
  const { brief } = colleagues;
  const told = new Set<string>();

  const forGroup = (view: View, group: BriefCrowd, readings: readonly Reading[]): Reading[] =>
    readings.filter(
      (reading) =>
        !told.has(`${group.id}/${reading.note.id}`) &&
        mayBeTold(reading) &&
        !isGivenInConfidence(view, reading) &&
        isForGroups(reading) &&
        !isPending(view, reading) &&
        (touches(reading) ||
          isAbout(colleagues, view, { group, reading }) ||
          setsRight(reading, readings)),
    );

  /** From command, or from those who look after streets: what others do is theirs to tell. */
  const isForGroups = ({ note }: Reading): boolean =>
    note.source === brief.seat.agency ||
    colleagues.of(['council', 'highways']).includes(note.source);

  return (view): Wish | null => {
    const readings = read(view);
    for (const group of brief.crowds) {
      if ((view.crowds[group.id]?.contactAt ?? null) === null) continue;
      const items = forGroup(view, group, readings)
        .toSorted((a, b) => isComing(b) - isComing(a) || b.note.at - a.note.at)
        .slice(0, mostAtOnce);
      if (items.length === 0) continue;
      const talk = talkTo(brief, view, group.id, {
        move: 'communicate',
        says: 'So that nothing surprises you, this is how it stands and why.',
        items: items.map(({ note }) => note.id),
      });
      if (talk === null) continue;
      return {
        urgency: items.some((one) => isComing(one) > 0) ? 288 : 215,
        commands: talk.commands,
        done: () => {
          if (talk.isTalk) for (const { note } of items) told.add(`${group.id}/${note.id}`);
        },
      };
    }
    return null;
  };
}

/** Asks command whether what it meant to impose is imposed: until it is, the officer does not speak of it. */
export function createConditionChecker({ colleagues, read }: Dialogue): Part {
  const asked = new Map<string, number>();
  return (view): Wish | null => {
    const pending = read(view).find(
      (reading) =>
        isPending(view, reading) &&
        view.now - (asked.get(reading.note.label) ?? reading.note.at) >= askAgain,
    );
    if (pending === undefined) return null;
    const { id, label } = pending.note;
    return {
      urgency: 170,
      commands: [{ type: 'verify', item: id, with: colleagues.brief.seat.agency }],
      done: () => asked.set(label, view.now),
    };
  };
}

/** What comes is told first: afterwards it is no news. */
function isComing({ note }: Reading): number {
  const words = note.words.toLowerCase();
  return /\b(will|at (\d|half|quarter|ten|twenty|\w+ past|\w+ o)|from|in \w+ minutes|soon|about to|going to|draws?|opens?|closes?)\b/.test(
    words,
  )
    ? 1
    : 0;
}

/** It is what is so of something that went round as a rumour. */
function setsRight({ stems, isHearsay }: Reading, readings: readonly Reading[]): boolean {
  return (
    !isHearsay && readings.some((other) => other.isHearsay && sharedStems(other.stems, stems) >= 2)
  );
}

/** A condition that, by what was said with it, nobody has imposed yet. */
function isPending(view: View, reading: Reading): boolean {
  const { fact, at } = reading.note;
  if (!isCondition(reading)) return false;
  const around = wordsAround(view, reading);
  if (imposed.test(around) && !notYet.test(around)) return false;
  return !isConfirmed(view, fact, at) && (notYet.test(around) || !imposed.test(around));
}

/** Command has said since that it is so. */
function isConfirmed(view: View, fact: string | undefined, since: number): boolean {
  for (let link = view.messages; link !== null; link = link.rest) {
    const { at, text, chips, direction } = link.last;
    if (at <= since) return false;
    const isOn = chips.some((chip) => chip.fact === fact);
    if (direction === 'in' && isOn && /^yes, confirmed/i.test(text)) return true;
  }
  return false;
}
