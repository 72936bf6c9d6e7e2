import { expect, test } from 'vitest';
import { pointOf } from '#map/point-of.ts';
import { aMark, aReport, aView, brief, onTheWay } from './small-town.ts';

const view = aView({
  marks: [
    aMark('rvp', 'rvp', { place: 'hall' }),
    aMark('closed', 'closed', { road: 'bridge' }),
    aMark('flood', 'flood', { area: 'flood-1' }),
  ],
  units: {
    'pump-1': aReport('pump-1', { to: 'farm' }),
    'amb-1': onTheWay('amb-1', { at: 100, arrives: 200 }),
    'amb-2': aReport('amb-2', { mobilisation: 'enRoute' }),
  },
});

test.each([
  ['place', 'market', [12_000, 8000]],
  ['road', 'bridge', [12_000, 5000]],
  ['mark', 'rvp', [4000, 8000]],
  ['mark', 'closed', [12_000, 5000]],
  ['unit', 'pump-1', [4000, 2000]],
  ['unit', 'amb-1', [12_000, 2000]],
  ['mark', 'flood', null],
  ['unit', 'amb-2', null],
  ['place', 'nowhere', null],
] as const)('the %s %s is at %s', (kind, id, point) => {
  expect(pointOf(brief, view, { kind, id })).toEqual(point);
});
