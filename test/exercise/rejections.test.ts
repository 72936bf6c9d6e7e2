import { beforeAll, describe, expect, test } from 'vitest';
import { toArray } from '#kernel/chain.ts';
import { commandBodySchema, type CommandInput } from '#command/command.ts';
import { createLocalExercise, type LocalExercise } from '#exercise/local-port.ts';
import { advanceTo, giveCommand, startExercise } from '#exercise/exercise.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { brackwater } from '../support/brackwater.ts';

let scenario: Scenario;
let exercise: LocalExercise;
let noteId: string;

beforeAll(async () => {
  scenario = await brackwater();
  exercise = createLocalExercise(scenario, { seed: 1, seat: 'nilo', mode: 'practice' });
  exercise.advanceTo(10);
  const [briefing] = toArray(exercise.view().messages);
  const [chip] = briefing?.chips ?? [];
  if (briefing === undefined || chip === undefined) {
    throw new Error('The takeover briefing carries facts');
  }
  exercise.dispatch({
    type: 'note',
    message: briefing.id,
    from: chip.from,
    to: chip.to,
    certainty: 'official',
  });
  noteId = exercise.view().notes[0]?.id ?? '';
});

function refused(body: CommandInput): string | undefined {
  const before = exercise.view().rejections.length;
  exercise.dispatch(body);
  return exercise.view().rejections[before]?.code;
}

const cases: readonly (readonly [code: string, body: () => CommandInput])[] = [
  ['note/not-heard', () => ({ type: 'note', message: 'm-999', from: 0, to: 3, certainty: 'seen' })],
  ['note/no-words', () => ({ type: 'note', message: 'm-1', from: 5, to: 5000, certainty: 'seen' })],
  ['items/no-note', () => ({ type: 'share', to: ['police'], channel: 'phone', items: ['n-99'] })],
  ['party/unknown', () => ({ type: 'share', to: ['nobody'], channel: 'phone', items: [noteId] })],
  ['channel/unknown', () => ({ type: 'share', to: ['police'], channel: 'smoke', items: [noteId] })],
  [
    'channel/not-on-it',
    () => ({ type: 'share', to: ['council'], channel: 'es2', items: [noteId] }),
  ],
  [
    'channel/not-together',
    () => ({ type: 'share', to: ['council'], channel: 'face', items: [noteId] }),
  ],
  ['ask/unknown-topic', () => ({ type: 'ask', of: 'police', topic: 'weather-on-mars' })],
  [
    'answer/no-question',
    () => ({ type: 'answer', question: 'q-none', items: [], says: 'not-known' }),
  ],
  [
    'invite/unknown-place',
    () => ({ type: 'invite', agencies: ['police'], place: 'atlantis', purpose: 'Meet' }),
  ],
  [
    'decision/unknown',
    () => ({ type: 'propose', decision: 'none', items: [], choice: 'road-now' }),
  ],
  [
    'propose/unknown-option',
    () => ({ type: 'propose', decision: 'evacuate-weir-court', items: [], choice: 'by-balloon' }),
  ],
  [
    'propose/not-together',
    () => ({ type: 'propose', decision: 'evacuate-weir-court', items: [], choice: 'road-now' }),
  ],
  [
    'meet/nothing-to-review',
    () => ({ type: 'meet', decision: 'evacuate-weir-court', review: true }),
  ],
  ['move/already-there', () => ({ type: 'move', to: 'fire-station' })],
  ['deploy/unknown-place', () => ({ type: 'move', to: 'atlantis' })],
  ['queue/not-waiting', () => ({ type: 'queue', action: 'v-none', do: 'first' })],
  ['seat/not-allowed', () => ({ type: 'deploy', unit: 'amb-1', to: 'hospital' })],
];

describe('a command that cannot be carried out is a value with a code, shown and journalled', () => {
  test.each(cases)('%s', (code, body) => {
    expect(refused(body())).toBe(code);
    expect(
      exercise.journal().some((event) => event.type === 'command.rejected' && event.code === code),
    ).toBe(true);
  });
});

test.each([
  [
    'the same agency twice',
    { type: 'share', to: ['police', 'police'], channel: 'phone', items: ['n-1'] },
  ],
  ['an id that objects inherit', { type: 'call', to: 'constructor' }],
  ['a time of more than a day', { type: 'ask', of: 'police', topic: 'river', within: '25h' }],
])('%s is no command at all', (_what, body) => {
  expect(commandBodySchema.safeParse(body).success).toBe(false);
});

test('an officer addresses agencies, not a seat', () => {
  expect(refused({ type: 'share', to: ['nilo'], channel: 'es2', items: [noteId] })).toBe(
    'party/unknown',
  );
});

test('a call that rings in cannot be cancelled', () => {
  const ringing = createLocalExercise(scenario, { seed: 1, seat: 'nilo', mode: 'practice' });
  ringing.advanceTo(118);
  ringing.dispatch({ type: 'log', text: Array.from({ length: 60 }, () => 'word').join(' ') });
  ringing.advanceTo(125);
  const [call] = ringing.view().voice.queue;
  expect(call?.kind).toBe('listen');
  ringing.dispatch({ type: 'queue', action: call?.id ?? '', do: 'cancel' });
  expect(ringing.view().rejections.at(-1)?.code).toBe('queue/incoming');
  expect(ringing.view().voice.queue[0]?.id).toBe(call?.id);
});

test('no id comes twice when a record with a gap is gone on with', () => {
  const first = createLocalExercise(scenario, { seed: 1, seat: 'nilo', mode: 'practice' });
  for (let i = 0; i < 3; i += 1) first.dispatch({ type: 'log', text: 'One.' });
  const commands = first.record().commands.filter(({ id }) => id !== 'c-1');
  const gone = createLocalExercise(scenario, { seed: 1, seat: 'nilo', mode: 'practice', commands });
  gone.dispatch({ type: 'log', text: 'Two.' });
  expect(gone.record().commands.map(({ id }) => id)).toEqual(['c-2', 'c-3', 'c-4']);
});

test('on the move the phone works and the desk does not', () => {
  const mobile = createLocalExercise(scenario, { seed: 1, seat: 'nilo', mode: 'practice' });
  mobile.dispatch({ type: 'move', to: 'southgate-school' });
  mobile.dispatch({ type: 'log', text: 'Leaving.' });
  mobile.dispatch({ type: 'methane', fields: { hazards: { says: 'Water', items: [] } } });
  mobile.dispatch({ type: 'move', to: 'hospital' });
  mobile.dispatch({ type: 'call', to: 'police' });
  expect(mobile.view().rejections.map(({ code }) => code)).toEqual([
    'seat/on-the-move',
    'seat/on-the-move',
    'seat/on-the-move',
  ]);
  expect(mobile.view().voice.current?.action.kind).toBe('call');
  mobile.advanceTo(900);
  expect(mobile.view().place).toBe('southgate-school');
});

test('a seat that does not exist, and a command after the end, are refused', () => {
  const { state } = advanceTo(startExercise(scenario, 1).state, 0);
  const stranger = giveCommand(state, { id: 'x-1', seat: 'mayor', at: 0, body: { type: 'end' } });
  expect(stranger.events).toMatchObject([{ type: 'command.rejected', code: 'seat/unknown' }]);
  const ended = giveCommand(state, { id: 'x-2', seat: 'nilo', at: 0, body: { type: 'end' } });
  const late = giveCommand(ended.state, { id: 'x-3', seat: 'nilo', at: 0, body: { type: 'end' } });
  expect(late.events).toMatchObject([{ type: 'command.rejected', code: 'exercise/ended' }]);
});

test('what is more than can be said at once is refused, each time, and never given', () => {
  const wordy = createLocalExercise(scenario, { seed: 1, seat: 'nilo', mode: 'practice' });
  const items = Array.from({ length: 31 }, (_, index) => `n-${index}`);
  wordy.dispatch({ type: 'share', to: ['police'], channel: 'phone', items });
  wordy.dispatch({ type: 'log', text: 'x'.repeat(2001) });
  const { rejections } = wordy.view();
  expect(rejections.map(({ type, code }) => [type, code])).toEqual([
    ['share', 'command/too-much'],
    ['log', 'command/too-much'],
  ]);
  // The desk puts one away by its id.
  expect(new Set(rejections.map(({ command }) => command)).size).toBe(2);
  expect(wordy.record().commands).toEqual([]);
  expect(() => wordy.dispatch({ type: 'log', text: '' })).toThrow('Not a command');
});
