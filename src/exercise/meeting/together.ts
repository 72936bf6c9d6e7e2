import { isMobile } from '#doctrine/roles.ts';
import { agencyOf, seatOf, type Scenario } from '#scenario/scenario.ts';
import type { Agency } from '#scenario/schema/agency.ts';
import { unitOf } from '#world/lookup.ts';
import { unitPlace } from '#world/state.ts';
import { wake } from '../agency/agency-driver.ts';
import type { ExerciseTurn } from '../body.ts';
import { handsOverUntil } from '../agency/commanders.ts';
import { changeSeat, liaisonSeats, seatState } from '../contexts.ts';

/** A commander stays on a conference this long unless asked again. Seconds; design value. */
const conferenceLasts = 1500;
/** How much longer while something with them is said or about to be. Seconds; design value. */
const staysOn = 60;

/**
 * Works out anew which commanders stand where the officer stands; conferences are kept. When it is
 * known which unit has moved, it concerns its own commander, or the officer whose car it is.
 */
export function updateTogether(turn: ExerciseTurn, moved?: string): void {
  const { scenario } = turn.body;
  const concerned = moved === undefined ? scenario.agencies : concernedBy(scenario, moved);
  if (concerned.length === 0) return;
  for (const seat of liaisonSeats(turn)) {
    // Whoever never leaves a control room meets nobody face to face; conferences are kept.
    if (!isMobile(seatOf(scenario, seat).role)) continue;
    const { place, together } = seatState(turn, seat);
    for (const agency of concerned) {
      const { unit } = agency.commander;
      const isBusy = handsOverUntil(turn.body, agency.id, turn.now) !== null;
      const here = unit === undefined || isBusy ? null : unitPlace(turn.body.world, unit);
      const before = together[agency.id];
      if (place !== null && here === place) join(turn, seat, agency.id, place);
      else if (before !== undefined && before !== 'conference') part(turn, seat, agency.id);
    }
  }
}

function concernedBy(scenario: Scenario, unit: string): readonly Agency[] {
  if (scenario.seats.some((seat) => seat.unit === unit)) return scenario.agencies;
  const agency = agencyOf(scenario, unitOf(scenario, unit).agency);
  return agency.commander.unit === unit ? [agency] : [];
}

/** The commander is taken from every table and off every conference. */
export function partFromAll(turn: ExerciseTurn, agency: string): void {
  for (const seat of liaisonSeats(turn)) part(turn, seat, agency);
}

export function joinConference(turn: ExerciseTurn, seat: string, agency: string): void {
  const until = turn.now + conferenceLasts;
  const state = seatState(turn, seat);
  changeSeat(turn, seat, { conferenceUntil: { ...state.conferenceUntil, [agency]: until } });
  turn.schedule(until, { kind: 'conference', seat, agency });
  if (state.together[agency] === undefined) join(turn, seat, agency, 'conference');
}

/** The lines are down: whoever was on a conference is not any more. */
export function hangUp(turn: ExerciseTurn): void {
  for (const seat of liaisonSeats(turn)) {
    for (const [agency, place] of Object.entries(seatState(turn, seat).together)) {
      if (place === 'conference') part(turn, seat, agency);
    }
  }
}

export function onConferenceDue(turn: ExerciseTurn, seat: string, agency: string): void {
  const state = seatState(turn, seat);
  if (state.conferenceUntil[agency] !== turn.now || state.together[agency] !== 'conference') return;
  // Nobody hangs up in the middle of a meeting, nor while one with them is about to begin.
  const talks = [state.current?.action, ...state.queue].some(
    (action) =>
      (action?.kind === 'meet' || action?.kind === 'propose') && action.with.includes(agency),
  );
  if (talks) {
    const until = turn.now + staysOn;
    changeSeat(turn, seat, { conferenceUntil: { ...state.conferenceUntil, [agency]: until } });
    turn.schedule(until, { kind: 'conference', seat, agency });
    return;
  }
  part(turn, seat, agency);
}

function join(turn: ExerciseTurn, seat: string, agency: string, place: string): void {
  const { together } = seatState(turn, seat);
  if (together[agency] === place) return;
  changeSeat(turn, seat, { together: { ...together, [agency]: place } });
  turn.emit({ type: 'commander.together', agency, place, seat });
  wake(turn, agency, { type: 'TOGETHER', place });
}

function part(turn: ExerciseTurn, seat: string, agency: string): void {
  const { [agency]: place, ...together } = seatState(turn, seat).together;
  if (place === undefined) return;
  changeSeat(turn, seat, { together });
  turn.emit({ type: 'commander.apart', agency, place, seat });
  wake(turn, agency, { type: 'APART' });
}
