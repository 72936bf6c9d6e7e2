import { expect, test } from 'vitest';
import { planShares } from '#ui/desk/share/plan-shares.ts';
import { deskBrief } from '../support/desk-brief.ts';

const cellsOf = (agency: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ note: `n-${index}`, agency }));

const channel = (id: string) => {
  const found = deskBrief.channels.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No channel ${id}`);
  return found;
};

test('a column of more notes than one message takes is said in several, none twice', () => {
  const cells = [...cellsOf('fire', 65), ...cellsOf('council', 31)];
  const { now, rest } = planShares(cells, channel('es2'), deskBrief, {});
  expect(now.map(({ to, items }) => [to, items.length])).toEqual([
    [['fire'], 30],
    [['fire'], 30],
    [['fire'], 5],
  ]);
  expect(new Set(now.flatMap(({ items }) => items)).size).toBe(65);
  expect(rest.map(({ to, items }) => [to, items.length])).toEqual([
    [['council'], 30],
    [['council'], 1],
  ]);
});
