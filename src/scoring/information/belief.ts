import type { Seconds } from '#kernel/time.ts';
import type { EventOf } from '#exercise/events.ts';
import type { JournalIndex, TruthSpell } from '../journal-index.ts';
import { bestGiven, overstatement, type Knowing, type SeatKnowledge } from '../seat-knowledge.ts';

type Held = EventOf<'fact.held'>;

/**
 * How a holder stands to a fact: `right` is the true version with a label no surer than the trainee
 * was given; `oversure` the true version with a surer one; `wrong` a version that is not the true
 * one, or a rumour taken for true; `over` held although it is no longer (or not yet) true.
 */
type Standing = 'none' | 'right' | 'oversure' | 'wrong' | 'over' | 'rumour';

export interface BeliefSpell {
  readonly from: Seconds;
  readonly to: Seconds;
  readonly standing: Standing;
  /** The version that is held, right or wrong; absent while none is. */
  readonly version?: number | undefined;
  /** The event by which it is held; absent while it is not held. */
  readonly seq?: number | undefined;
}

/** What is needed to say how one holder stands to one fact over time. */
export interface BeliefInput {
  readonly isRumour: boolean;
  readonly truth: readonly TruthSpell[];
  readonly knowings: readonly Knowing[];
  readonly seats: ReadonlySet<string>;
  readonly end: Seconds;
}

export function beliefInput(index: JournalIndex, known: SeatKnowledge, fact: string): BeliefInput {
  return {
    isRumour: index.facts.get(fact)?.neverTrue === true,
    truth: index.truthOf(fact),
    knowings: known.get(fact) ?? [],
    seats: index.seats,
    end: index.end,
  };
}

/**
 * The spells of a holder's belief, in order and without gaps, from when the fact first mattered.
 * A rumour counts as put right from the moment its refutation is held.
 */
export function beliefSpells(
  input: BeliefInput,
  holds: readonly Held[],
  refutations: readonly Held[] = [],
): BeliefSpell[] {
  const times = [
    ...input.truth.flatMap(({ from, to }) => [from, to]),
    ...holds.map(({ at }) => at),
    ...refutations.map(({ at }) => at),
    input.end,
  ];
  const breaks = [...new Set(times)].filter((at) => at <= input.end).toSorted((a, b) => a - b);
  return breaks.slice(0, -1).flatMap((from, place): BeliefSpell[] => {
    const to = breaks[place + 1] ?? input.end;
    const held = bestHeld(input, holds, from);
    const isPutRight = refutations.some(({ at }) => at <= from);
    const standing = isPutRight ? 'none' : standingOf(input, held, from);
    return [{ from, to, standing, version: held?.version, seq: held?.seq }];
  });
}

/** The newest version held by then; of several holdings of it, one not oversure, else the first. */
function bestHeld(input: BeliefInput, holds: readonly Held[], at: Seconds): Held | undefined {
  let best: Held | undefined;
  for (const held of holds) {
    if (held.at > at) continue;
    const isBetter =
      best === undefined ||
      held.version > best.version ||
      (held.version === best.version && isOversure(input, best) && !isOversure(input, held));
    if (isBetter) best = held;
  }
  return best;
}

function isOversure({ seats, knowings }: BeliefInput, held: Held): boolean {
  const isFromTrainee = held.from !== undefined && seats.has(held.from);
  return isFromTrainee && overstatement(knowings, held) > 0;
}

function standingOf(input: BeliefInput, held: Held | undefined, at: Seconds): Standing {
  if (held === undefined) return 'none';
  if (input.isRumour) return held.sourcing === 'rumour' ? 'rumour' : 'wrong';
  const current = input.truth.find((spell) => spell.from <= at && at < spell.to);
  if (current === undefined) return 'over';
  if (current.version !== held.version) return 'wrong';
  return isOversure(input, held) ? 'oversure' : 'right';
}

/** The facts that disprove a rumour. */
export function refutersOf(index: JournalIndex, rumour: string): string[] {
  return index.scenario.facts.filter((fact) => fact.refutes === rumour).map((fact) => fact.id);
}

/** The deliveries to the trainee on which the labels of what they passed on rest. */
export function labelBasis(input: BeliefInput, holds: readonly Held[]): number[] {
  return holds
    .filter((held) => held.from !== undefined && input.seats.has(held.from))
    .flatMap((held) => bestGiven(input.knowings, held)?.seqs ?? []);
}
