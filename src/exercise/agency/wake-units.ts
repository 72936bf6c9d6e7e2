import type { AgencyEvent } from '#agencies/chart.ts';
import { mobilisationOf } from '#agencies/chart.ts';
import { agencyOf } from '#scenario/scenario.ts';
import { fleetOf, placeOf, unitOf } from '#world/lookup.ts';
import { unitPlace, unitState } from '#world/state.ts';
import { wake } from './agency-driver.ts';
import type { ExerciseTurn } from '../body.ts';
import { agencyState } from '../contexts.ts';
import { believedRvp } from './rendezvous.ts';

type UnitStatus = Extract<AgencyEvent, { type: 'UNIT' }>['status'];

/** A service hears of its own units. The liaison officer's own car is not part of its response. */
export function wakeUnit(turn: ExerciseTurn, id: string, status: UnitStatus): void {
  const { scenario } = turn.body;
  if (isSeatsOwn(turn, id)) return;
  const { agency, capabilities } = unitOf(scenario, id);
  wake(turn, agency, {
    type: 'UNIT',
    unit: id,
    status,
    commander: agencyOf(scenario, agency).commander.unit === id || capabilities.includes('liaison'),
    others: fleetOf(scenario, agency).filter(
      (other) => other.id !== id && !isSeatsOwn(turn, other.id) && isOut(turn, other.id),
    ).length,
  });
}

/** A unit that sets out for its base without a task is one that was recalled. */
export function wakeDeparted(turn: ExerciseTurn, id: string): void {
  wakeUnit(turn, id, isGoingHome(turn, id) ? 'recalled' : 'departed');
}

/** What a unit has come to is judged by what its own service holds, not by the truth. */
export function wakeArrived(turn: ExerciseTurn, id: string, place: string): void {
  const { scenario, world } = turn.body;
  const { agency, base } = unitOf(scenario, id);
  if (place === base && unitState(world, id).task === null) return wakeUnit(turn, id, 'atBase');
  if (placeOf(scenario, place).type !== 'rvp') return wakeUnit(turn, id, 'atScene');
  const rvp = believedRvp(turn, agency);
  return wakeUnit(turn, id, rvp === null || rvp === place ? 'atRvp' : 'misdirected');
}

/** It learns that where its crew stands is the rendezvous point after all. */
export function wakeRedirected(turn: ExerciseTurn, agency: string): void {
  if (mobilisationOf(agencyState(turn, agency).snapshot) !== 'misdirected') return;
  const { scenario, world } = turn.body;
  const rvp = believedRvp(turn, agency);
  const there = fleetOf(scenario, agency).find(
    ({ id }) => !isSeatsOwn(turn, id) && unitPlace(world, id) === rvp,
  );
  if (rvp !== null && there !== undefined) wakeUnit(turn, there.id, 'atRvp');
}

function isSeatsOwn(turn: ExerciseTurn, id: string): boolean {
  return turn.body.scenario.seats.some((seat) => seat.unit === id);
}

function isGoingHome(turn: ExerciseTurn, id: string): boolean {
  const { to, task } = unitState(turn.body.world, id);
  return task === null && to === unitOf(turn.body.scenario, id).base;
}

function isOut(turn: ExerciseTurn, id: string): boolean {
  return unitState(turn.body.world, id).status !== 'at-base' && !isGoingHome(turn, id);
}
