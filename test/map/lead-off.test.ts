import { expect, test } from 'vitest';
import { chooseLead, leadsOf } from '#map/lead-off.ts';

const panel = { x: 0, y: 0, width: 400, height: 300 };
/** 40 by 20 on a unit that stands in the middle of the panel. */
const tag = { width: 40, height: 20, at: [[200, 150]] } as const;
const name = (x: number, y: number) => ({
  rectangle: { x, y, width: 60, height: 16 },
  weight: 1,
});
/** In the middle of the tag where it is on its unit, and under none that is led off by twelve pixels. */
const onUnit = { rectangle: { x: 188, y: 140, width: 24, height: 20 }, weight: 1 };

test('a tag that is in nobody’s way stands on its unit', () => {
  expect(chooseLead(tag, [name(20, 20)], panel, 0)).toBe(0);
  expect(leadsOf(tag)[0]).toEqual([0, 0]);
});

test('over a name it is led off, upwards first, and joined from there', () => {
  const lead = chooseLead(tag, [onUnit], panel, 0);
  // Half of its height and a stem of twelve pixels.
  expect(leadsOf(tag)[lead]).toEqual([0, -22]);
  // Where something is above it as well, downwards.
  const below = chooseLead(tag, [onUnit, name(170, 120)], panel, 0);
  expect(leadsOf(tag)[below]).toEqual([0, 22]);
});

test('it keeps the side it is on while that is free, and goes back when its unit is clear', () => {
  const right = leadsOf(tag).findIndex(([x, y]) => x === 32 && y === 0);
  expect(chooseLead(tag, [onUnit], panel, right)).toBe(right);
  expect(chooseLead(tag, [], panel, right)).toBe(0);
});

test('it looks where the unit will be: a name ahead leads it off before it gets there', () => {
  const going = { ...tag, at: [tag.at[0], [260, 150]] } as const;
  const ahead = { rectangle: { x: 240, y: 140, width: 40, height: 20 }, weight: 1 };
  expect(chooseLead(tag, [ahead], panel, 0)).toBe(0);
  expect(chooseLead(going, [ahead], panel, 0)).not.toBe(0);
});

test('it is not led out of the panel', () => {
  const atTop = { ...tag, at: [[200, 12]] } as const;
  const over = { rectangle: { x: 175, y: 2, width: 50, height: 20 }, weight: 1 };
  const [, y = 0] = leadsOf(tag)[chooseLead(atTop, [over], panel, 0)] ?? [];
  expect(y).toBe(22);
});
