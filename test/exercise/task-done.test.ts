import { expect, test } from 'vitest';
import { eventsOf, smallExercise } from '../support/small-scenario.ts';

const unit = (id: string, agency: string) => ({
  id,
  agency,
  name: `Boat of ${agency}`,
  capabilities: ['boat'],
  crew: 3,
  base: 'station',
  turnOut: '1m',
});
const task = (id: string, place: string, takes: string) => {
  return { id, label: id, place, needs: [{ capability: 'boat', units: 1 }], takes };
};
const sends = (agency: string, bound: string) => ({
  id: agency,
  standingOrders: [
    {
      id: `send-${agency}`,
      trigger: { when: { at: 'T+1m' } },
      do: { deploy: { unit: `${agency}-boat`, task: bound } },
    },
  ],
});

test('that a task is done is seen by those who were there, not by who works elsewhere', () => {
  const exercise = smallExercise({
    units: [unit('police-boat', 'police'), unit('ambulance-boat', 'ambulance')],
    tasks: [task('short', 'home', '5m'), task('long', 'hall', '50m')],
    agencies: [sends('ambulance', 'short'), sends('police', 'long')],
  });
  exercise.advanceTo(2400);
  const [done] = eventsOf(exercise, 'task.done');
  expect(done?.task).toBe('short');
  const left = eventsOf(exercise, 'agency.changed').filter(
    ({ region, from, to }) => region === 'mobilisation' && from === 'committed' && to === 'atScene',
  );
  expect(left.map(({ agency, at }) => [agency, at])).toEqual([['ambulance', done?.at]]);
});
