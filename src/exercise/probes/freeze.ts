import { holdingOf, holds, truthOf } from '#knowledge/knowledge.ts';
import {
  levelOf,
  probeLevels,
  type ProbeItem,
  type ProbeLevel,
  type Probes,
} from '#scenario/schema/probe.ts';
import type { ExerciseTurn } from '../body.ts';
import { changeSeat, liaisonSeats, seatState } from '../contexts.ts';
import type { EventOf } from '../events.ts';
import { isMet } from '../triggers/conditions.ts';

/** Where the clock does not stop for a freeze, what is not answered by then lapses. Seconds; design value. */
const usualGrace = 120;

/** A question as it is put, and its right option. */
interface Put {
  readonly kind: EventOf<'probe.put'>['kind'];
  readonly question: string;
  readonly options: EventOf<'probe.put'>['options'];
  readonly right: string;
}

/** The freezes are known from the start, and fall due. */
export function scheduleFreezes(turn: ExerciseTurn): void {
  const { freezes = [] } = turn.body.scenario.probes ?? {};
  freezes.forEach((at, freeze) => turn.schedule(at, { kind: 'probe.freeze', freeze }));
}

/** A freeze: each seat is asked a few questions, as the seed draws them. */
export function onFreeze(turn: ExerciseTurn, freeze: number): void {
  const { probes } = turn.body.scenario;
  if (probes === undefined) return;
  const due = turn.now + (probes.within ?? usualGrace);
  let isAsked = false;
  for (const seat of liaisonSeats(turn)) {
    const drawn = probeLevels.flatMap((level) => drawItems(turn, { probes, seat, freeze, level }));
    drawn.forEach(([item, asked], index) => {
      isAsked = true;
      const id = `probe-${seat}-${freeze + 1}-${index + 1}`;
      const { kind, question, options, right } = asked;
      const state = { item: item.id, options: options.map((option) => option.id), open: true };
      const before = seatState(turn, seat).probes;
      changeSeat(turn, seat, { probes: { ...before, [id]: state } });
      const level = levelOf(item);
      const put = { id, seat, freeze, item: item.id, level, kind, question, options, due };
      turn.emit({ type: 'probe.put', ...put });
      turn.emit({ type: 'probe.judged', probe: id, right });
    });
  }
  if (isAsked) turn.schedule(due, { kind: 'probe.lapse', freeze });
}

/** Time went on without an answer. */
export function onLapse(turn: ExerciseTurn, freeze: number): void {
  for (const seat of liaisonSeats(turn)) {
    const { probes } = seatState(turn, seat);
    const open = Object.entries(probes).filter(
      ([id, probe]) => probe.open && id.startsWith(`probe-${seat}-${freeze + 1}-`),
    );
    for (const [id] of open) {
      closeProbe(turn, seat, id);
      turn.emit({ type: 'probe.lapsed', probe: id });
    }
  }
}

export function closeProbe(turn: ExerciseTurn, seat: string, id: string): void {
  const { probes } = seatState(turn, seat);
  const probe = probes[id];
  if (probe !== undefined) {
    changeSeat(turn, seat, { probes: { ...probes, [id]: { ...probe, open: false } } });
  }
}

interface Drawing {
  readonly probes: Probes;
  readonly seat: string;
  readonly freeze: number;
  readonly level: ProbeLevel;
}

/** As many items of a level as are wanted: those not put before first, in the seed’s own order. */
function drawItems(
  turn: ExerciseTurn,
  { probes, seat, freeze, level }: Drawing,
): (readonly [ProbeItem, Put])[] {
  const before = new Set(Object.values(seatState(turn, seat).probes).map(({ item }) => item));
  return probes.items
    .filter((item) => levelOf(item) === level && isTimely(turn, item))
    .flatMap((item) => {
      const put = asPut(turn, seat, item, freeze);
      return put === null ? [] : [[item, put] as const];
    })
    .map(([item, put]) => ({
      drawn: [item, put] as const,
      isNew: !before.has(item.id),
      luck: turn.draw(`probe/${seat}/${freeze}/${item.id}`),
    }))
    .toSorted((a, b) => Number(b.isNew) - Number(a.isNew) || a.luck - b.luck)
    .slice(0, probes.each[level])
    .map(({ drawn }) => drawn);
}

function isTimely(turn: ExerciseTurn, { from, until, askedIf }: ProbeItem): boolean {
  const { now, body } = turn;
  return (
    (from === undefined || now >= from) &&
    (until === undefined || now <= until) &&
    (askedIf === undefined || isMet(askedIf, body, now))
  );
}

/** Null for what cannot be asked now: nothing or more than one thing is right, or the seat never heard of it. */
function asPut(turn: ExerciseTurn, seat: string, item: ProbeItem, freeze: number): Put | null {
  if ('knows' in item) return partnerPut(turn, seat, item);
  if ('statement' in item) {
    const right = isMet(item.trueIf, turn.body, turn.now) ? 'true' : 'false';
    return { kind: 'statement', question: item.statement, options: trueOrFalse, right };
  }
  const met = item.options.filter(
    ({ rightIf }) => rightIf !== undefined && isMet(rightIf, turn.body, turn.now),
  );
  const others = item.options.filter(({ rightIf }) => rightIf === undefined);
  const right = met.length === 0 ? others : met;
  if (right.length !== 1) return null;
  const shuffled = item.options
    .map((option) => ({
      option,
      luck: turn.draw(`probe-option/${seat}/${freeze}/${item.id}/${option.id}`),
    }))
    .toSorted((a, b) => a.luck - b.luck)
    .map(({ option }) => option);
  // Places, not the scenario’s own ids: those might say which is right.
  return {
    kind: 'choice',
    question: item.question,
    options: shuffled.map(({ says }, place) => ({ id: placeId(place), says })),
    right: placeId(shuffled.findIndex((option) => option === right[0])),
  };
}

function placeId(place: number): string {
  return `option-${place + 1}`;
}

const trueOrFalse = [
  { id: 'true', says: 'True' },
  { id: 'false', says: 'False' },
] as const;

const howHeld = [
  { id: 'current', says: 'It holds it as it now stands' },
  { id: 'other', says: 'It holds something older, or wrong' },
  { id: 'none', says: 'It does not hold it' },
] as const;

/** What the agency holds of it at this moment, against what is so. */
function partnerPut(
  turn: ExerciseTurn,
  seat: string,
  { question, knows: { agency, fact } }: Extract<ProbeItem, { knows: unknown }>,
): Put | null {
  const { knowledge } = turn.body;
  if (!holds(knowledge, seat, fact)) return null;
  const held = holdingOf(knowledge, agency, fact);
  const truth = truthOf(knowledge, fact);
  const isCurrent = truth?.ended === false && truth.version === held?.version;
  const right = held === undefined ? 'none' : isCurrent ? 'current' : 'other';
  return { kind: 'partner', question, options: howHeld, right };
}
