import type { View } from '#exercise/view.ts';
import type { Part, Wish } from '../wish.ts';
import type { Colleagues } from './colleagues.ts';
import { mayHaveInConfidence, messageOf, type Reading } from './reads.ts';
import { subjectsOf } from './subjects.ts';
import { sharedStems, stemsOf } from './words.ts';

/** Between two questions to one agency on one matter, and before the first at all. Seconds. */
const patience = 900;
const settled = 420;
/** So long before a question lapses an honest `not known` is better than silence. Seconds. */
const lastMoment = 90;

type Read = (view: View) => readonly Reading[];

/** Answers questions, honestly where it does not know. */
export function createAnswerer(colleagues: Colleagues, read: Read): Part {
  const answered = new Map<string, string>();
  const isOnAir = (view: View, message: string): boolean => {
    const channel = messageOf(view, message)?.channel;
    return colleagues.brief.channels.some(({ id, kind }) => id === channel && kind === 'talkgroup');
  };
  return (view): Wish | null => {
    for (const question of view.questions) {
      if (question.state !== 'open' && question.state !== 'finding-out') continue;
      const topic = colleagues.brief.topics.find(({ id }) => id === question.topic);
      const wanted = stemsOf(`${topic?.label ?? ''} ${question.text}`);
      const items = read(view)
        .filter(
          (reading) =>
            !reading.isHearsay &&
            mayHave(colleagues, reading, question.from, isOnAir(view, question.message)) &&
            sharedStems(reading.stems, wanted) > 0,
        )
        .slice(-3)
        .map(({ note }) => note.id);
      const says =
        items.length > 0 ? 'known' : question.due - view.now < lastMoment ? 'not-known' : null;
      if (says === null || answered.get(question.id) === says) continue;
      return {
        urgency: 300,
        commands: [{ type: 'answer', question: question.id, items, says }],
        done: () => answered.set(question.id, says),
      };
    }
    return null;
  };
}

function mayHave(colleagues: Colleagues, reading: Reading, agency: string, onAir: boolean) {
  if (!reading.isRestricted) return true;
  return !onAir && colleagues.of(mayHaveInConfidence(reading)).includes(agency);
}

/** Checks what is only said with whoever would know, before anybody acts on it. */
export function createChecker(colleagues: Colleagues, read: Read): Part {
  const checked = new Set<string>();
  return (view): Wish | null => {
    for (const { note, isHearsay, subjects } of read(view)) {
      if (!isHearsay || checked.has(note.label)) continue;
      const source = subjects
        .map((subject) => colleagues.ownerOf(subject))
        .find((owner) => owner !== undefined && owner !== note.source);
      if (source === undefined) continue;
      return {
        urgency: 270,
        commands: [{ type: 'verify', item: note.id, with: source }],
        done: () => checked.add(note.label),
      };
    }
    return null;
  };
}

/** Asks, in a quiet moment, those whose business a topic is on which nothing was heard yet. */
export function createInquirer(colleagues: Colleagues, read: Read): Part {
  const asked = new Map<string, number>();
  return (view): Wish | null => {
    if (view.now < settled) return null;
    const known = read(view);
    for (const { id, label } of colleagues.brief.topics) {
      const [subject] = subjectsOf(label);
      const owner = subject === undefined ? undefined : colleagues.ownerOf(subject);
      const words = stemsOf(label);
      const isKnown = known.some(({ stems }) => sharedStems(stems, words) > 0);
      if (owner === undefined || isKnown || subject?.weight === 1) continue;
      if (view.now - (asked.get(id) ?? -patience) < patience) continue;
      if (view.waits.some(({ on, state }) => on === owner && state !== 'answered')) continue;
      return {
        urgency: 130,
        commands: [{ type: 'ask', of: owner, topic: id }],
        done: () => asked.set(id, view.now),
      };
    }
    return null;
  };
}
