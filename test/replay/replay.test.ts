import { beforeAll, expect, test } from 'vitest';
import { playBot, type Played } from '#analysis/play-bot.ts';
import { advanceTo, giveCommand, isEnded, startExercise, type Step } from '#exercise/exercise.ts';
import type { ExerciseState } from '#exercise/body.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import { readRecord, replayRecord, type ExerciseRecord } from '#exercise/record.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { brackwater } from '../support/brackwater.ts';

let scenario: Scenario;
let played: Played;

beforeAll(async () => {
  scenario = await brackwater();
  played = playBot(scenario, { bot: 'reference', seed: 1, seat: 'nilo' });
});

test('the same scenario, seed and player give the same journal', () => {
  const again = playBot(scenario, { bot: 'reference', seed: 1, seat: 'nilo' });
  expect(again.journalHash).toBe(played.journalHash);
  expect(again.journal).toEqual(played.journal);
});

test('another seed gives another journal', () => {
  expect(playBot(scenario, { bot: 'silent', seed: 2, seat: 'nilo' }).journalHash).not.toBe(
    playBot(scenario, { bot: 'silent', seed: 3, seat: 'nilo' }).journalHash,
  );
});

test('a record saved as text, loaded and replayed matches, event for event', () => {
  const read = readRecord(JSON.stringify(played.record));
  expect(read.ok).toBe(true);
  if (!read.ok) return;
  const replayed = replayRecord(scenario, read.record);
  expect(replayed.matches).toBe(true);
  expect(replayed.journalHash).toBe(played.journalHash);
  expect(replayed.events).toEqual(played.journal);
});

/** Continues a record from a state reached before, one second's batch at a time or in one stride. */
function continueFrom(state: ExerciseState, record: ExerciseRecord, stride: number): ExerciseState {
  let now: Step = { state, events: [] };
  for (const { id, seat, at, body } of record.commands.filter(
    (command) => command.at > state.now,
  )) {
    for (let to = now.state.now + stride; to < at; to += stride) now = advanceTo(now.state, to);
    now = giveCommand(now.state, { id, seat, at, body });
  }
  for (let to = now.state.now + stride; !isEnded(now.state); to += stride) {
    now = advanceTo(now.state, to);
  }
  return now.state;
}

test('continuing from any kept state, in any stride, ends in the same hash', () => {
  const { commands } = played.record;
  let { state } = startExercise(scenario, played.record.seed);
  const kept: ExerciseState[] = [];
  for (const { id, seat, at, body } of commands) {
    const before = state;
    ({ state } = giveCommand(state, { id, seat, at, body }));
    if (at > before.now) kept.push(advanceTo(before, at - 1).state);
  }
  const sample = kept.filter((_, index) => index % Math.ceil(kept.length / 6) === 0);
  expect(sample.length).toBeGreaterThan(3);
  for (const early of sample) {
    expect(continueFrom(early, played.record, 1).hash).toBe(played.journalHash);
    expect(continueFrom(early, played.record, 97).hash).toBe(played.journalHash);
  }
});

test('one altered command is reported with the first difference', () => {
  const commands = played.record.commands.map((command) => ({ ...command }));
  const index = commands.findIndex((command) => command.body.type === 'share');
  const altered = commands[index];
  expect(altered).toBeDefined();
  if (altered?.body.type !== 'share') return;
  altered.body = { ...altered.body, readBack: !altered.body.readBack };
  const replayed = replayRecord(scenario, { ...played.record, commands });
  expect(replayed.matches).toBe(false);
  expect(replayed.firstDifference?.command).toBe(altered.id);
  expect(replayed.firstDifference?.at).toBe(altered.at);
  expect(replayed.firstDifference?.expected).not.toBe(replayed.firstDifference?.actual);
});

test('a record cut short is refused with a clear error', () => {
  const text = JSON.stringify(played.record);
  const read = readRecord(text.slice(0, text.length / 2));
  expect(read.ok).toBe(false);
  expect(read.ok ? '' : read.message).toContain('cut short');
  const whole = readRecord(JSON.stringify({ ...played.record, seed: 'seven' }));
  expect(whole.ok ? '' : whole.message).toContain('seed');
});

test('events are numbered from one without a gap and time never runs backwards', () => {
  const backwards = played.journal.filter(
    (event: ExerciseEvent, index) =>
      event.seq !== index + 1 || event.at < (played.journal[index - 1]?.at ?? 0),
  );
  expect(backwards).toEqual([]);
  expect(played.journal.length).toBeGreaterThan(1000);
});
