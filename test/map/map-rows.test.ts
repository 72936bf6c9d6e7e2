import { expect, test } from 'vitest';
import { mapRows } from '#map/map-rows.ts';
import { aMark, aReport, aView, brief, onTheWay } from './small-town.ts';

test('the seat comes first, then what was heard with the newest first, then the places', () => {
  const marks = [
    aMark('old', 'hazard', { place: 'hall', at: 60 }),
    aMark('new', 'closed', { road: 'bridge', at: 540 }),
  ];
  const units = { 'pump-1': aReport('pump-1', { to: 'school' }) };
  const rows = mapRows(brief, aView({ marks, units }));
  expect(rows.map(({ of }) => of.id)).toEqual([
    'market',
    'new',
    'old',
    'pump-1',
    'hall',
    'market',
    'school',
    'farm',
  ]);
});

test('a mark says what is known, when it was heard, from whom, where and on which roads', () => {
  const marks = [aMark('c', 'closed', { road: 'bridge', label: 'Bridge closed', at: 180 })];
  expect(mapRows(brief, aView({ marks }))[1]).toEqual({
    of: { kind: 'mark', id: 'c' },
    kind: 'closed',
    label: 'Town Bridge',
    known: 'Bridge closed',
    at: 180,
    time: '06:03',
    source: 'Fire and rescue',
    grid: expect.stringMatching(/^SD \d{3} \d{3}$/) as string,
    roads: ['Town Bridge'],
  });
});

test('a unit on the road is said to be about there, and its roads are named', () => {
  const row = mapRows(brief, aView({ units: { 'amb-1': onTheWay('amb-1') } }))[1];
  expect(row).toMatchObject({
    label: 'AMB Crew one',
    known: 'on the way to Low School, expected 06:13; position estimated',
    roads: ['High Street', 'Town Bridge'],
  });
  expect(row?.grid).toMatch(/^about SD /);
});

test('a unit that is overdue is said to be', () => {
  const view = aView({ now: 1100, units: { 'amb-1': onTheWay('amb-1') } });
  expect(mapRows(brief, view)[1]?.known).toBe(
    'on the way to Low School, due 06:13, 5 min ago, arrival not reported; position estimated',
  );
});

test('a unit of which nobody said where has a row without a grid reference', () => {
  const units = { 'pump-1': aReport('pump-1', { mobilisation: 'enRoute', to: 'school' }) };
  expect(mapRows(brief, aView({ units }))[1]).toMatchObject({
    known: 'on the way to Low School',
    grid: '',
  });
});

test('a place has the roads that meet at it', () => {
  const rows = mapRows(brief, aView());
  expect(rows.find(({ of }) => of.id === 'school')?.roads).toEqual(['Town Bridge', 'Low Lane']);
});

test('the seat on its way says where to and when', () => {
  const rows = mapRows(brief, aView({ moving: { to: 'farm', arrives: 900 } }));
  expect(rows[0]).toMatchObject({
    kind: 'you',
    known: 'on the way to Low Farm, there at 06:15',
  });
});
