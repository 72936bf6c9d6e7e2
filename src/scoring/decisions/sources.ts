import type { Seconds } from '#kernel/time.ts';
import { before, type Looking, type Proposed } from './looking.ts';

/** One time that somebody told the officer of a version of a fact. */
interface Word {
  readonly from: string;
  readonly version: number;
  readonly at: Seconds;
  readonly seq: number;
  /** They saw it, or speak for those whose business it is. */
  readonly isSure: boolean;
}

/** Every word on a fact that had reached the officer before a proposal, in order. */
export function wordsOn(
  { index, gone }: Looking,
  { fact, by }: { readonly fact: string; readonly by: Proposed },
): Word[] {
  return before(index.heardOn(fact), by)
    .filter((heard) => heard.by === by.seat && !gone.has(heard.seq))
    .flatMap(({ message, at, seq }) =>
      message.carries
        .filter((carried) => carried.fact === fact)
        .map(({ version, sourcing }): Word => {
          const isSure = sourcing === 'seen' || sourcing === 'official';
          return { from: message.from, version, at, seq, isSure };
        }),
    );
}

/**
 * Whether another source had told a different version after this one was first heard, or a rumour
 * that this fact disproves, with nothing surer on the side relied on. `from` is when it was last
 * denied; null where nobody did or a surer word settles it.
 */
export function hadSaidOtherwise(
  looking: Looking,
  of: { readonly fact: string; readonly version: number; readonly by: Proposed },
): { readonly from: Seconds | null; readonly seqs: readonly number[] } {
  const words = wordsOn(looking, of);
  const mine = words.filter((word) => word.version === of.version);
  const since = mine[0]?.at ?? 0;
  const others = words.filter((word) => word.version !== of.version && word.at >= since);
  const refuted = looking.index.facts.get(of.fact)?.refutes;
  const rumours = refuted === undefined ? [] : wordsOn(looking, { fact: refuted, by: of.by });
  const tellers = new Set(mine.map((word) => word.from));
  const denied = [...others.filter((word) => !tellers.has(word.from)), ...rumours];
  const seqs = [...words, ...rumours].map(({ seq }) => seq);
  const isSettled = mine.some((word) => word.isSure) && !denied.some((word) => word.isSure);
  if (denied.length === 0 || isSettled) return { from: null, seqs };
  return { from: Math.max(...denied.map(({ at }) => at)), seqs };
}
