import { expect, test } from 'vitest';
import { resume } from '#app/open-desk.ts';
import { createMemoryStore } from '#app/memory-store.ts';
import { openSession } from '#app/session.ts';
import { createLocalExercise } from '#exercise/local-port.ts';
import { rulesVersion } from '#exercise/rules-version.ts';
import type { CommandInput } from '#command/command.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { aKeptExercise } from '../support/a-kept-exercise.ts';
import { brackwater } from '../support/brackwater.ts';
import { smallScenario } from '../support/small-scenario.ts';
import { createTurnedClock } from '../support/turned-clock.ts';

const seed = 7;

async function playing(scenario: Scenario) {
  const store = createMemoryStore();
  const kept = aKeptExercise({
    app: rulesVersion,
    scenario: { id: scenario.id, hash: scenario.hash, title: scenario.title },
    length: scenario.clock.length,
    seed,
  });
  await store.add({ exercise: kept, commands: [] });
  const wall = createTurnedClock();
  const exercise = createLocalExercise(scenario, { seed, seat: 'nilo', mode: 'practice' });
  const failures: unknown[] = [];
  const session = openSession({
    exercise,
    kept,
    written: 0,
    store,
    wall: wall.clock,
    describe: String,
    onFail: (error) => failures.push(error),
    onNotKept: (error) => failures.push(error),
  });
  return { store, id: kept.id, exercise, session, wall, failures };
}

/** Lets what was begun in the store come to its end. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

async function playSome(scenario: Scenario) {
  const play = await playing(scenario);
  const { session, wall } = play;
  const entries: CommandInput[] = [
    { type: 'log', text: 'Took over.' },
    { type: 'ask', of: 'police', topic: scenario.topics[0]?.id ?? '' },
    { type: 'log', text: 'Nothing heard.' },
  ];
  session.clock.run(15);
  for (const entry of entries) {
    wall.turn(11_000);
    session.port.dispatch(entry);
    await settle();
  }
  return play;
}

test('a browser killed in mid-exercise finds every command again, and the same journal', async () => {
  const scenario = await brackwater();
  const { store, id, exercise, failures } = await playSome(scenario);
  // Nothing is closed: the page is simply gone.
  const found = await store.find(id);
  expect(found?.commands).toEqual(exercise.record().commands);
  expect(found?.commands.length).toBe(3);

  const again = resume(scenario, found ?? { exercise: aKeptExercise(), commands: [] });
  expect(again.ok && again.exercise.now()).toBe(exercise.now());
  expect(again.ok && again.exercise.journal()).toEqual(exercise.journal());
  expect(again.ok && again.exercise.view()).toEqual(exercise.view());
  expect(failures).toEqual([]);
});

test('one who leaves while reading a takeover briefing comes back to it', async () => {
  const scenario = smallScenario({
    acts: [
      { id: 'before', title: 'Before', starts: 'T+0' },
      { id: 'day', title: 'The day', starts: 'T+20m30s', briefing: 'It has begun.' },
    ],
  });
  const { store, id, exercise, session, wall } = await playing(scenario);
  session.clock.run(15);
  // 1230 s at fifteen times are 82: between what is kept at 80 and at 84.
  wall.turn(82_500);
  await settle();
  // Nothing is closed: the page is gone.
  const again = resume(
    scenario,
    (await store.find(id)) ?? { exercise: aKeptExercise(), commands: [] },
  );
  expect(exercise.now()).toBe(1230);
  expect(again.ok && again.exercise.now()).toBe(1230);
  expect(again.ok && again.exercise.view().act?.briefing).toBe('It has begun.');
});

test('how far it is, is kept every few seconds without a command', async () => {
  const { store, id, session, wall, exercise } = await playing(await brackwater());
  session.clock.run(15);
  wall.turn(20_500);
  await settle();
  const found = await store.find(id);
  expect(found?.exercise.now).toBeGreaterThan(exercise.now() - 15 * 5);
  expect(found?.exercise.pace).toBe(15);
});

test('closing pauses and keeps the last second', async () => {
  const { store, id, session, wall, exercise } = await playing(await brackwater());
  session.clock.run(5);
  wall.turn(3_000);
  await session.close();
  expect((await store.find(id))?.exercise.now).toBe(exercise.now());
  expect(session.clock.state().running).toBe(false);
  expect(wall.pending()).toBe(0);
});

test('an exercise of another version of its scenario is not played on', async () => {
  const scenario = await brackwater();
  const { store, id } = await playSome(scenario);
  const found = await store.find(id);
  const changed = { ...scenario, hash: 'f'.repeat(64) };
  const again = resume(changed, found ?? { exercise: aKeptExercise(), commands: [] });
  expect(again.ok).toBe(false);
  expect(!again.ok && again.record.commands.length).toBe(3);
});

test('an exercise that does not play out as it did is not played on', async () => {
  const scenario = await brackwater();
  const { store, id } = await playSome(scenario);
  const found = await store.find(id);
  const [first, ...rest] = found?.commands ?? [];
  expect(first).toBeDefined();
  const tampered =
    first === undefined
      ? rest
      : [{ ...first, body: { type: 'log' as const, text: 'Other.' } }, ...rest];
  const again = resume(scenario, {
    exercise: found?.exercise ?? aKeptExercise(),
    commands: tampered,
  });
  expect(again.ok).toBe(false);
});

test('a command that breaks the exercise stops it and is told of', async () => {
  const { session, failures, wall, exercise } = await playing(await brackwater());
  session.clock.run(1);
  session.port.dispatch({ type: 'shout' } as unknown as CommandInput);
  expect(failures).toHaveLength(1);
  wall.turn(10_000);
  expect(exercise.now()).toBe(0);
  expect(session.record().commands).toEqual([]);
});
