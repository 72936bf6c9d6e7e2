import { timeOnDay } from '#kernel/days.ts';
import type { Seconds } from '#kernel/time.ts';
import { needTiming, needWeight } from '#doctrine/scoring/needs.ts';
import { withDefaults, type ScoringSettings } from '#doctrine/scoring/settings.ts';
import type { EventOf, ExerciseEvent } from '#exercise/events.ts';
import { actNamesOf } from '#scenario/act-names.ts';
import { clockFaceOf } from '#scenario/clock-face.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Fact, Need } from '#scenario/schema/fact.ts';
import type { Timing } from './timing.ts';

/** A stretch in which one version of a fact was true. */
export interface TruthSpell {
  readonly fact: string;
  readonly version: number;
  readonly from: Seconds;
  readonly to: Seconds;
  /** Whether it stopped being true before the exercise's end. */
  readonly isOver: boolean;
  readonly seqs: readonly number[];
}

/** The journal, looked up once, and the scenario beside it. */
export interface JournalIndex {
  readonly scenario: Scenario;
  readonly end: Seconds;
  /** The weights and windows in force. */
  readonly settings: ScoringSettings;
  /** Liaison officers under training: their messages are the trainee's own. */
  readonly seats: ReadonlySet<string>;
  /** Groups of people, who have no desk and need nothing. */
  readonly crowds: ReadonlySet<string>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly of: <Type extends ExerciseEvent['type']>(type: Type) => readonly EventOf<Type>[];
  readonly sent: ReadonlyMap<string, EventOf<'message.sent'>>;
  readonly deliveredOf: (message: string) => readonly EventOf<'message.delivered'>[];
  readonly readBacksOf: (message: string) => readonly EventOf<'message.read-back'>[];
  /** What was heard that carries a fact, in order. */
  readonly heardOn: (fact: string) => readonly EventOf<'message.heard'>[];
  readonly hearingsOf: (message: string) => readonly EventOf<'message.heard'>[];
  readonly notesOn: (fact: string) => readonly EventOf<'note.made'>[];
  readonly heldBy: (holder: string, fact: string) => readonly EventOf<'fact.held'>[];
  readonly truthOf: (fact: string) => readonly TruthSpell[];
  readonly needOf: (fact: string, agency: string) => Need | undefined;
  readonly nameOf: (party: string) => string;
  /** The time of day at a moment of the exercise, as a trainee reads it: `06:41`, `16:21 on Thursday`. */
  readonly clock: (at: Seconds) => string;
}

export function indexJournal(scenario: Scenario, journal: readonly ExerciseEvent[]): JournalIndex {
  const byType = groupBy(journal, (event) => event.type);
  const of = <Type extends ExerciseEvent['type']>(type: Type) =>
    (byType.get(type) ?? []) as readonly ExerciseEvent[] as readonly EventOf<Type>[];
  const end = of('exercise.ended')[0]?.at ?? scenario.clock.length;
  const delivered = groupBy(of('message.delivered'), (event) => event.message);
  const readBacks = groupBy(of('message.read-back'), (event) => event.message);
  const held = groupBy(of('fact.held'), (event) => `${event.holder}/${event.fact}`);
  const hearings = groupBy(of('message.heard'), (event) => event.message.id);
  const notes = groupBy(of('note.made'), (event) => event.note.fact ?? '');
  const heard = heardByFact(of('message.heard'));
  const needs = new Map(
    scenario.facts.flatMap((fact) =>
      (fact.needs ?? []).map((need) => [`${need.agency}/${fact.id}`, need] as const),
    ),
  );
  const truth = truthSpells(scenario, [...of('fact.true'), ...of('fact.ended')], end);
  const face = clockFaceOf(scenario);
  const acts = actNamesOf(scenario);
  const named = [...scenario.agencies, ...(scenario.crowds ?? [])];
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return {
    scenario,
    end,
    settings: withDefaults(scenario.scoring ?? {}),
    seats: new Set(scenario.seats.map((seat) => seat.id)),
    crowds: new Set((scenario.crowds ?? []).map((crowd) => crowd.id)),
    facts: new Map(scenario.facts.map((fact) => [fact.id, fact])),
    of,
    sent: new Map(of('message.sent').map((event) => [event.message.id, event])),
    deliveredOf: (message) => delivered.get(message) ?? [],
    readBacksOf: (message) => readBacks.get(message) ?? [],
    heardOn: (fact) => heard.get(fact) ?? [],
    hearingsOf: (message) => hearings.get(message) ?? [],
    notesOn: (fact) => notes.get(fact) ?? [],
    heldBy: (holder, fact) => held.get(`${holder}/${fact}`) ?? [],
    truthOf: (fact) => truth.get(fact) ?? [],
    needOf: (fact, agency) => needs.get(`${agency}/${fact}`),
    clock: (at) => timeOnDay(face, acts, at),
    nameOf: (party) => names.get(party) ?? (party === 'public' ? 'the public' : party),
  };
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function heardByFact(
  events: readonly EventOf<'message.heard'>[],
): Map<string, EventOf<'message.heard'>[]> {
  const byFact = new Map<string, EventOf<'message.heard'>[]>();
  for (const event of events) {
    for (const { fact } of event.message.carries) {
      const before = byFact.get(fact);
      if (before === undefined) byFact.set(fact, [event]);
      else if (before.at(-1) !== event) before.push(event);
    }
  }
  return byFact;
}

type TruthEvent = EventOf<'fact.true'> | EventOf<'fact.ended'>;

/** A version is true until the next version or the fact's end; a rumour never is. */
function truthSpells(
  scenario: Scenario,
  events: readonly TruthEvent[],
  end: Seconds,
): Map<string, TruthSpell[]> {
  const byFact = groupBy(events, (event) => event.fact);
  const spells = new Map<string, TruthSpell[]>();
  for (const { id, neverTrue } of scenario.facts) {
    if (neverTrue === true) continue;
    const turns = (byFact.get(id) ?? []).filter((event) => event.at < end).toSorted(bySeq);
    const ofFact = turns.flatMap((turn, index): TruthSpell[] => {
      if (turn.type === 'fact.ended') return [];
      const next = turns[index + 1];
      const seqs = next === undefined ? [turn.seq] : [turn.seq, next.seq];
      const to = next?.at ?? end;
      return [
        { fact: id, version: turn.version, from: turn.at, to, isOver: next !== undefined, seqs },
      ];
    });
    spells.set(id, ofFact);
  }
  return spells;
}

export function bySeq(a: { readonly seq: number }, b: { readonly seq: number }): number {
  return a.seq - b.seq;
}

/** 3, 2, 1, 0, or -1 where the agency must not be told. */
export function weightOf(settings: ScoringSettings, need: Need | undefined): number {
  return need === undefined ? 0 : needWeight(settings, need.level);
}

export function timingOf(settings: ScoringSettings, need: Need): Timing {
  if (need.level === 'prohibited') return { grace: 0, expiry: 0 };
  const { grace, expiry } = needTiming(settings, need.level);
  return { grace: need.grace ?? grace, expiry: need.expiry ?? expiry };
}

/** A version's own few words, in quotation marks. */
export function quoted(index: JournalIndex, fact: string, version = 0): string {
  const versions = index.facts.get(fact)?.versions;
  return `‘${(versions?.[version] ?? versions?.[0])?.label ?? fact}’`;
}

export function isRestricted(fact: Fact): boolean {
  return fact.handling === 'need-to-know' || fact.handling === 'in-confidence';
}
