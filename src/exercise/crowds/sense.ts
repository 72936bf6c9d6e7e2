import { senseErrorAt, tensionLevelOf } from '#doctrine/police-liaison.ts';
import type { Crowd } from '#scenario/schema/crowd.ts';
import type { ExerciseTurn } from '../body.ts';
import { tensionOf, trustOf } from './trust.ts';

/** How tense an officer finds a group: roughly, the less so the more they are trusted. */
export function sense(
  turn: ExerciseTurn,
  crowd: Crowd,
  { dialogue, seat, byPhone }: { dialogue: string; seat: string; byPhone: boolean },
): void {
  const furthest = senseErrorAt(trustOf(turn, crowd), byPhone);
  const off =
    Math.floor(turn.draw(`sense/${crowd.id}/${dialogue}`) * (2 * furthest + 1)) - furthest;
  const perceived = Math.max(0, Math.min(100, tensionOf(turn, crowd) + off));
  const level = tensionLevelOf(perceived);
  turn.emit({ type: 'tension.sensed', dialogue, seat, crowd: crowd.id, level });
}
