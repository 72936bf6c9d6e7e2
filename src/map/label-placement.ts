import type { XY } from './projection.ts';
import { crosses, holds, isInside, nearestPoint, sharedArea, type Rectangle } from './rectangle.ts';

// Greedy: the labels come in order of importance, each takes the best free place beside what it
// names, and nothing placed is moved again. No search, so a map of fifty labels costs well under a
// millisecond, and a label moves only when something before it did.

export interface LabelToPlace {
  readonly id: string;
  readonly anchor: XY;
  readonly width: number;
  readonly height: number;
  /** Room to leave between the anchor and the label, across and down: half of the symbol there. */
  readonly clear: readonly [across: number, down: number];
  /** Left out when it finds no free place; otherwise it takes the least bad one. */
  readonly optional: boolean;
  /** How far away it may stand, joined to its anchor by a line; 0 keeps it beside. */
  readonly reach: number;
}

export interface Obstacle {
  readonly rectangle: Rectangle;
  /** What it costs to cover all of it. */
  readonly weight: number;
  /** It makes room of itself: an optional label, which covers nothing else, may cover it. */
  readonly gives?: boolean;
}

export interface PlacedLabel extends Rectangle {
  readonly id: string;
  /** Whether it stands so far away that a line must join it to its anchor. */
  readonly leader: boolean;
}

/** Right first, then left, above and below, then the corners: as a cartographer would. */
const directions: readonly (readonly [dx: number, dy: number, cost: number])[] = [
  [1, 0, 0],
  [-1, 0, 1],
  [0, -1, 1.5],
  [0, 1, 2],
  [1, -1, 2],
  [1, 1, 2.5],
  [-1, -1, 3],
  [-1, 1, 3.5],
];
const ringStep = 14;
const overLabel = 400;
const underLeader = 60;
/** What weighs this much is a sign, which no leader may strike through. */
const sign = 100;
const offPanel = 2000;

/** Places labels, the most important first, within `panel`. */
export function placeLabels(
  labels: readonly LabelToPlace[],
  obstacles: readonly Obstacle[],
  panel: Rectangle,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const lines: [XY, XY][] = [];
  for (const label of labels) {
    const surroundings = { optional: label.optional, obstacles, placed, lines, panel };
    let best: PlacedLabel | null = null;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const candidate of candidates(label)) {
      if (candidate.cost >= bestCost) continue;
      const limit = bestCost - candidate.cost;
      const cost = candidate.cost + costAt(candidate.label, label.anchor, surroundings, limit);
      if (cost < bestCost) {
        best = candidate.label;
        bestCost = cost;
      }
    }
    if (!best) continue;
    placed.push(best);
    if (best.leader) lines.push([label.anchor, nearestPoint(best, label.anchor)]);
  }
  return placed;
}

function* candidates(label: LabelToPlace): Generator<{ label: PlacedLabel; cost: number }> {
  const { id, anchor, width, height, clear } = label;
  for (let out = 0; out <= label.reach; out += ringStep) {
    for (const [dx, dy, preference] of directions) {
      // A corner stands diagonally off the symbol, so it may come closer on both axes.
      const near = dx !== 0 && dy !== 0 ? 0.75 : 1;
      const x = Math.round(beside(anchor[0], dx, (clear[0] + out) * near, width));
      const y = Math.round(beside(anchor[1], dy, (clear[1] + out) * near, height));
      const [endX, endY] = nearestPoint({ x, y, width, height }, anchor);
      const leader =
        Math.abs(endX - anchor[0]) > clear[0] + 4 || Math.abs(endY - anchor[1]) > clear[1] + 4;
      yield { label: { id, x, y, width, height, leader }, cost: preference + out * 0.45 };
    }
  }
}

function beside(anchor: number, direction: number, gap: number, size: number): number {
  if (direction === 0) return anchor - size / 2;
  return direction > 0 ? anchor + gap : anchor - gap - size;
}

interface Around {
  readonly optional: boolean;
  readonly obstacles: readonly Obstacle[];
  readonly placed: readonly PlacedLabel[];
  readonly lines: readonly (readonly [XY, XY])[];
  readonly panel: Rectangle;
}

/** @param limit nobody cares by how much it costs more than this */
function costAt(at: PlacedLabel, anchor: XY, around: Around, limit: number): number {
  if (around.optional) return isFree(at, around) ? 0 : Number.POSITIVE_INFINITY;
  let cost = costOfHiding(at, around, limit);
  if (cost >= limit) return cost;
  cost += around.lines.filter((line) => crosses(at, ...line)).length * underLeader;
  return cost >= limit ? cost : cost + costOfLeader(at, anchor, around);
}

/** Of an optional label: it covers nothing but what makes room. */
function isFree(at: PlacedLabel, { placed, obstacles, panel }: Around): boolean {
  return (
    isInside(at, panel) &&
    !placed.some((other) => sharedArea(at, other) > 0) &&
    !obstacles.some(({ rectangle, gives }) => gives !== true && sharedArea(at, rectangle) > 0)
  );
}

function costOfHiding(at: Rectangle, { panel, placed, obstacles }: Around, limit: number): number {
  let cost = isInside(at, panel) ? 0 : offPanel * (1 - sharedArea(at, panel) / areaOf(at)) + 1;
  for (const other of placed) {
    if (cost >= limit) return cost;
    const shared = sharedArea(at, other);
    if (shared === 0) continue;
    const smaller = Math.min(areaOf(at), areaOf(other));
    cost += overLabel * Math.max(0.15, shared / smaller);
  }
  for (const { rectangle, weight } of obstacles) {
    if (cost >= limit) return cost;
    const shared = sharedArea(at, rectangle);
    if (shared > 0) cost += weight * Math.max(0.1, shared / areaOf(rectangle));
  }
  return cost;
}

function costOfLeader(at: PlacedLabel, anchor: XY, { placed, obstacles }: Around): number {
  if (!at.leader) return 0;
  const end = nearestPoint(at, anchor);
  const struckLabels = placed.filter((other) => crosses(other, anchor, end)).length;
  const struckSigns = obstacles.filter(
    ({ rectangle, weight }) =>
      // Its own sign is at the anchor, where the line starts.
      weight >= sign && !holds(rectangle, anchor) && crosses(rectangle, anchor, end),
  ).length;
  return struckLabels * underLeader + (struckSigns * underLeader) / 2;
}

function areaOf(rectangle: Rectangle): number {
  return rectangle.width * rectangle.height;
}
