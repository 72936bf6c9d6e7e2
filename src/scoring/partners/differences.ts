import type { Seconds } from '#kernel/time.ts';
import { needWeight } from '#doctrine/scoring/needs.ts';
import type { EventOf } from '#exercise/events.ts';
import type { Carried } from '#knowledge/message.ts';
import { refutersOf } from '../information/belief.ts';
import { weightOf, type JournalIndex } from '../journal-index.ts';

type Held = EventOf<'fact.held'>;

/** Two parties that hold different accounts of one thing, or of whom one lacks what it needs. */
export interface Difference {
  readonly fact: string;
  readonly seqs: readonly number[];
  /** Who lacked it; absent where both had an account. */
  readonly without?: string;
}

/** Everything that these parties held on a topic by then: what a challenge is judged by. */
export function heldOn(
  index: JournalIndex,
  topic: string,
  { parties, at }: { readonly parties: readonly string[]; readonly at: Seconds },
): number[] {
  const facts = index.scenario.facts.filter((fact) => fact.topic === topic);
  const ids = facts.flatMap(({ id }) => [id, ...refutersOf(index, id)]);
  const held = ids.flatMap((id) => parties.flatMap((party) => index.heldBy(party, id)));
  return held.filter((one) => one.at <= at).map(({ seq }) => seq);
}

/**
 * Plans out of step: what was cited stood, on this matter, one of the parties had it, and another that
 * cannot well do without it had heard nothing of it.
 */
export function gapOn(
  index: JournalIndex,
  cited: readonly Carried[],
  on: { readonly topic: string; readonly parties: readonly string[]; readonly at: Seconds },
): Difference | undefined {
  const { topic, parties, at } = on;
  for (const { fact, version } of cited) {
    if (index.facts.get(fact)?.topic !== topic) continue;
    const newest = parties.map((party) => newestBy(index, party, fact, at));
    const holder = newest.find((held) => held !== undefined && held.version >= version);
    const important = needWeight(index.settings, 'important');
    const without = parties.find(
      (party, place) =>
        newest[place] === undefined &&
        weightOf(index.settings, index.needOf(fact, party)) >= important,
    );
    if (holder !== undefined && without !== undefined) {
      return { fact, seqs: [holder.seq], without };
    }
  }
  return undefined;
}

/** The newest version held by then. */
function newestBy(
  index: JournalIndex,
  holder: string,
  fact: string,
  by: Seconds,
): Held | undefined {
  let newest: Held | undefined;
  for (const held of index.heldBy(holder, fact)) {
    if (held.at <= by && held.version > (newest?.version ?? -1)) newest = held;
  }
  return newest;
}

/**
 * Whether the pictures of several parties on a topic differed at a moment: other versions of one fact,
 * or a rumour with the one and what disproves it with the other. Not to have heard of it is no
 * difference here (but see `gapOn`).
 */
export function differenceOn(
  index: JournalIndex,
  topic: string,
  { parties, at }: { readonly parties: readonly string[]; readonly at: Seconds },
): Difference | undefined {
  for (const fact of index.scenario.facts) {
    if (fact.topic !== topic) continue;
    const held = parties.flatMap((party) => newestBy(index, party, fact.id, at) ?? []);
    const [first] = held;
    const other = held.find(({ version }) => version !== first?.version);
    if (first !== undefined && other !== undefined) {
      return { fact: fact.id, seqs: [first.seq, other.seq] };
    }
    const refuted = refutedThere(index, fact.id, { parties, at, held });
    if (refuted !== undefined) return refuted;
  }
  return undefined;
}

interface There {
  readonly parties: readonly string[];
  readonly at: Seconds;
  readonly held: readonly Held[];
}

function refutedThere(
  index: JournalIndex,
  rumour: string,
  { parties, at, held }: There,
): Difference | undefined {
  for (const refuter of refutersOf(index, rumour)) {
    const known = parties.flatMap((party) => newestBy(index, party, refuter, at) ?? []);
    for (const believed of held) {
      const knowing = known.find(({ holder }) => holder !== believed.holder);
      const isPutRight = known.some(({ holder }) => holder === believed.holder);
      if (knowing !== undefined && !isPutRight) {
        return { fact: rumour, seqs: [believed.seq, knowing.seq] };
      }
    }
  }
  return undefined;
}
