import type { XY } from './projection.ts';
import { measured, type MeasuredLine } from './polyline.ts';
import { sharedArea, type Rectangle } from './rectangle.ts';

/** A letter of a name that follows a line: where its middle stands and how it is turned. */
export interface PlacedLetter {
  readonly letter: string;
  readonly point: XY;
  readonly angle: number;
}

export interface NameOnLine {
  readonly letters: readonly PlacedLetter[];
  readonly boxes: readonly Rectangle[];
}

const mostBend = 1.1;
const mostTurn = 0.45;

/**
 * Sets a name along a line where the line is straightest and nothing is in the way, never upside
 * down; null when it does not fit. `advances` are the widths of its letters.
 */
export function nameOnLine(
  name: string,
  advances: readonly number[],
  line: readonly XY[],
  taken: readonly Rectangle[],
): NameOnLine | null {
  const width = advances.reduce((sum, advance) => sum + advance, 0);
  const whole = measured(line);
  const { length } = whole;
  if (length < width + 12) return null;
  let best: { start: number; cost: number } | null = null;
  const step = Math.max(4, (length - width - 12) / 40);
  for (let start = 6; start <= length - width - 6; start += step) {
    const bend = bendOf(whole, start, width);
    if (bend > mostBend) continue;
    // The middle of a road is the likeliest place to look for its name.
    const cost = bend * 2 + Math.abs(start + width / 2 - length / 2) / length;
    if (best && cost >= best.cost) continue;
    const boxes = boxesOf(lettersOf(name, advances, whole, start), advances);
    if (!boxes.some((box) => taken.some((other) => sharedArea(box, other) > 0))) {
      best = { start, cost };
    }
  }
  if (!best) return null;
  const backwards = runsLeft(whole, best.start, width);
  const forwards = backwards ? measured(line.toReversed()) : whole;
  const start = backwards ? length - best.start - width : best.start;
  const letters = lettersOf(name, advances, forwards, start);
  if (letters.some((letter, i) => i > 0 && turn(letter, letters[i - 1]) > mostTurn)) return null;
  return { letters, boxes: boxesOf(letters, advances) };
}

function lettersOf(
  name: string,
  advances: readonly number[],
  line: MeasuredLine,
  start: number,
): PlacedLetter[] {
  let along = start;
  return Array.from(name, (letter, i) => {
    const advance = advances[i] ?? 0;
    // The chord from one end of a wider stretch to the other: letters do not jerk at a bend.
    const from = line.at(along - 2).point;
    const to = line.at(along + advance + 2).point;
    const { point } = line.at(along + advance / 2);
    along += advance;
    return { letter, point, angle: Math.atan2(to[1] - from[1], to[0] - from[0]) };
  });
}

function boxesOf(letters: readonly PlacedLetter[], advances: readonly number[]): Rectangle[] {
  return letters.map(({ point }, i) => {
    const size = Math.max(10, advances[i] ?? 0);
    return { x: point[0] - size / 2, y: point[1] - size / 2, width: size, height: size };
  });
}

function bendOf(line: MeasuredLine, start: number, width: number): number {
  let bend = 0;
  let last = line.at(start + 1).angle;
  for (let along = start + 6; along <= start + width; along += 6) {
    const { angle } = line.at(along);
    bend += difference(angle, last);
    last = angle;
  }
  return bend;
}

function runsLeft(line: MeasuredLine, start: number, width: number): boolean {
  return line.at(start + width).point[0] < line.at(start).point[0];
}

function turn(one: PlacedLetter, other: PlacedLetter | undefined): number {
  return other ? difference(one.angle, other.angle) : 0;
}

function difference(one: number, other: number): number {
  const turned = Math.abs(one - other) % (2 * Math.PI);
  return turned > Math.PI ? 2 * Math.PI - turned : turned;
}
