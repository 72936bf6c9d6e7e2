import { expect, test } from 'vitest';
import { actDividers } from '#ui/debrief/act-dividers.ts';

test('an act that was not begun before the end has no place on the axis', () => {
  const acts = [
    { id: 'before', title: 'Before', starts: 0 },
    { id: 'day', title: 'The day', starts: 1200 },
    { id: 'after', title: 'After', starts: 2400 },
  ];
  const stretches = (end: number) =>
    actDividers(acts, end).map(({ act, number, until }) => [act.id, number, until]);
  expect(stretches(2000)).toEqual([
    ['before', 1, 1200],
    ['day', 2, 2000],
  ]);
  expect(stretches(3600)).toEqual([
    ['before', 1, 1200],
    ['day', 2, 2400],
    ['after', 3, 3600],
  ]);
});
