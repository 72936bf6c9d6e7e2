import { expect, test } from 'vitest';
import { boatOf, boatOrder, boatTask } from '../support/boats.ts';
import { eventsOf, smallExercise } from '../support/small-scenario.ts';

const sends = (agency: string, task: string) => ({
  id: agency,
  standingOrders: [boatOrder(agency, task, 'T+1m')],
});

test('that a task is done is seen by those who were there, not by who works elsewhere', () => {
  const exercise = smallExercise({
    units: ['police', 'ambulance'].map(boatOf),
    tasks: [
      boatTask('short', { label: 'Short', place: 'home', takes: '5m' }),
      boatTask('long', { label: 'Long', place: 'hall', takes: '50m' }),
    ],
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
