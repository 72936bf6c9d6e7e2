import type { XY } from './projection.ts';
import { around, isInside, sharedArea, type Rectangle } from './rectangle.ts';

// The tag of a unit on the road stands on the unit. Where it would hide a sign, a name or another tag it
// is led off to the side and joined to the unit by a stem, and stays there till that is worse: a tag that
// changed sides as it went would shake.

/** What a tag should not hide, and how bad it is to hide it. */
export interface Hidden {
  readonly rectangle: Rectangle;
  readonly weight: number;
}

/** How far the middle of a tag is from its unit: none, then above, below, beside, and off the corners. */
export function leadsOf({ width, height }: Pick<Rectangle, 'width' | 'height'>): readonly XY[] {
  const [across, down] = [width / 2 + stem, height / 2 + stem];
  const [corner, side] = [width / 2 + 6, height / 2 + 8];
  return [
    [0, 0],
    [0, -down],
    [0, down],
    [across, 0],
    [-across, 0],
    [corner, -side],
    [-corner, -side],
    [corner, side],
    [-corner, side],
  ];
}

const stem = 12;
/** What any other place than its own costs a tag, and what the next best has to be better by. */
const offCost = 0.06;
const worthwhile = 0.12;
const offPanel = 2;

interface Tag {
  readonly width: number;
  readonly height: number;
  /** Where its unit is, and where it is going to be soon. */
  readonly at: readonly XY[];
}

/** @returns the place of the tag among its leads; the one it has unless another is plainly better */
export function chooseLead(
  tag: Tag,
  hidden: readonly Hidden[],
  panel: Rectangle,
  before: number,
): number {
  const leads = leadsOf(tag);
  const costs = leads.map((lead, i) => (i === 0 ? 0 : offCost) + costOf(tag, lead, hidden, panel));
  const has = costs[before] ?? 0;
  // On its unit and in nobody's way.
  if (before === 0 && has === 0) return 0;
  // Led off, it goes back as soon as nothing is there.
  if (costs[0] === 0) return 0;
  const least = Math.min(...costs);
  return least < has - worthwhile ? costs.indexOf(least) : before;
}

function costOf(
  { width, height, at }: Tag,
  [dx, dy]: XY,
  hidden: readonly Hidden[],
  panel: Rectangle,
): number {
  let cost = 0;
  for (const [x, y] of at) {
    const box = around([x + dx, y + dy], width, height);
    if (!isInside(box, panel)) cost += offPanel;
    for (const { rectangle, weight } of hidden) {
      const shared = sharedArea(box, rectangle);
      if (shared === 0) continue;
      const smaller = Math.min(width * height, rectangle.width * rectangle.height);
      cost += weight * Math.max(0.15, shared / smaller);
    }
  }
  return cost;
}
