import { lookUp, withEntry } from '#kernel/buckets.ts';
import { present } from '#kernel/invariant.ts';
import type { KnowledgeContext } from '#knowledge/context.ts';
import { believesClosed, knowsHazard } from '#knowledge/knowledge.ts';
import type { WorldContext } from '#world/context.ts';
import type { WorldState } from '#world/state.ts';
import { isMet } from './triggers/conditions.ts';
import type { AgencyState, ExerciseTurn, SeatState } from './body.ts';
import { isOnPhone } from './voice/phone.ts';

export function worldContext(turn: ExerciseTurn): WorldContext {
  const { scenario } = turn.body;
  return {
    scenario,
    now: turn.now,
    emit: turn.emit,
    schedule: turn.schedule,
    draw: turn.draw,
    isMet: (condition) => isMet(condition, turn.body, turn.now),
    believesClosed: (agency, road) => believesClosed(turn.body.knowledge, agency, road),
    knowsHazard: (agency, zone) => knowsHazard(turn.body.knowledge, agency, zone),
  };
}

/** Runs a change of the world and keeps its outcome. */
export function inWorld(
  turn: ExerciseTurn,
  change: (context: WorldContext, world: WorldState) => WorldState,
): void {
  const world = change(worldContext(turn), turn.body.world);
  if (world !== turn.body.world) turn.body = { ...turn.body, world };
}

/** Runs something that changes who knows what, and keeps its outcome. */
export function inKnowledge<T>(turn: ExerciseTurn, change: (context: KnowledgeContext) => T): T {
  const context: KnowledgeContext = {
    scenario: turn.body.scenario,
    now: turn.now,
    state: turn.body.knowledge,
    emit: turn.emit,
    schedule: turn.schedule,
    draw: turn.draw,
    isOnPhone: (seat) => isOnPhone(turn.body, seat),
  };
  const outcome = change(context);
  if (context.state !== turn.body.knowledge) turn.body = { ...turn.body, knowledge: context.state };
  return outcome;
}

export function seatState(turn: ExerciseTurn, seat: string): SeatState {
  return present(turn.body.seats[seat], `No seat ${seat}`);
}

export function changeSeat(turn: ExerciseTurn, seat: string, change: Partial<SeatState>): void {
  turn.body = {
    ...turn.body,
    seats: { ...turn.body.seats, [seat]: { ...seatState(turn, seat), ...change } },
  };
}

export function agencyState(turn: ExerciseTurn, agency: string): AgencyState {
  return present(lookUp(turn.body.agencies, agency), `No agency ${agency}`);
}

export function changeAgency(
  turn: ExerciseTurn,
  agency: string,
  change: Partial<AgencyState>,
): void {
  const changed = { ...agencyState(turn, agency), ...change };
  turn.body = { ...turn.body, agencies: withEntry(turn.body.agencies, agency, changed) };
}

/** Liaison seats, in the scenario's order. */
export function liaisonSeats(turn: ExerciseTurn): readonly string[] {
  return Object.keys(turn.body.seats);
}
