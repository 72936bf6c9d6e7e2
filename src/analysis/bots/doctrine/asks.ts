import type { View } from '#exercise/view.ts';
import { messageOf } from '../noting.ts';
import type { Part, Wish } from '../wish.ts';
import type { Colleagues } from './colleagues.ts';
import { mayHaveInConfidence, type Reading } from './reads.ts';
import { subjectsOf, type Subject } from './subjects.ts';
import { sharedStems, stemsOf } from './words.ts';

/** Between two questions to one agency on one matter, and before the first at all. Seconds. */
const patience = 900;
const settled = 420;
/** Who works beside a commander who knows the plan asks at once. Seconds. */
const settledBeside = 60;
/** What was heard longer ago may have changed. Seconds. */
const fresh = 900;
/** So long before a question lapses an honest `not known` is better than silence. Seconds. */
const lastMoment = 150;
/** Notes in one answer. */
const mostAnswers = 3;

type Read = (view: View) => readonly Reading[];

/** Answers questions with what it holds; else asks who would know, and says honestly that it does not know. */
export function createAnswerer(colleagues: Colleagues, read: Read): Part {
  const answered = new Map<string, string>();
  const passedOn = new Set<string>();

  const askOn = (question: Asked): Wish | null => {
    const label = colleagues.brief.topics.find(({ id }) => id === question.topic)?.label ?? '';
    const owner = subjectsOf(`${label} ${question.text}`)
      .map((subject) => colleagues.ownerOf(subject))
      .find((agency) => agency !== undefined && agency !== question.from);
    if (owner === undefined || passedOn.has(question.id)) return null;
    return {
      urgency: 283,
      commands: [{ type: 'ask', of: owner, topic: question.topic }],
      done: () => passedOn.add(question.id),
    };
  };

  return (view): Wish | null => {
    for (const question of view.questions) {
      if (question.state !== 'open' && question.state !== 'finding-out') continue;
      const items = answersTo(colleagues, view, { question, readings: read(view) });
      const isLast = question.due - view.now < lastMoment;
      const says = items.length > 0 ? 'known' : isLast ? 'not-known' : null;
      if (says !== null && answered.get(question.id) !== says) {
        return {
          urgency: 300,
          commands: [{ type: 'answer', question: question.id, items, says }],
          done: () => answered.set(question.id, says),
        };
      }
      const onward = says === null ? askOn(question) : null;
      if (onward !== null) return onward;
    }
    return null;
  };
}

type Asked = View['questions'][number];

/** What is held on a question and may go to whoever asks, by the way that they asked; what fits best. */
function answersTo(
  colleagues: Colleagues,
  view: View,
  { question, readings }: { readonly question: Asked; readonly readings: readonly Reading[] },
): string[] {
  const { topics, channels } = colleagues.brief;
  const label = topics.find(({ id }) => id === question.topic)?.label ?? '';
  const wanted = stemsOf(`${label} ${question.text}`);
  const channel = messageOf(view, question.message)?.channel;
  const onAir = channels.some(({ id, kind }) => id === channel && kind === 'talkgroup');
  const fitting = readings
    .filter((one) => !one.isHearsay && mayHave(colleagues, one, question.from, onAir))
    .map((one) => ({ id: one.note.id, fit: sharedStems(one.stems, wanted) }))
    .filter(({ fit }) => fit > 0);
  return fitting
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, mostAnswers)
    .map(({ id }) => id);
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

/** Asks, in a quiet moment, those whose business a topic is, when nothing was heard of it or not lately. */
export function createInquirer(colleagues: Colleagues, read: Read): Part {
  const { topics, seat, length } = colleagues.brief;
  const asked = new Map<string, number>();
  const from = seat.role === 'plt' ? settledBeside : Math.min(settled, Math.floor(length / 20));

  /** Those who would know; one's own command where nobody else does. */
  const ownersOf = (about: readonly Subject[]): readonly string[] => {
    const [subject] = about;
    if (subject === undefined) return seat.role === 'plt' ? [seat.agency] : [];
    return subject.weight === 1 ? [] : colleagues.of([subject.owner, ...(subject.also ?? [])]);
  };

  const isKnown = (view: View, owner: string, about: string): boolean => {
    const words = stemsOf(about);
    const [subject] = subjectsOf(about);
    // In those words, or in others from those whose business it is.
    return read(view).some(
      ({ stems, subjects, note }) =>
        view.now - note.at < fresh &&
        ((sharedStems(stems, words) > 0 && note.source === owner) ||
          (note.source === owner && subjects.some(({ id }) => id === subject?.id))),
    );
  };

  return (view): Wish | null => {
    if (view.now < from) return null;
    for (const { id, label } of topics) {
      for (const owner of ownersOf(subjectsOf(label))) {
        const key = `${id}/${owner}`;
        // Beside a commander one asks round regularly: what was heard once is not how it stands.
        if (seat.role !== 'plt' && isKnown(view, owner, label)) continue;
        if (view.now - (asked.get(key) ?? -patience) < patience) continue;
        if (view.waits.some(({ on, state }) => on === owner && state !== 'answered')) continue;
        return {
          urgency: 130,
          commands: [{ type: 'ask', of: owner, topic: id }],
          done: () => asked.set(key, view.now),
        };
      }
    }
    return null;
  };
}
