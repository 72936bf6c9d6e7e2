import { inWords } from '#kernel/time.ts';
import type { EventOf, ExerciseEvent } from '#exercise/events.ts';
import {
  beliefInput,
  beliefSpells,
  refutersOf,
  type BeliefSpell,
} from '#scoring/information/belief.ts';
import { indexJournal, weightOf, type JournalIndex } from '#scoring/journal-index.ts';
import { obligationsOf, type Obligation } from '#scoring/information/obligations.ts';
import { seatKnowledge, type SeatKnowledge } from '#scoring/seat-knowledge.ts';
import { voiceStretches } from '#scoring/voice-pauses.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Fact } from '#scenario/schema/fact.ts';
import type { KnowledgeLane, KnowledgeRow } from './debrief.ts';

interface Sources {
  readonly index: JournalIndex;
  readonly known: SeatKnowledge;
  readonly obligations: readonly Obligation[];
}

/** Who knew what, when: a row for each fact that somebody needed, must not have had, or took for true. */
export function knowledgeRows(
  scenario: Scenario,
  journal: readonly ExerciseEvent[],
): KnowledgeRow[] {
  const index = indexJournal(scenario, journal);
  const known = seatKnowledge(index);
  const obligations = obligationsOf(index, known, voiceStretches(index));
  const sources = { index, known, obligations };
  return scenario.facts.flatMap((fact): KnowledgeRow[] => {
    const row = rowOf(sources, fact);
    return row.lanes.length === 0 ? [] : [row];
  });
}

function rowOf(sources: Sources, fact: Fact): KnowledgeRow {
  const { index } = sources;
  const { settings } = index;
  const version = index.truthOf(fact.id).at(-1)?.version ?? 0;
  const needs = (fact.needs ?? []).toSorted(
    (a, b) => weightOf(settings, b) - weightOf(settings, a),
  );
  const isShown = needs.length > 0 || fact.neverTrue === true;
  const holders = [...index.scenario.agencies.map(({ id }) => id), 'public'];
  const hasLife = fact.neverTrue === true || index.truthOf(fact.id).length > 0;
  const lanes = holders.filter((holder) => {
    const isNeeded = index.needOf(fact.id, holder) !== undefined && hasLife;
    return isNeeded || index.heldBy(holder, fact.id).length > 0;
  });
  return {
    fact: fact.id,
    label: (fact.versions[version] ?? fact.versions[0])?.label ?? fact.id,
    because: fact.neverTrue === true ? 'It was never true.' : (needs[0]?.because ?? ''),
    lanes: isShown ? lanes.map((holder) => laneOf(sources, fact, holder)) : [],
  };
}

function laneOf({ index, known, obligations }: Sources, fact: Fact, agency: string): KnowledgeLane {
  const holds = index.heldBy(agency, fact.id);
  const refutations = refutersOf(index, fact.id).flatMap((id) => index.heldBy(agency, id));
  const beliefs = beliefSpells(beliefInput(index, known, fact.id), holds, refutations);
  const spells = laneSpells(beliefs, [...startsOf(index, fact.id), ...holds]);
  const need = index.needOf(fact.id, agency)?.level ?? null;
  const due = obligations.filter((one) => one.fact === fact.id && one.agency === agency);
  const worst = due.reduce<Obligation | undefined>(
    (most, one) => (most === undefined || one.earned < most.earned ? one : most),
    undefined,
  );
  const says =
    fact.neverTrue === true
      ? rumourSays(index, { beliefs, refuted: refutations[0] })
      : laneSays(index, { need, holds, due, worst });
  return { agency, spells, need, neededBy: worst?.by ?? null, says };
}

interface Beginning {
  readonly seq: number;
  readonly at: number;
}

/** The events by which a fact's truth changed. */
function startsOf(index: JournalIndex, fact: string): Beginning[] {
  const changes = [...index.of('fact.true'), ...index.of('fact.ended')];
  return changes.filter((event) => event.fact === fact);
}

/** Neighbouring spells of one kind become one; each has the event that began it. */
function laneSpells(
  beliefs: readonly BeliefSpell[],
  beginnings: readonly Beginning[],
): KnowledgeLane['spells'] {
  const spells: { from: number; to: number; right: boolean; seq: number }[] = [];
  for (const { from, to, standing, seq } of beliefs) {
    if (standing === 'none' || from === to) continue;
    const right = standing === 'right' || standing === 'rumour';
    const last = spells.at(-1);
    if (last !== undefined && last.to === from && last.right === right) last.to = to;
    else {
      const began = beginnings.findLast((event) => event.at === from);
      spells.push({ from, to, right, seq: began?.seq ?? seq ?? 0 });
    }
  }
  return spells;
}

interface Rumour {
  readonly beliefs: readonly BeliefSpell[];
  readonly refuted: EventOf<'fact.held'> | undefined;
}

function rumourSays(index: JournalIndex, { beliefs, refuted }: Rumour): string {
  const wrong = beliefs.filter(({ standing }) => standing === 'wrong');
  if (wrong.length === 0) {
    return beliefs.some(({ standing }) => standing === 'rumour')
      ? 'held as a rumour'
      : 'knew better';
  }
  const time = inWords(wrong.reduce((total, { from, to }) => total + to - from, 0));
  if (refuted === undefined) return `believed for ${time}`;
  const isYours = refuted.from !== undefined && index.seats.has(refuted.from);
  return `${isYours ? 'you put it right' : 'put right'} after ${time}`;
}

interface Outcome {
  readonly need: KnowledgeLane['need'];
  readonly holds: readonly EventOf<'fact.held'>[];
  readonly due: readonly Obligation[];
  readonly worst: Obligation | undefined;
}

function laneSays(index: JournalIndex, { need, holds, due, worst }: Outcome): string {
  const [first] = holds;
  const yours = holds.some(({ from }) => from !== undefined && index.seats.has(from));
  if (need === 'prohibited') {
    if (first === undefined) return 'kept from them';
    return yours ? 'told although it must not know' : 'knows, not from you';
  }
  if (worst !== undefined) {
    // Of several versions, the first is the telling and the others are updates to it.
    const isUpdate = due.length > 1 && worst !== due[0] && worst.earned < 1;
    return `${isUpdate ? 'update ' : ''}${obligationSays(worst, first)}`;
  }
  if (first === undefined) return need === null ? '' : 'not due';
  if (first.route !== 'message') return 'its own';
  if (need === null) return yours ? 'told without need' : 'told by others';
  return yours ? 'told' : 'knew before you could tell';
}

function obligationSays(
  { told, by, earned }: Obligation,
  first: EventOf<'fact.held'> | undefined,
): string {
  if (told === undefined) {
    return first === undefined || first.route === 'message' ? 'never told' : 'found out for itself';
  }
  if (earned < 1) return `${inWords(Math.max(0, told.at - by))} late`;
  return told.readBack ? 'read back' : 'told in time';
}
