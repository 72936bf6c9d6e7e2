import type { Seconds } from '#kernel/time.ts';
import type { EventOf } from '#exercise/events.ts';
import { refutersOf } from '../information/belief.ts';
import type { JournalIndex } from '../journal-index.ts';

/** An agency’s own account of a fact, as the trainee heard it from them. */
export interface Account {
  readonly agency: string;
  readonly fact: string;
  readonly version: number;
  readonly sourcing: string;
  readonly at: Seconds;
  readonly seqs: readonly number[];
}

/** All that agencies told the trainee of what they held, in the order in which it was heard. */
export function accountsOf(index: JournalIndex): Account[] {
  const agencies = new Set(index.scenario.agencies.map(({ id }) => id));
  return index.of('message.heard').flatMap(({ message, by, at, seq }): Account[] => {
    const sent = index.sent.get(message.id);
    if (!index.seats.has(by) || !agencies.has(message.from) || sent === undefined) return [];
    return message.carries.map(({ fact, version, sourcing }) => ({
      agency: message.from,
      fact,
      version,
      sourcing,
      at,
      seqs: [sent.seq, seq],
    }));
  });
}

/** Two accounts that do not fit, and who had the one that was behind. */
export interface Apart {
  readonly behind: Account;
  readonly ahead: Account;
}

/**
 * Whether, by what the trainee had heard by then, one of the parties was behind another agency: their
 * last word of a fact was an older version, or a rumour as if it were so.
 */
export function heardApart(
  index: JournalIndex,
  accounts: readonly Account[],
  { parties, topic, at }: EventOf<'challenge.put'>,
): Apart | undefined {
  const heard = accounts.filter((one) => one.at <= at);
  for (const party of parties) {
    for (const { id } of index.scenario.facts.filter((fact) => fact.topic === topic)) {
      const behind = heard.findLast(({ agency, fact }) => agency === party && fact === id);
      if (behind === undefined) continue;
      const ahead = heard.find((other) => other.agency !== party && isAhead(index, other, behind));
      const hasPutRight = heard.some((own) => own.agency === party && isAhead(index, own, behind));
      if (ahead !== undefined && !hasPutRight) return { behind, ahead };
    }
  }
  return undefined;
}

/** Of a rumour that an agency passed on as so, word of what disproves it; else a newer version. */
export function isAhead(index: JournalIndex, ahead: Account, behind: Account): boolean {
  if (index.facts.get(behind.fact)?.neverTrue !== true) {
    return ahead.fact === behind.fact && ahead.version > behind.version;
  }
  return behind.sourcing !== 'rumour' && refutersOf(index, behind.fact).includes(ahead.fact);
}
