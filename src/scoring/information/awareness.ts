import { inWords, type Seconds } from '#kernel/time.ts';
import type { ScoringSettings } from '#doctrine/scoring/settings.ts';
import type { ScoreLine } from '../score-card.ts';
import {
  beliefInput,
  beliefSpells,
  labelBasis,
  type BeliefInput,
  refutersOf,
  type BeliefSpell,
} from './belief.ts';
import { quoted, weightOf, type JournalIndex } from '../journal-index.ts';
import { listed, makeLine, sum, weigh } from '../line.ts';
import type { SeatKnowledge } from '../seat-knowledge.ts';

/** An agency and a fact that matters to it, and how it stood to it over time. */
export interface AgencyNeed {
  readonly fact: string;
  readonly agency: string;
  readonly weight: number;
  readonly spells: readonly BeliefSpell[];
}

/**
 * What standing to a fact earns, of what it weighs. Domain reference, section 6, SA1: right in full, stale
 * or false takes away, otherwise nothing.
 */
export function creditOf(
  { wrongCredit }: ScoringSettings,
  standing: BeliefSpell['standing'],
): number {
  if (standing === 'right') return 1;
  return standing === 'wrong' ? -wrongCredit / 100 : 0;
}

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

/** A rumour weighs as much as the agency needs to hear it disproved, at least as a useful need. */
function awarenessWeight(index: JournalIndex, fact: string, agency: string): number {
  if (index.facts.get(fact)?.neverTrue !== true) {
    return weightOf(index.settings, index.needOf(fact, agency));
  }
  const refuters = refutersOf(index, fact).map((id) =>
    weightOf(index.settings, index.needOf(id, agency)),
  );
  return Math.max(index.settings.weightUseful, ...refuters);
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
    const earned = spells.map(
      ({ from, to, standing }) => creditOf(index.settings, standing) * (to - from),
    );
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
    const rumour = quoted(index, fact);
    return wrong === 0
      ? `${name} did not take ${rumour} for true.`
      : `${name} took ${rumour} for true for ${inWords(wrong)}, and it never was.`;
  }
  const held = time('right');
  const what = asItStood(index, fact);
  const during = `the ${inWords(life)} in which it was true`;
  const right =
    held === 0
      ? `${name} never held ${what} in ${during}`
      : `${name} held ${what} for ${inWords(held)} of ${during}`;
  const oversure = time('oversure');
  const more = [
    ...(wrong > 0 ? [`an older version for ${inWords(wrong)}`] : []),
    ...(oversure > 0 ? [`for ${inWords(oversure)} as surer than you had been told`] : []),
  ];
  if (more.length === 0) return `${right}.`;
  return `${right}, ${held === 0 ? 'but' : 'and'} ${listed(more)}.`;
}

/** By its first words and its last: neither alone was true for the whole of the time. */
function asItStood(index: JournalIndex, fact: string): string {
  const versions = index.truthOf(fact).map(({ version }) => version);
  const first = quoted(index, fact, versions[0]);
  const last = quoted(index, fact, versions.at(-1));
  return first === last ? `${first} as it then stood` : `${first}, later ${last}, as it then stood`;
}
