import type { Seconds } from '#kernel/time.ts';
import type { Carried } from '#knowledge/message.ts';
import { isCurrent } from '../current.ts';
import { quoted, type JournalIndex } from '../journal-index.ts';
import { listed } from '../line.ts';
import { heardNewer, type SeatKnowledge } from '../seat-knowledge.ts';

/** What was cited in something that the trainee said, sorted by whether it then stood. */
export interface Cited {
  readonly current: readonly Carried[];
  /** Never true, no longer true, or older than what they had heard. */
  readonly mistaken: readonly Carried[];
  /** The events by which that is told. */
  readonly seqs: readonly number[];
}

export function citedAt(
  index: JournalIndex,
  known: SeatKnowledge,
  carries: readonly Carried[],
  at: Seconds,
): Cited {
  const stands = (one: Carried) => isCurrent(index, known, { ...one, at });
  return {
    current: carries.filter(stands),
    mistaken: carries.filter((one) => !stands(one)),
    seqs: carries.flatMap((one) => [
      ...(heardNewer(known, one, at)?.seqs ?? []),
      ...index.truthOf(one.fact).flatMap(({ seqs }) => seqs),
    ]),
  };
}

/** `‘Mill Bridge closed’ and ‘Peak 08:15’`. */
export function inQuotes(index: JournalIndex, carries: readonly Carried[]): string {
  return listed(carries.map(({ fact, version }) => quoted(index, fact, version)));
}

/** The verb to go with what `inQuotes` names. */
export function wasOrWere(carries: readonly Carried[]): 'was' | 'were' {
  return carries.length === 1 ? 'was' : 'were';
}

/** The name of a topic as it stands in a sentence. */
export function topicName(index: JournalIndex, topic: string): string {
  const label = index.scenario.topics.find(({ id }) => id === topic)?.label ?? topic;
  // A name of its own, or capitals, stays as it is written.
  const isPlain = /^[A-Z][a-z -]+$/.test(label);
  return isPlain ? label.toLowerCase() : label;
}
