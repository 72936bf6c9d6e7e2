import { expect, test } from 'vitest';
import { toArray } from '#kernel/chain.ts';
import type { LocalExercise } from '#exercise/local-port.ts';
import { eventsOf, smallExercise, type Changes } from '../support/small-scenario.ts';

const search = {
  id: 'search',
  label: 'Search the low ground',
  place: 'home',
  needs: [{ capability: 'dog', units: 1 }],
  takes: '20m',
};

const dogs = {
  id: 'dogs',
  agency: 'police',
  name: 'Dog section',
  capabilities: ['dog'],
  crew: 2,
  base: 'station',
  turnOut: '2m',
};

const withDogs: Changes = { units: [dogs], tasks: [search] };

function askForDogs(exercise: LocalExercise, of = 'police', by: string | null = '30m'): void {
  exercise.dispatch({
    type: 'request',
    of,
    capability: 'dog',
    task: 'search',
    reason: 'A child is missing on the low ground and nobody else can search it.',
    by: by ?? undefined,
    channel: 'es2',
  });
}

test('an agreed request is sent after its lead time, by the owner’s own order, and the officer is told', () => {
  const lead = { agencies: [{ id: 'police', capabilities: [{ id: 'dog', lead: '5m' }] }] };
  const exercise = smallExercise({ ...withDogs, ...lead });
  askForDogs(exercise);
  exercise.advanceTo(1500);
  const [answered] = eventsOf(exercise, 'request.answered');
  expect(answered).toMatchObject({ accepted: true, unit: 'dogs' });
  const agreedAt = answered?.at ?? Number.NaN;
  expect(answered?.from).toBe(agreedAt + 300 + 120);
  const order = eventsOf(exercise, 'command.accepted').find(
    ({ command }) => command.body.type === 'deploy' && command.seat === 'police',
  );
  expect(order?.at).toBe(agreedAt + 300);
  const departed = eventsOf(exercise, 'unit.departed').find(({ unit }) => unit === 'dogs');
  expect(departed?.at).toBe(answered?.from);
  const [request] = exercise.view().partners.requests;
  expect(request?.answer).toMatchObject({ accepted: true, from: answered?.from });
  expect(request?.answer?.at).toBeGreaterThanOrEqual(agreedAt);
  expect(exercise.view().waits[0]?.state).toBe('answered');
});

test('on a poor radio the answer is said until it has got there', () => {
  const exercise = smallExercise({ ...withDogs, channels: [{ id: 'es2', loss: 100 }] });
  exercise.dispatch({
    type: 'request',
    of: 'police',
    capability: 'dog',
    task: 'search',
    reason: 'A child is missing on the low ground.',
  });
  exercise.advanceTo(900);
  expect(eventsOf(exercise, 'request.answered')).toHaveLength(1);
  expect(exercise.view().partners.requests[0]?.answer?.accepted).toBe(true);
});

test('the officer knows no answer before it is heard', () => {
  const exercise = smallExercise(withDogs);
  askForDogs(exercise);
  const answeredAt = () => eventsOf(exercise, 'request.answered')[0]?.at;
  for (let at = 0; answeredAt() === undefined && at < 600; at += 1) exercise.advanceTo(at);
  expect(exercise.view().partners.requests[0]?.answer).toBeNull();
});

test('with its only unit on a task the owner refuses, and says why; free, it accepts', () => {
  const busy = {
    tasks: [search, { ...search, id: 'track', label: 'Track a suspect' }],
    agencies: [
      {
        id: 'police',
        standingOrders: [
          {
            id: 'track',
            trigger: { when: { at: 'T+1s' } },
            do: { deploy: { unit: 'dogs', task: 'track' } },
          },
        ],
      },
    ],
  };
  const answerOf = (changes: Changes) => {
    const exercise = smallExercise({ ...withDogs, ...changes });
    askForDogs(exercise);
    exercise.advanceTo(600);
    const message = toArray(exercise.view().messages).find(({ kind }) => kind === 'answer');
    return { event: eventsOf(exercise, 'request.answered')[0], says: message?.text };
  };
  expect(answerOf({}).event?.accepted).toBe(true);
  const refused = answerOf(busy);
  expect(refused.event).toMatchObject({ accepted: false });
  expect(refused.event?.because).not.toBe('');
  expect(refused.says).toContain(refused.event?.because);
});

/** Police promise dogs in five minutes; meanwhile a standing order puts that unit to other work. */
function takenMeanwhile(units: readonly object[]): LocalExercise {
  const track = {
    id: 'track',
    trigger: { when: { at: 'T+3m' } },
    do: { deploy: { unit: 'dogs', task: 'track' } },
  };
  const exercise = smallExercise({
    units: [dogs, ...units],
    tasks: [search, { ...search, id: 'track', label: 'Track a suspect' }],
    agencies: [
      { id: 'police', capabilities: [{ id: 'dog', lead: '5m' }], standingOrders: [track] },
    ],
  });
  askForDogs(exercise);
  exercise.advanceTo(1200);
  return exercise;
}

test('a unit that other work has taken meanwhile is not called off it: another comes, or the officer is told', () => {
  const orders = (exercise: LocalExercise) =>
    eventsOf(exercise, 'unit.ordered').map(({ unit, task }) => `${unit} ${task ?? ''}`);
  const said = (exercise: LocalExercise) =>
    toArray(exercise.view().messages).map(({ text }) => text);

  const none = takenMeanwhile([]);
  expect(orders(none)).toEqual(['dogs track']);
  expect(said(none).join()).toContain('needed elsewhere');

  const spare = takenMeanwhile([{ ...dogs, id: 'spare-dogs', name: 'Second section' }]);
  const first = eventsOf(spare, 'request.answered')[0]?.unit;
  expect(orders(spare).toSorted()).toEqual(['dogs track', 'spare-dogs search']);
  expect(said(spare).join().includes('comes instead')).toBe(first === 'dogs');
});

test('who is promised for a task that is not open yet waits at its place, and is put to it when it is', () => {
  const late = { ...search, opens: { when: { at: 'T+25m' } } };
  const exercise = smallExercise({ ...withDogs, tasks: [late] });
  askForDogs(exercise);
  exercise.advanceTo(2400);
  const orders = eventsOf(exercise, 'unit.ordered').filter(({ unit }) => unit === 'dogs');
  expect(orders.map(({ to, task }) => [to, task])).toEqual([
    ['home', undefined],
    ['home', 'search'],
  ]);
  expect(orders[1]?.at).toBe(1500);
  expect(eventsOf(exercise, 'task.started').map(({ task }) => task)).toEqual(['search']);
});

const army = {
  id: 'army',
  chart: 'military',
  name: 'Brack garrison',
  short: 'MIL',
  control: 'MIL control',
  commander: {
    name: 'Commander MIL',
    title: 'Joint regional liaison officer',
    temperament: 'steady',
    confidence: 50,
    appointedAfter: '1m',
  },
  desk: { bare: '90s', explained: '45s' },
  phone: { ring: '10s', engaged: 0, unanswered: 0 },
  alerted: 'at-start',
  mobilises: '2m',
};

const soldiers = { ...dogs, id: 'soldiers', agency: 'army', name: 'Search platoon' };

test.each([
  ['is agreed when stated, after the nearer owner has refused', true, '30m', true],
  ['is refused while nobody nearer was asked', false, '30m', false],
  ['is refused with no time by which it is needed', true, null, false],
])('military aid %s', (_when, nearerAsked, by, accepted) => {
  const exercise = smallExercise({
    channels: [{ id: 'es2', members: ['police', 'fire', 'ambulance', 'nilo', 'army'] }],
    agencies: [
      army,
      {
        id: 'police',
        standingOrders: [
          {
            id: 'busy',
            trigger: { when: { at: 'T+1s' } },
            do: { deploy: { unit: 'dogs', task: 'track' } },
          },
        ],
      },
    ],
    units: [dogs, soldiers],
    tasks: [search, { ...search, id: 'track', label: 'Track a suspect' }],
  });
  if (nearerAsked) askForDogs(exercise);
  exercise.advanceTo(600);
  askForDogs(exercise, 'army', by);
  exercise.advanceTo(1500);
  const answer = eventsOf(exercise, 'request.answered').find(({ agency }) => agency === 'army');
  expect(answer?.accepted).toBe(accepted);
  // To be asked first costs the last resort's confidence; to be asked badly does not.
  const confidence = eventsOf(exercise, 'agency.changed').filter(
    ({ agency, region }) => agency === 'army' && region === 'confidence',
  );
  expect(confidence.map(({ to }) => to)).toEqual(accepted ? ['51'] : nearerAsked ? [] : ['49']);
});

test.each([
  ['request/no-destination', { task: undefined }],
  ['task/unknown', { task: 'none' }],
  ['place/unknown', { task: undefined, place: 'atlantis' }],
  ['party/unknown', { of: 'nobody' }],
  ['channel/unknown', { channel: 'smoke' }],
])('a request is refused with %s', (code, change) => {
  const exercise = smallExercise(withDogs);
  exercise.dispatch({
    type: 'request',
    of: 'police',
    capability: 'dog',
    task: 'search',
    reason: 'A child is missing.',
    ...change,
  });
  expect(exercise.view().rejections[0]?.code).toBe(code);
});
