import type { EventOf } from '#exercise/events.ts';
import type { JournalIndex } from '../journal-index.ts';
import type { Knowing, SeatKnowledge } from '../seat-knowledge.ts';

export type Proposed = EventOf<'decision.proposed'>;
export type Taken = EventOf<'decision.taken'>;

/** A stage, 0 to 1, on how many things it rests, and what bears on it beside the decision itself. */
export interface StageScore {
  readonly quality: number;
  readonly n: number;
  readonly also: readonly number[];
  readonly says: string;
}

/** The journal as one looks at it with some events left out, to see what they were worth. */
export interface Looking {
  readonly index: JournalIndex;
  readonly known: SeatKnowledge;
  readonly gone: ReadonlySet<number>;
}

/** With these events left out as well: what they told was never heard. */
export function lookingWithout({ index, known, gone }: Looking, seqs: readonly number[]): Looking {
  if (seqs.length === 0) return { index, known, gone };
  const left = new Set([...gone, ...seqs]);
  const isLeft = (knowing: Knowing) => !knowing.seqs.some((seq) => left.has(seq));
  const still = [...known].map(([fact, knowings]) => [fact, knowings.filter(isLeft)] as const);
  return { index, known: new Map(still.filter(([, knowings]) => knowings.length > 0)), gone: left };
}

/** Words that reached the officer, with a note that was made of them. */
export interface Backing {
  readonly note: EventOf<'note.made'>;
  readonly heard: EventOf<'message.heard'>;
}

interface Relied {
  readonly fact: string;
  readonly version: number;
}

/**
 * What a proposal relies on, each with the notes by which it was held at that moment. What no note
 * of something heard before bears out is not among it, whatever the proposal says: hindsight is no
 * information.
 */
export function reliedThen(
  { index, gone }: Looking,
  proposed: Proposed,
): ReadonlyMap<string, { readonly version: number; readonly backing: readonly Backing[] }> {
  const relied = proposed.relies.flatMap((item) => {
    const backing = index
      .notesOn(item.fact)
      .filter(
        (event) =>
          event.note.version === item.version &&
          event.note.seat === proposed.seat &&
          !gone.has(event.seq) &&
          isBefore(event, proposed),
      )
      .flatMap((note) => heardFor(index, gone, { note, item }));
    return backing.length === 0 ? [] : [[item.fact, { version: item.version, backing }] as const];
  });
  return new Map(relied);
}

function heardFor(
  index: JournalIndex,
  gone: ReadonlySet<number>,
  { note, item }: { readonly note: EventOf<'note.made'>; readonly item: Relied },
): Backing[] {
  const heard = index
    .hearingsOf(note.note.message)
    .find(
      (event) =>
        event.by === note.note.seat &&
        !gone.has(event.seq) &&
        isBefore(event, note) &&
        event.message.carries.some(
          ({ fact, version }) => fact === item.fact && version === item.version,
        ),
    );
  return heard === undefined ? [] : [{ note, heard }];
}

interface Placed {
  readonly at: number;
  readonly seq: number;
}

function isBefore(a: Placed, b: Placed): boolean {
  return a.at <= b.at && a.seq < b.seq;
}

/** The earlier things of one kind, in the order of the journal. */
export function before<E extends Placed>(events: readonly E[], by: Placed): E[] {
  return events.filter((event) => isBefore(event, by));
}
