import { describe, expect, test } from 'vitest';
import type { CommandInput } from '#command/command.ts';
import type { LocalExercise } from '#exercise/local-port.ts';
import { floodedHome } from '../support/flooded-home.ts';
import { eventsOf, noteFact, smallExercise, type Changes } from '../support/small-scenario.ts';

const home = floodedHome({ at: 'T+30m', value: 200 }, 'hall');
const [engine] = home.units;

/** Water reaches the home after fifteen minutes; the pump of the fire service is at work there. */
const flood: Changes = {
  ...home,
  clock: { start: '06:00', length: '1h' },
  facts: [
    {
      id: 'water-coming',
      topic: 'water',
      letter: 'hazards',
      level: 3,
      handling: 'responders',
      versions: [{ label: 'Water at the home', says: 'Water comes to the home by 06:15.' }],
      learnedBy: [{ agency: 'fire', sourcing: 'official' }],
      means: { hazard: ['flood'] },
    },
  ],
  seats: [{ id: 'nilo', knows: ['water-coming'] }],
  agencies: home.agencies.map((agency) => ({
    ...agency,
    commander: { unit: 'medic', confidence: 40 },
  })),
};

type Advice = Omit<Extract<CommandInput, { type: 'advise' }>, 'type' | 'to' | 'because'>;

function advise(exercise: LocalExercise, advice: Advice): void {
  exercise.dispatch({
    type: 'advise',
    to: 'ambulance',
    because: 'The water comes up behind them.',
    channel: 'es2',
    ...advice,
  });
}

function exposed(exercise: LocalExercise) {
  return eventsOf(exercise, 'crew.exposed').filter(({ unit }) => unit === 'engine');
}

function floodAfter(act: (exercise: LocalExercise) => void): LocalExercise {
  const exercise = smallExercise(flood);
  exercise.advanceTo(500);
  act(exercise);
  exercise.advanceTo(2400);
  return exercise;
}

describe('advice to withdraw', () => {
  test('with what it rests on takes the crew out before it is exposed; unsaid, the crew is exposed', () => {
    const silent = floodAfter(() => undefined);
    expect(exposed(silent)).toHaveLength(1);
    const advised = floodAfter((exercise) => {
      const items = [noteFact(exercise, 'water-coming')];
      advise(exercise, { advice: 'withdraw', task: 'pumping', items });
    });
    expect(eventsOf(advised, 'advice.answered')).toMatchObject([{ accepted: true }]);
    expect(exposed(advised)).toEqual([]);
    expect(advised.view().partners.advice[0]?.answer?.accepted).toBe(true);
    const withdrawn = eventsOf(advised, 'command.accepted').filter(
      ({ command }) => command.seat === 'ambulance' && command.body.type === 'withdraw',
    );
    expect(withdrawn).toHaveLength(1);
  });

  test('with nothing that bears it out is not taken, by a commander without trust in the officer', () => {
    const bare = floodAfter((exercise) => {
      advise(exercise, { advice: 'withdraw', task: 'pumping' });
    });
    expect(eventsOf(bare, 'advice.answered')).toMatchObject([{ accepted: false }]);
    expect(exposed(bare)).toHaveLength(1);
  });

  test('is taken on trust alone by one who trusts the officer', () => {
    const trusting = smallExercise({
      ...flood,
      agencies: [
        {
          ...(flood['agencies'] as object[])[0],
          id: 'ambulance',
          commander: { unit: 'medic', confidence: 80 },
        },
      ],
    });
    trusting.advanceTo(500);
    advise(trusting, { advice: 'withdraw', unit: 'engine' });
    trusting.advanceTo(2400);
    expect(exposed(trusting)).toEqual([]);
  });
});

test('advice to hold keeps a crew at the rendezvous point until the time, then it goes', () => {
  const held = smallExercise(flood);
  held.advanceTo(5);
  const items = [noteFact(held, 'water-coming')];
  advise(held, { advice: 'hold', task: 'pumping', until: '20m', items });
  held.advanceTo(2400);
  const [answer] = eventsOf(held, 'advice.answered');
  expect(answer?.accepted).toBe(true);
  const places = eventsOf(held, 'unit.arrived').filter(({ unit }) => unit === 'engine');
  expect(places.map(({ place }) => place)).toEqual(['rvp', 'home']);
  expect(places[1]?.at).toBeGreaterThan((answer?.at ?? 0) + 1200);
  const free = smallExercise(flood);
  free.advanceTo(2400);
  const first = eventsOf(free, 'unit.arrived').find(({ unit }) => unit === 'engine');
  expect(first).toMatchObject({ place: 'home' });
});

test('advice on a route carries the closure, so the crew goes round; unsaid, it drives into it', () => {
  const closed: Changes = {
    ...flood,
    closures: [{ road: 'mill-bridge', when: { at: 'T+1s' }, seen: 'bridge-closed' }],
    facts: [
      {
        id: 'bridge-closed',
        means: { closes: ['mill-bridge'] },
        learnedBy: [{ agency: 'fire', sourcing: 'official' }],
      },
    ],
    seats: [{ id: 'nilo', knows: ['bridge-closed'] }],
    units: [{ ...engine, base: 'station' }],
  };
  const blocked = (advised: boolean) => {
    const exercise = smallExercise(closed);
    if (advised) {
      const items = [noteFact(exercise, 'bridge-closed')];
      advise(exercise, { advice: 'route', avoid: 'mill-bridge', items });
    }
    exercise.advanceTo(1200);
    const accepted = eventsOf(exercise, 'advice.answered').map((answer) => answer.accepted);
    return { accepted, blocked: eventsOf(exercise, 'unit.blocked').length };
  };
  expect(blocked(false)).toEqual({ accepted: [], blocked: 1 });
  expect(blocked(true)).toEqual({ accepted: [true], blocked: 0 });
});

test('a crew that is ordered there while the commander holds back waits with the others', () => {
  const late = {
    agencies: [
      {
        id: 'ambulance',
        commander: { unit: 'medic', confidence: 40 },
        standingOrders: [
          {
            id: 'pump-out',
            trigger: { when: { at: 'T+5m' } },
            do: { deploy: { unit: 'engine', task: 'pumping' } },
          },
        ],
      },
    ],
  };
  const exercise = smallExercise({ ...flood, ...late });
  const items = [noteFact(exercise, 'water-coming')];
  advise(exercise, { advice: 'hold', task: 'pumping', until: '10m', items });
  exercise.advanceTo(2400);
  const [answer] = eventsOf(exercise, 'advice.answered');
  expect(answer?.at).toBeLessThan(300);
  const ordered = eventsOf(exercise, 'unit.ordered').filter(({ unit }) => unit === 'engine');
  expect(ordered.map(({ at }) => at)).toEqual([(answer?.at ?? 0) + 600]);
});

test('a crew that was not meant goes all the same, and one that got another task does not come back for it', () => {
  const spare = { ...engine, id: 'spare', name: 'Spare engine' };
  const orders = [
    ['spare', 'pumping', 'T+5m'],
    ['engine', 'pumping', 'T+6m'],
    ['engine', 'second', 'T+8m'],
  ].map(([unit, task, at]) => ({
    id: `${unit}-${task}`,
    trigger: { when: { at } },
    do: { deploy: { unit, task } },
  }));
  const [pumping = {}] = flood['tasks'] as object[];
  const exercise = smallExercise({
    ...flood,
    units: [engine, spare],
    tasks: [pumping, { ...pumping, id: 'second', label: 'Pump out the hall', place: 'hall' }],
    agencies: [{ id: 'ambulance', commander: { unit: 'medic' }, standingOrders: orders }],
  });
  const items = [noteFact(exercise, 'water-coming')];
  advise(exercise, { advice: 'hold', task: 'pumping', unit: 'engine', until: '20m', items });
  exercise.advanceTo(2400);
  const ordered = eventsOf(exercise, 'unit.ordered').map(({ unit, task }) => [unit, task]);
  expect(ordered).toEqual([
    ['spare', 'pumping'],
    ['engine', 'second'],
  ]);
});

test('advice to commit sends a free unit that the task can use, unless the hazard is known there', () => {
  const idle = {
    agencies: [
      { id: 'ambulance', commander: { unit: 'medic', confidence: 80 }, standingOrders: [] },
    ],
  };
  const outcome = (tell: boolean) => {
    const exercise = smallExercise({ ...flood, ...idle });
    const items = tell ? [noteFact(exercise, 'water-coming')] : [];
    advise(exercise, { advice: 'commit', task: 'pumping', items });
    exercise.advanceTo(900);
    const sent = eventsOf(exercise, 'unit.ordered').some(({ unit }) => unit === 'engine');
    return { accepted: eventsOf(exercise, 'advice.answered')[0]?.accepted, sent };
  };
  expect(outcome(false)).toEqual({ accepted: true, sent: true });
  expect(outcome(true)).toEqual({ accepted: false, sent: false });
});

test('a commander to whom it is recommended declares on what the service holds, and the officer hears it', () => {
  const outcome = (tell: boolean) => {
    const exercise = smallExercise(flood);
    const items = tell ? [noteFact(exercise, 'water-coming')] : [];
    advise(exercise, { advice: 'declare', items });
    exercise.advanceTo(900);
    const declared = eventsOf(exercise, 'incident.declared').map(({ agency }) => agency);
    return { declared, heard: exercise.view().agencies['ambulance']?.declared };
  };
  expect(outcome(true)).toEqual({ declared: ['ambulance'], heard: 'declared' });
  expect(outcome(false)).toEqual({ declared: [], heard: null });
});

test.each([
  ['advise/incomplete', { advice: 'hold', task: 'pumping' }],
  ['advise/incomplete', { advice: 'withdraw' }],
  ['advise/incomplete', { advice: 'route' }],
  ['advise/not-theirs', { advice: 'withdraw', unit: 'pump' }],
  ['advise/unknown-road', { advice: 'route', avoid: 'm6' }],
  ['task/unknown', { advice: 'commit', task: 'none' }],
  ['items/no-note', { advice: 'declare', items: ['n-9'] }],
] as const)('advice is refused with %s', (code, advice) => {
  const exercise = smallExercise(flood);
  advise(exercise, { ...advice, items: 'items' in advice ? [...advice.items] : [] });
  expect(exercise.view().rejections[0]?.code).toBe(code);
});
