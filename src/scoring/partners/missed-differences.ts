import type { Seconds } from '#kernel/time.ts';
import { eventsOf, type Delivery } from '../deliveries.ts';
import { refutersOf } from '../information/belief.ts';
import { groupBy, quoted, weightOf, type JournalIndex } from '../journal-index.ts';
import { makeLine } from '../line.ts';
import type { ScoreLine } from '../score-card.ts';
import { isAhead, type Account, type Apart } from './accounts.ts';

/**
 * Differences that the trainee could see, because they had heard both accounts, and that stood when
 * they fell due without their having said so. Telling those who were behind is no challenge and earns
 * nothing here, but then nothing was missed. What an agency has no need of is nobody’s difference, and
 * what they said an hour before the river rose is no other account of it.
 */
export function missedDifferenceLines(
  index: JournalIndex,
  accounts: readonly Account[],
  deliveries: readonly Delivery[],
): ScoreLine[] {
  const byFact = groupBy(accounts, ({ fact }) => fact);
  const listed = new Set<string>();
  const { opensWithin, challengeGrace } = index.settings;
  return apartIn(index, byFact).flatMap((apart): ScoreLine[] => {
    const { behind, ahead } = apart;
    const from = Math.max(behind.at, ahead.at) + opensWithin;
    const due = from + challengeGrace;
    const settled = index
      .heldBy(behind.agency, ahead.fact)
      .some(({ version, at }) => version >= ahead.version && at <= due);
    // Once for each fact and agency: who stays behind is not a new difference with each new version.
    const key = `${ahead.fact}/${behind.agency}`;
    if (due > index.end || settled || listed.has(key)) return [];
    if (isBroughtUp(index, apart, due)) return [];
    listed.add(key);
    const told = deliveries.find(
      ({ to, fact, version, delivered }) =>
        to === behind.agency &&
        fact === ahead.fact &&
        version >= ahead.version &&
        delivered.at <= due,
    );
    return [missedLine(index, apart, { from, due, told })];
  });
}

/** Once for each fact and agency that was behind, with the first account that showed it. */
function apartIn(index: JournalIndex, byFact: ReadonlyMap<string, readonly Account[]>): Apart[] {
  const found = new Map<string, Apart>();
  for (const [fact, accounts] of byFact) {
    const isRumour = index.facts.get(fact)?.neverTrue === true;
    const better = isRumour
      ? refutersOf(index, fact).flatMap((refuter) => byFact.get(refuter) ?? [])
      : accounts;
    for (const behind of accounts) {
      for (const ahead of better) {
        const key = `${ahead.fact}@${ahead.version}/${behind.agency}`;
        if (ahead.agency === behind.agency || found.has(key)) continue;
        const isApart = isAhead(index, ahead, behind) && isOfOneTime(index, { behind, ahead });
        if (isApart && isSoAndNeeded(index, { behind, ahead })) found.set(key, { behind, ahead });
      }
    }
  }
  return [...found.values()];
}

/** A rumour does not grow old; of what changes, only words near each other in time are two accounts. */
function isOfOneTime(index: JournalIndex, { behind, ahead }: Apart): boolean {
  if (index.facts.get(behind.fact)?.neverTrue === true) return true;
  return Math.abs(ahead.at - behind.at) <= index.settings.challengeApart;
}

function isSoAndNeeded(index: JournalIndex, { behind, ahead }: Apart): boolean {
  const wasSo = index.truthOf(ahead.fact).some(({ version }) => version === ahead.version);
  const holdsIt = index
    .heldBy(behind.agency, behind.fact)
    .some(({ version }) => version === behind.version);
  return wasSo && holdsIt && weightOf(index.settings, index.needOf(ahead.fact, behind.agency)) >= 1;
}

/** A challenge on the matter, as it then stood, to those who were behind; it has a line of its own. */
function isBroughtUp(index: JournalIndex, { behind, ahead }: Apart, due: Seconds): boolean {
  const { topic } = index.facts.get(ahead.fact) ?? {};
  const began = index.truthOf(ahead.fact).find(({ version }) => version === ahead.version);
  return index
    .of('challenge.put')
    .some(
      (put) =>
        index.seats.has(put.seat) &&
        put.topic === topic &&
        put.parties.includes(behind.agency) &&
        put.at >= (began?.from ?? 0) &&
        put.at <= due,
    );
}

interface Due {
  readonly from: Seconds;
  readonly due: Seconds;
  readonly told: Delivery | undefined;
}

function missedLine(index: JournalIndex, { behind, ahead }: Apart, on: Due): ScoreLine {
  const { from, due, told } = on;
  const heard = `At ${index.clock(behind.at)} you heard ${quoted(index, behind.fact, behind.version)} from ${index.nameOf(behind.agency)}, at ${index.clock(ahead.at)} ${quoted(index, ahead.fact, ahead.version)} from ${index.nameOf(ahead.agency)}`;
  const truth = index.truthOf(ahead.fact).flatMap(({ seqs }) => seqs);
  const held = [behind, ahead].flatMap(({ fact }) => index.heldBy(behind.agency, fact));
  const said = told === undefined ? [] : eventsOf(told);
  return makeLine('challenge/missed', {
    points: 0,
    of: told === undefined ? 1 : 0,
    events: [],
    also: [...behind.seqs, ...ahead.seqs, ...truth, ...held.map(({ seq }) => seq), ...said],
    about: `${ahead.fact}@${ahead.version}/${behind.agency}`,
    window: told === undefined ? { from, to: due } : undefined,
    says:
      told === undefined
        ? `${heard}; by ${index.clock(due)} you had told nobody that they differ.`
        : `${heard}; you told them at ${index.clock(told.delivered.at)} (not counted).`,
  });
}
