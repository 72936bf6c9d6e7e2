import { beforeAll, beforeEach, expect, test } from 'vitest';
import { toArray } from '#kernel/chain.ts';
import { present } from '#kernel/invariant.ts';
import { createLocalExercise, type LocalExercise } from '#exercise/local-port.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { brackwater } from '../support/brackwater.ts';

let scenario: Scenario;
let exercise: LocalExercise;

beforeAll(async () => {
  scenario = await brackwater();
});
beforeEach(() => {
  exercise = createLocalExercise(scenario, { seed: 1, seat: 'nilo', mode: 'practice' });
});

const queued = () => exercise.view().voice.queue.map(({ label }) => label);

test('one voice: what is asked for while it speaks waits, can be put first and can be taken out', () => {
  exercise.dispatch({ type: 'ask', of: 'police', topic: scenario.topics[0]?.id ?? '' });
  exercise.dispatch({ type: 'call', to: 'fire' });
  exercise.dispatch({ type: 'call', to: 'ambulance' });
  expect(exercise.view().voice.current?.action.kind).toBe('ask');
  expect(queued()).toEqual(['Call FRS', 'Call AMB']);
  const [, second] = exercise.view().voice.queue;
  exercise.dispatch({ type: 'queue', action: second?.id ?? '', do: 'first' });
  expect(queued()).toEqual(['Call AMB', 'Call FRS']);
  exercise.dispatch({ type: 'queue', action: second?.id ?? '', do: 'cancel' });
  expect(queued()).toEqual(['Call FRS']);
});

test('what waits is said one place earlier or later, and never before the first or after the last', () => {
  exercise.dispatch({ type: 'ask', of: 'police', topic: scenario.topics[0]?.id ?? '' });
  for (const to of ['fire', 'ambulance', 'council']) exercise.dispatch({ type: 'call', to });
  const moves = (label: string, how: 'earlier' | 'later') => {
    const action = exercise.view().voice.queue.find((waiting) => waiting.label === label);
    exercise.dispatch({ type: 'queue', action: action?.id ?? '', do: how });
    return queued();
  };
  expect(queued()).toEqual(['Call FRS', 'Call AMB', 'Call LA']);
  expect(moves('Call LA', 'earlier')).toEqual(['Call FRS', 'Call LA', 'Call AMB']);
  expect(moves('Call LA', 'earlier')).toEqual(['Call LA', 'Call FRS', 'Call AMB']);
  expect(moves('Call LA', 'earlier')).toEqual(['Call LA', 'Call FRS', 'Call AMB']);
  expect(moves('Call FRS', 'later')).toEqual(['Call LA', 'Call AMB', 'Call FRS']);
  expect(moves('Call FRS', 'later')).toEqual(['Call LA', 'Call AMB', 'Call FRS']);
});

test('a call that comes in is taken before what waits to be said', () => {
  exercise.advanceTo(118);
  exercise.dispatch({ type: 'log', text: Array.from({ length: 60 }, () => 'word').join(' ') });
  exercise.dispatch({ type: 'call', to: 'fire' });
  exercise.advanceTo(125);
  expect(exercise.view().voice.queue[0]?.kind).toBe('listen');
  expect(exercise.view().voice.queue.at(-1)?.kind).toBe('call');
});

test('a fact is held once its item is taken in, not once it is sent; read back, the officer knows', () => {
  const [briefing] = toArray(exercise.view().messages);
  const chip = present(briefing?.chips[0], 'the briefing carries a fact');
  expect(chip.fact).toBe('peak-forecast');
  exercise.dispatch({
    type: 'note',
    message: 'm-1',
    from: chip.from,
    to: chip.to,
    certainty: 'official',
  });
  exercise.dispatch({
    type: 'share',
    to: ['ambulance'],
    channel: 'es2',
    items: ['n-1'],
    readBack: true,
  });
  exercise.advanceTo(300);
  const journal = exercise.journal();
  const sent = journal.find(
    (event) =>
      event.type === 'message.sent' &&
      event.message.kind === 'share' &&
      event.message.from === 'nilo',
  );
  const held = journal.find(
    (event) =>
      event.type === 'fact.held' && event.holder === 'ambulance' && event.fact === 'peak-forecast',
  );
  const desk = scenario.agencies.find(({ id }) => id === 'ambulance')?.desk;
  expect((held?.at ?? 0) - (sent?.at ?? 0)).toBeGreaterThanOrEqual(desk?.bare ?? Number.NaN);
  expect(exercise.view().notes[0]?.standing['ambulance']).toBe('read-back');
  // Who reads back is heard, though they said nothing else.
  const readBack = journal.find((event) => event.type === 'message.read-back');
  expect(exercise.view().agencies['ambulance']?.heardAt).toBe(readBack?.at);
});

test('an unanswered or engaged phone is shown, with another route', () => {
  for (let at = 0; at < 1500; at += 50) {
    exercise.advanceTo(at);
    exercise.dispatch({ type: 'call', to: 'council' });
  }
  const failed = exercise.journal().filter((event) => event.type === 'call.failed');
  expect(failed.length).toBeGreaterThan(0);
  for (const event of failed) {
    expect(event.type === 'call.failed' && event.routes).toContain('control');
  }
});

test('words that carry no fact can be noted, and carry none when shared', () => {
  exercise.advanceTo(140);
  const [briefing] = toArray(exercise.view().messages);
  exercise.dispatch({
    type: 'note',
    message: briefing?.id ?? '',
    from: 0,
    to: 8,
    certainty: 'seen',
  });
  const note = exercise.view().notes[0];
  expect([note?.words, note?.fact]).toEqual(['Takeover', undefined]);
  exercise.dispatch({ type: 'share', to: ['fire'], channel: 'es2', items: ['n-1'] });
  exercise.advanceTo(260);
  const sent = exercise
    .journal()
    .find(
      (event) =>
        event.type === 'message.sent' &&
        event.message.kind === 'share' &&
        event.message.from === 'nilo',
    );
  expect(sent?.type === 'message.sent' && sent.message.carries).toEqual([]);
});
