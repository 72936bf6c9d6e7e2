import { expect, test } from 'vitest';
import type { ShelfItem } from '#ui/library/library-item.ts';
import { byRole } from '#ui/library/shelf-order.ts';

const item = (id: string, minutes: number, role?: string): ShelfItem => ({
  id,
  title: id,
  minutes,
  ...(role === undefined ? {} : { seats: [{ id: 'seat', role, title: 'A seat' }] }),
});

test('scenarios stand by role, as the roles are listed, the shorter first', () => {
  const shelves = byRole([
    item('control', 45, 'nclo'),
    item('flood', 150, 'nilo'),
    item('march', 120, 'plt'),
    item('fire', 135, 'nilo'),
    item('vigil', 45, 'plt'),
    item('of-no-role', 10),
  ]);
  expect(shelves.map(({ role, items }) => [role, items.map(({ id }) => id)])).toEqual([
    ['nilo', ['fire', 'flood']],
    ['plt', ['vigil', 'march']],
    ['nclo', ['control']],
    [null, ['of-no-role']],
  ]);
});
