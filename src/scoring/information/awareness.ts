import { inWords, type Seconds } from '#kernel/time.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { ScoreLine } from '../score-card.ts';
import {
  beliefInput,
  beliefSpells,
  labelBasis,
  type BeliefInput,
  refutersOf,
  type BeliefSpell,
} from './belief.ts';
import { indexJournal, quoted, weightOf, type JournalIndex } from '../journal-index.ts';
import { makeLine, sum, weigh } from '../line.ts';
import { seatKnowledge, type SeatKnowledge } from '../seat-knowledge.ts';
import { overlap, toTenth, type Stretch } from '../timing.ts';

/** A share over a stretch of time: of a need met by one agency, or by two together. */
interface Part extends Stretch {
  readonly kind: 'agency' | 'pair';
  readonly earned: number;
  readonly of: number;
}

/** An agency and a fact that matters to it, and how it stood to it over time. */
export interface AgencyNeed {
  readonly fact: string;
  readonly agency: string;
  readonly weight: number;
  readonly spells: readonly BeliefSpell[];
}

/** Domain reference, section 6, SA1: right 1, stale or false −0.5, otherwise nothing. */
const credit = { right: 1, wrong: -0.5, oversure: 0, none: 0, over: 0, rumour: 0 } as const;

function spellsIn(
  index: JournalIndex,
  known: SeatKnowledge,
  about: { readonly fact: string; readonly agency: string },
): BeliefSpell[] {
  const refutations = refutersOf(index, about.fact).flatMap((id) => index.heldBy(about.agency, id));
  const input = beliefInput(index, known, about.fact);
  return beliefSpells(input, index.heldBy(about.agency, about.fact), refutations);
}

/** What counts for how well partners were aware: their needs, and rumours that they hold. */
export function agencyNeeds(index: JournalIndex, known: SeatKnowledge): AgencyNeed[] {
  return index.scenario.facts.flatMap((fact) =>
    index.scenario.agencies.flatMap(({ id: agency }): AgencyNeed[] => {
      const weight = awarenessWeight(index, fact.id, agency);
      const hasLife =
        fact.neverTrue === true
          ? index.heldBy(agency, fact.id).some((held) => held.sourcing !== 'rumour')
          : index.truthOf(fact.id).length > 0;
      if (weight < 1 || !hasLife) return [];
      return [
        {
          fact: fact.id,
          agency,
          weight,
          spells: spellsIn(index, known, { fact: fact.id, agency }),
        },
      ];
    }),
  );
}

/** A rumour weighs as much as the agency needs to hear it disproved, at least 1. */
function awarenessWeight(index: JournalIndex, fact: string, agency: string): number {
  if (index.facts.get(fact)?.neverTrue !== true)
    return weightOf(index.settings, index.needOf(fact, agency));
  const refuters = refutersOf(index, fact).map((id) =>
    weightOf(index.settings, index.needOf(id, agency)),
  );
  return Math.max(1, ...refuters);
}

function agencyParts(index: JournalIndex, need: AgencyNeed): Part[] {
  const life = index
    .truthOf(need.fact)
    .map(({ from, to }): Part => ({ kind: 'agency', from, to, earned: 0, of: need.weight }));
  const held = need.spells.map(({ from, to, standing }): Part => {
    return { kind: 'agency', from, to, earned: need.weight * credit[standing], of: 0 };
  });
  return [...life, ...held.filter((part) => part.earned !== 0)];
}

/** SA2: both of two agencies right, on facts that both need at least as important. */
function pairParts(index: JournalIndex, needs: readonly AgencyNeed[]): Part[] {
  const parts: Part[] = [];
  for (const [place, a] of needs.entries()) {
    for (const b of needs.slice(place + 1)) {
      const of = Math.min(a.weight, b.weight);
      if (a.fact !== b.fact) break;
      if (of < 2) continue;
      for (const { from, to } of index.truthOf(a.fact)) {
        parts.push({ kind: 'pair', from, to, earned: 0, of });
      }
      for (const both of bothRight(a, b)) parts.push({ kind: 'pair', ...both, earned: of, of: 0 });
    }
  }
  return parts;
}

function bothRight(a: AgencyNeed, b: AgencyNeed): Stretch[] {
  const right = (need: AgencyNeed) => need.spells.filter(({ standing }) => standing === 'right');
  return right(a).flatMap((first) =>
    right(b)
      .filter((second) => overlap(first, second) > 0)
      .map((second) => ({
        from: Math.max(first.from, second.from),
        to: Math.min(first.to, second.to),
      })),
  );
}

function partsOf(index: JournalIndex, needs: readonly AgencyNeed[]): Part[] {
  return [...needs.flatMap((need) => agencyParts(index, need)), ...pairParts(index, needs)];
}

/** Mean shared awareness over the exercise, not scaled: at most 1, below 0 if rumours rule. */
export function meanAwareness(index: JournalIndex, needs: readonly AgencyNeed[]): number {
  const parts = partsOf(index, needs);
  const share = (kind: Part['kind']): number | null => {
    const ofKind = parts.filter((part) => part.kind === kind);
    const of = sum(ofKind.map((part) => part.of * (part.to - part.from)));
    return of === 0 ? null : sum(ofKind.map((part) => part.earned * (part.to - part.from))) / of;
  };
  return meanOf(share('agency'), share('pair'));
}

function meanOf(agency: number | null, pair: number | null): number {
  if (agency === null) return 0;
  return pair === null ? agency : (agency + pair) / 2;
}

/**
 * Shared awareness over time, 0 to 100, as steps: each value holds until the next. Needs count
 * while their fact is true.
 */
export function awarenessOver(
  scenario: Scenario,
  journal: readonly ExerciseEvent[],
): [Seconds, number][] {
  const index = indexJournal(scenario, journal);
  const changes = new Map<Seconds, { earned: Tally; of: Tally }>();
  const change = (at: Seconds, part: Part, sign: 1 | -1) => {
    const tally = changes.get(at) ?? { earned: { agency: 0, pair: 0 }, of: { agency: 0, pair: 0 } };
    tally.earned[part.kind] += sign * part.earned;
    tally.of[part.kind] += sign * part.of;
    changes.set(at, tally);
  };
  for (const part of partsOf(index, agencyNeeds(index, seatKnowledge(index)))) {
    change(part.from, part, 1);
    change(part.to, part, -1);
  }
  return steps(changes, index.end);
}

interface Tally {
  agency: number;
  pair: number;
}

function steps(
  changes: ReadonlyMap<Seconds, { readonly earned: Tally; readonly of: Tally }>,
  end: Seconds,
): [Seconds, number][] {
  const series: [Seconds, number][] = [];
  const earned: Tally = { agency: 0, pair: 0 };
  const of: Tally = { agency: 0, pair: 0 };
  const share = (kind: keyof Tally) => (of[kind] === 0 ? null : earned[kind] / of[kind]);
  for (const at of momentsOf(changes)) {
    const step = changes.get(at);
    if (step === undefined || at >= end) continue;
    for (const kind of ['agency', 'pair'] as const) {
      earned[kind] += step.earned[kind];
      of[kind] += step.of[kind];
    }
    const value = toTenth(100 * Math.max(0, meanOf(share('agency'), share('pair'))));
    if (series.at(-1)?.[1] !== value) series.push([at, value]);
  }
  const last = series.at(-1);
  return last === undefined ? [] : [...series, [end, last[1]]];
}

function momentsOf(changes: ReadonlyMap<Seconds, unknown>): Seconds[] {
  return [...changes.keys()].toSorted((a, b) => a - b);
}

/**
 * One line for each agency and fact that it needs: what share of the exercise it was right about it.
 * @param repeats events, by fact and agency, of what the trainee said again.
 */
export function awarenessLines(
  index: JournalIndex,
  known: SeatKnowledge,
  on: {
    readonly needs: readonly AgencyNeed[];
    readonly repeats: ReadonlyMap<string, readonly number[]>;
  },
): ScoreLine[] {
  return on.needs.map((need) => {
    const repeated = on.repeats.get(`${need.fact}/${need.agency}`) ?? [];
    return awarenessLine(index, beliefInput(index, known, need.fact), { need, repeated });
  });
}

function awarenessLine(
  index: JournalIndex,
  input: BeliefInput,
  { need, repeated }: { readonly need: AgencyNeed; readonly repeated: readonly number[] },
): ScoreLine {
  const { fact, agency, weight } = need;
  const holds = index.heldBy(agency, fact);
  const refutations = refutersOf(index, fact).flatMap((id) => index.heldBy(agency, id));
  const length = Math.max(1, index.end);
  const evidence = weigh([...holds, ...refutations], (kept) => {
    const own = kept.filter((event) => event.fact === fact);
    const others = kept.filter((event) => event.fact !== fact);
    const spells = beliefSpells(input, own, others);
    const earned = spells.map(({ from, to, standing }) => credit[standing] * (to - from));
    return (weight * sum(earned)) / length;
  });
  const life = sum(input.truth.map(({ from, to }) => to - from));
  const basis = [...input.truth.flatMap(({ seqs }) => seqs), ...labelBasis(input, holds)];
  return makeLine('awareness', {
    ...evidence,
    also: [...evidence.also, ...basis, ...repeated],
    of: (weight * life) / length,
    about: `${fact}/${agency}`,
    says: says(index, need, life),
  });
}

function says(index: JournalIndex, { fact, agency, spells }: AgencyNeed, life: Seconds): string {
  const time = (standing: BeliefSpell['standing']) =>
    sum(spells.filter((spell) => spell.standing === standing).map(({ from, to }) => to - from));
  const name = index.nameOf(agency);
  const wrong = time('wrong');
  if (index.facts.get(fact)?.neverTrue === true) {
    return `${name} took the rumour ${quoted(index, fact)} for true for ${inWords(wrong)}.`;
  }
  const version = index.truthOf(fact).at(-1)?.version ?? 0;
  const held = inWords(time('right'));
  const right = `${name} held ${quoted(index, fact, version)}, as it then stood, for ${held} of the ${inWords(life)} in which it was true`;
  const oversure = time('oversure');
  const more = [
    ...(wrong > 0 ? [`an older version for ${inWords(wrong)}`] : []),
    ...(oversure > 0 ? [`for ${inWords(oversure)} as surer than you had been told`] : []),
  ];
  return `${[right, ...more].join(', ')}.`;
}
