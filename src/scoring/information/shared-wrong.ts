import { inWords } from '#kernel/time.ts';
import type { Leaf, ScoreLine } from '../score-card.ts';
import { quoted, type JournalIndex } from '../journal-index.ts';
import { listed, makeLine, sum } from '../line.ts';
import type { MeasureId } from '../measures.ts';
import { toTenth, type Stretch } from '../timing.ts';
import type { AgencyNeed } from './awareness.ts';
import { needPairs, partsOf, sharesOf, type NeedPair } from './awareness-parts.ts';
import { refutersOf } from './belief.ts';

/**
 * Domain reference, section 6, SA1 and SA2: what agencies held by themselves, what two held together, and
 * what two were wrong about together, each apart.
 */
export function awarenessMeasures(
  index: JournalIndex,
  needs: readonly AgencyNeed[],
): Partial<Record<MeasureId, Leaf>> {
  const shares = sharesOf(partsOf(index, needs));
  const pairs = needPairs(index, needs).length;
  return {
    agencyAwareness: leafOf(shares.agency, needs.length),
    sharedAwareness: leafOf(shares.shared, pairs),
    sharedWrong: leafOf(shares.sharedWrong, pairs),
  };
}

function leafOf(share: number | null, n: number): Leaf {
  return share === null ? { value: null, n: 0 } : { value: toTenth(100 * Math.max(0, share)), n };
}

/** For each pair of agencies that was wrong in the same way, who believed what, and from when to when. */
export function sharedWrongLines(index: JournalIndex, needs: readonly AgencyNeed[]): ScoreLine[] {
  return needPairs(index, needs)
    .filter(({ wrongTogether }) => wrongTogether.length > 0)
    .map((pair) => {
      const { fact, agencies } = pair;
      const about = [fact, ...refutersOf(index, fact)];
      const holds = agencies.flatMap((agency) => about.flatMap((id) => index.heldBy(agency, id)));
      return makeLine('shared-wrong', {
        points: 0,
        of: 0,
        events: [],
        also: [...holds.map(({ seq }) => seq), ...index.truthOf(fact).flatMap(({ seqs }) => seqs)],
        about: `${fact}/${agencies.join('+')}`,
        says: saysOf(index, pair),
      });
    });
}

function saysOf(index: JournalIndex, { fact, agencies, wrongTogether }: NeedPair): string {
  const names = listed(agencies.map((agency) => index.nameOf(agency)));
  const spells = merged(wrongTogether);
  const when = listed(
    spells.map(({ from, to }) => `from ${index.clock(from)} to ${index.clock(to)}`),
  );
  const time = inWords(sum(spells.map(({ from, to }) => to - from)));
  if (index.facts.get(fact)?.neverTrue === true) {
    return `${names} both took the rumour ${quoted(index, fact)} for true ${when}: ${time} in agreement, and wrong.`;
  }
  const version = index.truthOf(fact).at(-1)?.version ?? 0;
  return `${names} both held an older version than ${quoted(index, fact, version)} ${when}: ${time} in agreement, and wrong.`;
}

/** Neighbouring stretches as one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const all: { from: number; to: number }[] = [];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last !== undefined && last.to >= from) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
}
