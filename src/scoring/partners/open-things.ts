import type { EventOf } from '#exercise/events.ts';
import type { JournalIndex } from '../journal-index.ts';
import { listed } from '../line.ts';

/** Something that whoever takes over has to see to. */
export interface OpenThing {
  /** As it stands in a sentence. */
  readonly label: string;
  /** Any of these in the words of a hand-over names it. */
  readonly names: readonly string[];
  readonly seqs: readonly number[];
}

type Given = EventOf<'handover.given'>;

/** What is open when the trainee hands over: decisions to be reviewed, tasks, links and answers waited for. */
export function openThings(index: JournalIndex, given: Given): OpenThing[] {
  return [
    ...openDecisions(index, given),
    ...openTasks(index, given),
    ...standingLinks(index, given),
    ...openWaits(index, given),
  ];
}

/** Events by which something was no longer open by then. */
export function settlings(index: JournalIndex, { at }: Given): number[] {
  return [...index.of('task.done'), ...index.of('wait.closed')]
    .filter((event) => event.at <= at)
    .map(({ seq }) => seq);
}

/**
 * Whether words name it. Only words of five letters and more are looked for, since the others name
 * nothing; that it was named is all that words can show.
 */
export function isNamed({ names }: OpenThing, says: string): boolean {
  const words = wordsOf(says);
  return names.some((name) => {
    const telling = wordsOf(name).filter((word) => word.length >= 5);
    const looked = telling.length > 0 ? telling : wordsOf(name);
    return looked.some((word) => words.includes(word));
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** Taken, with a time for its review: that goes on for as long as it stands. */
function openDecisions(index: JournalIndex, { at }: Given): OpenThing[] {
  return index.scenario.decisions.flatMap(({ id, title }): OpenThing[] => {
    const taken = index
      .of('decision.taken')
      .findLast((event) => event.decision === id && event.at <= at);
    if (taken?.reviewDue === undefined) return [];
    return [{ label: `‘${title}’ and its review`, names: [title], seqs: [taken.seq] }];
  });
}

/** Begun by then and not done. */
function openTasks(index: JournalIndex, { at }: Given): OpenThing[] {
  const done = index.of('task.done');
  return index.of('task.started').flatMap(({ task: id, at: from, seq }): OpenThing[] => {
    const isDone = done.some((event) => event.task === id && event.at <= at);
    const task = index.scenario.tasks.find((other) => other.id === id);
    if (from > at || isDone || task === undefined) return [];
    const place = index.scenario.geometry.places.find((other) => other.id === task.place)?.name;
    const names = place === undefined ? [task.label] : [task.label, place];
    return [{ label: `‘${task.label}’`, names, seqs: [seq] }];
  });
}

function standingLinks(index: JournalIndex, { at, seat }: Given): OpenThing[] {
  return index.of('link.opened').flatMap(({ link, at: from, seq }): OpenThing[] => {
    if (from > at || link.seat !== seat || link.kind === 'conference') return [];
    const parties = link.parties.map(index.nameOf);
    return [{ label: `the link of ${listed(parties)}`, names: parties, seqs: [seq] }];
  });
}

/** Answers that the trainee waits for. */
function openWaits(index: JournalIndex, { at, seat }: Given): OpenThing[] {
  const closed = index.of('wait.closed').filter((event) => event.at <= at);
  return index.of('wait.opened').flatMap(({ wait, at: from, seq }): OpenThing[] => {
    const isClosed = closed.some((event) => event.wait === wait.id);
    if (from > at || wait.seat !== seat || isClosed) return [];
    const on = index.nameOf(wait.on);
    return [{ label: `what you wait for from ${on}`, names: [on, wait.about], seqs: [seq] }];
  });
}
