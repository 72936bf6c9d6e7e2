import { expect, test } from 'vitest';
import type { Scenario } from '#scenario/scenario.ts';
import { keptFrom, recordOf } from '#app/kept-exercise.ts';
import { createMemoryStore } from '#app/memory-store.ts';
import { newExercise } from '#app/new-exercise.ts';
import { openSession } from '#app/session.ts';
import { createLocalExercise } from '#exercise/local-port.ts';
import { readRecord } from '#exercise/record.ts';
import { aKeptExercise } from '../support/a-kept-exercise.ts';
import { shipped } from '../support/shipped.ts';
import { smallScenario } from '../support/small-scenario.ts';
import { createTurnedClock } from '../support/turned-clock.ts';

function openWaiting(scenario: Scenario = smallScenario(), seat = 'nilo') {
  const exercise = createLocalExercise(scenario, { seed: 1, seat, mode: 'practice' });
  const wall = createTurnedClock();
  const session = openSession({
    exercise,
    kept: aKeptExercise({ waits: true, seed: 1 }),
    written: 0,
    store: createMemoryStore(),
    wall: wall.clock,
    describe: String,
    onFail: (error) => {
      throw error;
    },
    onNotKept: () => undefined,
  });
  return { exercise, session, wall };
}

test('time stands until something is said, runs while it is, and stands again', () => {
  const { exercise, session, wall } = openWaiting();
  wall.turn(3_600_000);
  expect(exercise.now()).toBe(0);
  session.port.dispatch({ type: 'ask', of: 'police', topic: 'roads' });
  const until = exercise.view().voice.current?.until ?? 0;
  expect(until).toBeGreaterThan(0);
  wall.turn(3_600_000);
  expect(exercise.now()).toBe(until);
  expect(session.clock.state()).toMatchObject({ running: false, stopped: 'voice' });
});

test('Go on runs to what police answer, and the record says how time went, with no pause in it', () => {
  const { exercise, session, wall } = openWaiting();
  session.port.dispatch({ type: 'ask', of: 'police', topic: 'roads' });
  wall.turn(60_000);
  session.clock.goOn();
  wall.turn(600_000);
  expect(session.clock.state().stopped).toBe('answer');
  const kinds = exercise.journal().filter(({ type }) => type === 'message.heard');
  expect(kinds.length).toBeGreaterThan(0);
  const record = session.record();
  expect(record).toMatchObject({ waits: true });
  expect(record.pauses).toBeUndefined();
});

test('a record that says so is read, played on so, and written so; an older one says nothing', () => {
  const about = { id: 'x', seatTitle: 'Duty NILO', length: 3600 };
  const text = JSON.stringify(recordOf(aKeptExercise({ waits: true }), []));
  const read = readRecord(text);
  if (!read.ok) throw new Error(read.message);
  const kept = keptFrom(read.record, about);
  expect([kept.waits, recordOf(kept, []).waits]).toEqual([true, true]);
  const older = readRecord(JSON.stringify(recordOf(aKeptExercise(), [])));
  if (!older.ok) throw new Error(older.message);
  expect(keptFrom(older.record, about).waits).toBeUndefined();
});

test('of a record that says both, the pace is let go: time would stand for ever', () => {
  const text = JSON.stringify({ ...recordOf(aKeptExercise({ waits: true }), []), pace: 15 });
  const read = readRecord(text);
  if (!read.ok) throw new Error(read.message);
  const kept = keptFrom(read.record, { id: 'x', seatTitle: 'Duty NILO', length: 3600 });
  expect([kept.waits, kept.fixedPace]).toEqual([true, undefined]);
});

test('no time limit and a fixed pace exclude each other', () => {
  const scenario = smallScenario();
  const start = { seat: 'nilo', mode: 'assessment', seed: 3, pace: 5, guided: false } as const;
  expect(newExercise(scenario, { ...start, waits: true })).toMatchObject({
    waits: true,
    fixedPace: undefined,
  });
  expect(newExercise(scenario, { ...start, waits: false })).toMatchObject({
    waits: false,
    fixedPace: 5,
  });
});

/** With acts and freezes, with one act, and that of the guide. */
const played = ['wrenfield-march', 'first-on-scene', 'first-watch'];

test.each(played)('%s: whoever says nothing comes to its end by Go on alone', async (id) => {
  const { scenario } = await shipped(id);
  for (const { id: seat } of scenario.seats) {
    const { exercise, session, wall } = openWaiting(scenario, seat);
    for (let stops = 0; !exercise.ended(); stops += 1) {
      // Each stop is for something: a message, an answer, a question, nothing for twenty minutes.
      expect(stops).toBeLessThan(300);
      session.clock.carryOn();
      for (const { id: probe, state } of exercise.view().probes) {
        if (state === 'open') session.port.dispatch({ type: 'answer-probe', probe, choice: null });
      }
      const before = exercise.now();
      session.clock.goOn();
      wall.turn(60_000);
      expect(exercise.now()).toBeGreaterThan(before);
    }
    expect(exercise.now()).toBe(scenario.clock.length);
  }
});
