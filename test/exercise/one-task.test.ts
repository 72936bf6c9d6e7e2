import { expect, test } from 'vitest';
import { boatOf, boatOrder, boatTask } from '../support/boats.ts';
import { eventsOf, smallExercise, type Changes } from '../support/small-scenario.ts';

/** Police and ambulance both mean to send a boat to the same task, twelve minutes apart. */
const boats: Changes = {
  clock: { start: '06:00', length: '1h' },
  tasks: [boatTask('rescue', { label: 'Rescue from the roof', place: 'home', takes: '30m' })],
  units: ['police', 'ambulance'].map(boatOf),
  agencies: [
    { id: 'police', standingOrders: [boatOrder('police', 'rescue', 'T+5m')] },
    { id: 'ambulance', standingOrders: [boatOrder('ambulance', 'rescue', 'T+17m')] },
  ],
};

/** The talkgroup without ambulance, so that they hear nothing of each other by themselves. */
const apart: Changes = { ...boats, channels: [{ id: 'es2', members: ['police', 'fire', 'nilo'] }] };

test('two services take the same task when nobody co-ordinates; in touch, the second stays free', () => {
  const alone = smallExercise(apart);
  alone.advanceTo(1800);
  expect(eventsOf(alone, 'task.duplicated')).toMatchObject([
    { task: 'rescue', unit: 'ambulance-boat' },
  ]);

  const linked = smallExercise(apart);
  linked.dispatch({ type: 'connect', parties: ['police', 'ambulance'], link: 'controls' });
  linked.advanceTo(1800);
  expect(eventsOf(linked, 'task.duplicated')).toEqual([]);
  const refused = eventsOf(linked, 'command.rejected').filter(
    ({ command }) => command.seat === 'ambulance',
  );
  expect(refused.map(({ code }) => code)).toEqual(['deploy/already-covered']);
  expect(eventsOf(linked, 'unit.ordered').map(({ unit }) => unit)).toEqual(['police-boat']);
});

test('what a task still lacks is sent, whoever else is on it', () => {
  const task = { id: 'rescue', needs: [{ capability: 'boat', units: 2 }] };
  const linked = smallExercise({
    ...apart,
    tasks: [{ ...(apart['tasks'] as object[])[0], ...task }],
  });
  linked.dispatch({ type: 'connect', parties: ['police', 'ambulance'], link: 'controls' });
  linked.advanceTo(1800);
  expect(eventsOf(linked, 'unit.ordered').map(({ unit }) => unit)).toEqual([
    'police-boat',
    'ambulance-boat',
  ]);
});

/** In touch, and then the police boat is called off before it is there. */
function calledOff(linked: boolean) {
  const off = {
    id: 'off',
    trigger: { when: { at: 'T+25m' } },
    do: { withdraw: { unit: 'police-boat' } },
  };
  const [police, ambulance] = apart['agencies'] as { standingOrders: object[] }[];
  const exercise = smallExercise({
    ...apart,
    agencies: [
      { ...police, standingOrders: [...(police?.standingOrders ?? []), off] },
      { ...ambulance, commander: { confidence: 80 } },
    ],
  });
  if (linked) {
    exercise.dispatch({ type: 'connect', parties: ['police', 'ambulance'], link: 'controls' });
  }
  return exercise;
}

test('who held back because another had the task goes when the other leaves it', () => {
  const exercise = calledOff(true);
  exercise.advanceTo(1490);
  expect(eventsOf(exercise, 'unit.ordered').map(({ unit }) => unit)).toEqual(['police-boat']);
  exercise.advanceTo(2400);
  const orders = eventsOf(exercise, 'unit.ordered').map(({ unit, task }) => [unit, task]);
  expect(orders.slice(1)).toEqual([
    ['police-boat', undefined],
    ['ambulance-boat', 'rescue'],
  ]);
});

test('advice to commit to what another has is not taken on and then not done', () => {
  const answers = (linked: boolean) => {
    const exercise = calledOff(linked);
    exercise.advanceTo(900);
    exercise.dispatch({
      type: 'advise',
      to: 'ambulance',
      advice: 'commit',
      unit: 'ambulance-boat',
      task: 'rescue',
      because: 'People are on the roof.',
    });
    exercise.advanceTo(1000);
    return eventsOf(exercise, 'advice.answered').map(({ accepted, because }) => [
      accepted,
      because,
    ]);
  };
  expect(answers(true)).toEqual([
    [false, 'Another service has enough on “Rescue from the roof”, as far as we were told.'],
  ]);
  expect(answers(false).map(([accepted]) => accepted)).toEqual([true]);
});
