import { creditOf, type AgencyNeed } from './awareness.ts';
import type { BeliefSpell } from './belief.ts';
import { groupBy, type JournalIndex } from '../journal-index.ts';
import { sum } from '../line.ts';
import { overlap, type Stretch } from '../timing.ts';

/** Of a need met by one agency; by two together; of two that held the same, and were wrong. */
export type AwarenessKind = 'agency' | 'shared' | 'sharedWrong';

/** A share over a stretch of time. */
export interface Part extends Stretch {
  readonly kind: AwarenessKind;
  readonly earned: number;
  readonly of: number;
}

/** Two agencies and a fact that both need enough to share a picture of it. */
export interface NeedPair {
  readonly fact: string;
  readonly agencies: readonly [string, string];
  /** What it weighs for the one that needs it less. */
  readonly weight: number;
  readonly rightTogether: readonly Stretch[];
  readonly wrongTogether: readonly Stretch[];
}

/** Domain reference, section 6, SA2: pairs of agencies, on facts that both need at least as important. */
export function needPairs(index: JournalIndex, needs: readonly AgencyNeed[]): NeedPair[] {
  const { sharedFrom } = index.settings;
  const byFact = groupBy(needs, ({ fact }) => fact);
  return needs.flatMap((a) => {
    const same = byFact.get(a.fact) ?? [];
    return same.slice(same.indexOf(a) + 1).flatMap((b): NeedPair[] => {
      const weight = Math.min(a.weight, b.weight);
      if (weight < sharedFrom) return [];
      return [
        {
          fact: a.fact,
          agencies: [a.agency, b.agency],
          weight,
          rightTogether: together(a, b, (one, other) => isBoth(one, other, 'right')),
          wrongTogether: together(a, b, areWrongAlike),
        },
      ];
    });
  });
}

/** The stretches in which two stood alike to a fact. */
function together(
  a: AgencyNeed,
  b: AgencyNeed,
  areAlike: (one: BeliefSpell, other: BeliefSpell) => boolean,
): Stretch[] {
  return a.spells.flatMap((one) =>
    b.spells
      .filter((other) => overlap(one, other) > 0 && areAlike(one, other))
      .map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) })),
  );
}

function isBoth(one: BeliefSpell, other: BeliefSpell, standing: BeliefSpell['standing']): boolean {
  return one.standing === standing && other.standing === standing;
}

/** The same out-of-date version, or the same rumour. */
function areWrongAlike(one: BeliefSpell, other: BeliefSpell): boolean {
  return isBoth(one, other, 'wrong') && one.version === other.version;
}

function agencyParts(index: JournalIndex, need: AgencyNeed): Part[] {
  const { fact, weight, spells } = need;
  const life = index
    .truthOf(fact)
    .map(({ from, to }): Part => ({ kind: 'agency', from, to, earned: 0, of: weight }));
  const held = spells.map(({ from, to, standing }): Part => {
    return { kind: 'agency', from, to, earned: weight * creditOf(index.settings, standing), of: 0 };
  });
  return [...life, ...held.filter((part) => part.earned !== 0)];
}

function pairParts(index: JournalIndex, pair: NeedPair): Part[] {
  const { fact, weight, rightTogether, wrongTogether } = pair;
  const isRumour = index.facts.get(fact)?.neverTrue === true;
  const life = isRumour ? [] : index.truthOf(fact);
  return [
    ...life.flatMap(({ from, to }): Part[] => [
      { kind: 'shared', from, to, earned: 0, of: weight },
      { kind: 'sharedWrong', from, to, earned: 0, of: weight },
    ]),
    ...rightTogether.map((both): Part => ({ kind: 'shared', ...both, earned: weight, of: 0 })),
    // A rumour has no time in which it was due, so the time for which it was believed stands for it.
    ...wrongTogether.map((both): Part => {
      return { kind: 'sharedWrong', ...both, earned: weight, of: isRumour ? weight : 0 };
    }),
  ];
}

export function partsOf(index: JournalIndex, needs: readonly AgencyNeed[]): Part[] {
  return [
    ...needs.flatMap((need) => agencyParts(index, need)),
    ...needPairs(index, needs).flatMap((pair) => pairParts(index, pair)),
  ];
}

/** Earned of what there was to earn, by kind, over time or at one moment; null where there was nothing. */
export type Shares = Readonly<Record<AwarenessKind, number | null>>;

/** Over the whole exercise. */
export function sharesOf(parts: readonly Part[]): Shares {
  const share = (kind: AwarenessKind): number | null => {
    const ofKind = parts.filter((part) => part.kind === kind);
    const of = sum(ofKind.map((part) => part.of * (part.to - part.from)));
    return of === 0 ? null : sum(ofKind.map((part) => part.earned * (part.to - part.from))) / of;
  };
  return { agency: share('agency'), shared: share('shared'), sharedWrong: share('sharedWrong') };
}

/** Awareness as gain takes it: what agencies hold by themselves, and what two hold together. */
export function bothOf({ settings }: JournalIndex, { agency, shared }: Shares): number {
  if (agency === null) return 0;
  if (shared === null) return agency;
  const weighs = settings.sharedWeighs / 100;
  return (1 - weighs) * agency + weighs * shared;
}

/** Mean shared awareness over the exercise, not scaled: at most 1, below 0 if rumours rule. */
export function meanAwareness(index: JournalIndex, needs: readonly AgencyNeed[]): number {
  return bothOf(index, sharesOf(partsOf(index, needs)));
}
