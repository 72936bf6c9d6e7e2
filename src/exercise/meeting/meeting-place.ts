import type { ExerciseTurn } from '../body.ts';
import { seatState } from '../contexts.ts';

/** Where those who meet are: with the officer at a place, or all on the conference. */
export function meetingPlace(turn: ExerciseTurn, seat: string): string {
  const places = Object.values(seatState(turn, seat).together);
  return places.find((place) => place !== 'conference') ?? 'conference';
}
