import type { CommandOf } from '#command/command.ts';
import { unitState } from '#world/state.ts';
import { routeSeconds } from '#world/world.ts';
import type { ExerciseTurn } from '../body.ts';
import { agencyState, changeAgency, worldContext } from '../contexts.ts';
import { taskNamed } from './own-units.ts';
import type { Hold } from '../partners/partner-state.ts';

/**
 * A commander takes advice to hold: units bound for the task stop at the nearest rendezvous point,
 * units not yet sent are not sent, and all go when the time is up. Who is at work goes on working.
 */
export function holdBack(turn: ExerciseTurn, agency: string, advice: CommandOf<'advise'>): void {
  const { task, until } = advice;
  if (task === undefined || until === undefined) return;
  const place = taskNamed(turn, task)?.place;
  const { units } = turn.body.scenario;
  const bound = units
    .filter((unit) => unit.agency === agency)
    .map(({ id }) => id)
    .filter((id) => unitState(turn.body.world, id).task === task)
    .filter((id) => unitState(turn.body.world, id).place !== place)
    .filter((id) => advice.unit === undefined || advice.unit === id);
  const waiting = agencyState(turn, agency).holdsBack?.[task]?.units ?? [];
  setHold(turn, agency, task, {
    until: turn.now + until,
    units: [...new Set([...waiting, ...bound])],
    only: advice.unit,
  });
  for (const unit of bound) {
    const to = waitingPlace(turn, unit);
    const order = to === undefined ? { withdraw: { unit } } : { deploy: { unit, to } };
    turn.schedule(turn.now, { kind: 'order', agency, order });
  }
  turn.schedule(turn.now + until, { kind: 'partner.held', agency, task });
}

/** The rendezvous point that it would reach first. */
function waitingPlace(turn: ExerciseTurn, unit: string): string | undefined {
  const { scenario, world } = turn.body;
  const { believesClosed } = worldContext(turn);
  const points = scenario.geometry.places.filter(({ type }) => type === 'rvp');
  const timed = points.map(({ id }) => ({
    id,
    takes: routeSeconds(scenario, world, { who: unit, to: id }, believesClosed),
  }));
  return timed
    .filter(({ takes }) => takes !== null)
    .toSorted((a, b) => (a.takes ?? 0) - (b.takes ?? 0))[0]?.id;
}

/**
 * A unit is meant to go to a task. While its commander holds back from it, it waits with the others.
 * @returns whether it does.
 */
export function waitsToo(turn: ExerciseTurn, agency: string, task: string, unit: string): boolean {
  const hold = agencyState(turn, agency).holdsBack?.[task];
  if (hold === undefined || hold.until <= turn.now) return false;
  if (hold.only !== undefined && hold.only !== unit) return false;
  const units = [...hold.units.filter((other) => other !== unit), unit];
  setHold(turn, agency, task, { ...hold, units });
  return true;
}

/** The time is up. @returns the units that still wait for it; none when it was prolonged. */
export function endHold(turn: ExerciseTurn, agency: string, task: string): readonly string[] {
  const { [task]: hold, ...others } = agencyState(turn, agency).holdsBack ?? {};
  if (hold === undefined || hold.until > turn.now) return [];
  changeAgency(turn, agency, { holdsBack: others });
  return hold.units.filter((unit) => unitState(turn.body.world, unit).task === null);
}

function setHold(turn: ExerciseTurn, agency: string, task: string, hold: Hold): void {
  const before = agencyState(turn, agency).holdsBack ?? {};
  changeAgency(turn, agency, { holdsBack: { ...before, [task]: hold } });
}
