import { expect, test } from 'vitest';
import { unitPosition } from '#map/unit-position.ts';
import { aReport, onTheWay, smallTown } from './small-town.ts';

test('a unit on the road is reckoned by time, not by length', () => {
  // 800 m at 40 km/h take twice as long as 600 m at 60.
  const at = (moment: number) =>
    unitPosition(smallTown, onTheWay('amb-1', { arrives: 900 }), moment);
  expect(at(300)).toMatchObject({ kind: 'under-way', point: [4000, 8000], due: false });
  expect(at(500)).toMatchObject({ point: [8000, 8000] });
  expect(at(700)).toMatchObject({ point: [12_000, 8000] });
  expect(at(900)).toMatchObject({ point: [12_000, 2000], due: false });
});

test('a unit that should be there, and has not said so, is due', () => {
  expect(unitPosition(smallTown, onTheWay('amb-1'), 801)).toMatchObject({
    point: [12_000, 2000],
    due: true,
  });
});

test('a unit that has not left is where it starts', () => {
  const report = onTheWay('amb-1', { mobilisation: 'mobilising' });
  expect(unitPosition(smallTown, report, 600)).toEqual({ kind: 'place', place: 'hall' });
});

test('a unit that arrived is at its place', () => {
  const report = aReport('pump-1', { to: 'school' });
  expect(unitPosition(smallTown, report, 600)).toEqual({ kind: 'place', place: 'school' });
});

test('a report that does not say where gives no position', () => {
  const vague = aReport('pump-1', { mobilisation: 'enRoute', to: 'school' });
  expect(unitPosition(smallTown, vague, 600)).toBeNull();
  expect(unitPosition(smallTown, aReport('pump-1', { mobilisation: 'alerted' }), 600)).toBeNull();
});
