import { expect, test } from 'vitest';
import type { ShelfItem } from '#ui/library/library-item.ts';
import { byRole, sharedLaw } from '#ui/library/shelf-order.ts';

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

test('law and practice are said once where they are the same for all', () => {
  const by = (law: string) => ({ ...item('flood', 150, 'nilo'), law });
  expect(sharedLaw([by('England'), by('England')])).toBe('England');
  expect(sharedLaw([by('England'), by('Scotland')])).toBeUndefined();
  expect(sharedLaw([by('England')])).toBeUndefined();
});
