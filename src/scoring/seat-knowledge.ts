import type { Seconds } from '#kernel/time.ts';
import { sourcings, type Sourcing } from '#doctrine/information.ts';
import type { JournalIndex } from './journal-index.ts';

/** One way by which the trainee could know a version of a fact. */
export interface Knowing {
  readonly version: number;
  /** From when they are answerable for it. */
  readonly at: Seconds;
  /** When it reached their ears. */
  readonly heardAt: Seconds;
  /** As labelled by whoever told them; absent for the trainee's own note. */
  readonly sourcing?: Sourcing | undefined;
  readonly seqs: readonly number[];
}

/** What the trainee could know, by fact, earliest first. */
export type SeatKnowledge = ReadonlyMap<string, readonly Knowing[]>;

export function seatKnowledge(index: JournalIndex): SeatKnowledge {
  const known = new Map<string, Knowing[]>();
  const add = (fact: string, knowing: Knowing) => {
    const before = known.get(fact);
    if (before === undefined) known.set(fact, [knowing]);
    else before.push(knowing);
  };
  // As it was heard: half heard it carries nothing, garbled it carries what was understood.
  for (const heard of index.of('message.heard')) {
    const sent = index.seats.has(heard.by) ? index.sent.get(heard.message.id) : undefined;
    if (sent === undefined) continue;
    const heardAt = heard.at;
    const at = heard.message.kind === 'briefing' ? heardAt : heardAt + index.settings.opensWithin;
    for (const { fact, version, sourcing } of heard.message.carries) {
      add(fact, { version, at, heardAt, sourcing, seqs: [sent.seq, heard.seq] });
    }
  }
  for (const { note, at, seq } of index.of('note.made')) {
    if (note.fact === undefined || !index.seats.has(note.seat)) continue;
    add(note.fact, { version: note.version ?? 0, at, heardAt: at, seqs: [seq] });
  }
  for (const knowings of known.values()) {
    knowings.sort((a, b) => a.at - b.at || (a.seqs[0] ?? 0) - (b.seqs[0] ?? 0));
  }
  return known;
}

/** From when, and by what, the trainee could know this version; undefined if they never could. */
export function couldKnow(
  known: SeatKnowledge,
  fact: string,
  version: number,
): Knowing | undefined {
  return known.get(fact)?.find((knowing) => knowing.version === version);
}

/** The first word of any version that had reached the trainee by then. */
export function heardBy(known: SeatKnowledge, fact: string, by: Seconds): Knowing | undefined {
  return known.get(fact)?.find((knowing) => knowing.heardAt <= by);
}

/** Word of a newer version that had reached the trainee by then, if any had. */
export function heardNewer(
  known: SeatKnowledge,
  of: { readonly fact: string; readonly version: number },
  by: Seconds,
): Knowing | undefined {
  return known
    .get(of.fact)
    ?.find((knowing) => knowing.version > of.version && knowing.heardAt <= by);
}

interface Said {
  readonly version: number;
  readonly sourcing: Sourcing;
  readonly at: Seconds;
}

/** The surest word of a version that the trainee had been given by then, the earliest of equals. */
export function bestGiven(knowings: readonly Knowing[], said: Said): Knowing | undefined {
  let best: Knowing | undefined;
  for (const knowing of knowings) {
    if (knowing.version !== said.version || knowing.heardAt > said.at) continue;
    if (rankOf(knowing) < rankOf(best)) best = knowing;
  }
  return best;
}

/** Best first; a note is no word from anyone. */
function rankOf(knowing: Knowing | undefined): number {
  return knowing?.sourcing === undefined ? sourcings.length : sourcings.indexOf(knowing.sourcing);
}

/** How many steps of certainty a label claims beyond the surest that the trainee had been given. */
export function overstatement(knowings: readonly Knowing[], said: Said): number {
  const best = bestGiven(knowings, said);
  return best === undefined ? 0 : Math.max(0, rankOf(best) - sourcings.indexOf(said.sourcing));
}
