import { beforeAll, describe, expect, test } from 'vitest';
import { toArray } from '#kernel/chain.ts';
import { createLocalExercise, type LocalExercise } from '#exercise/local-port.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { hintOf, isDone, stepNow, type Seen } from '#ui/desk/guide/steps.ts';
import { shipped } from '../support/shipped.ts';

let scenario: Scenario;

beforeAll(async () => {
  ({ scenario } = await shipped('first-watch'));
});

const begun = () =>
  createLocalExercise(scenario, { seed: 1, seat: 'nilo', mode: 'practice', hash: false });

const seen = (exercise: LocalExercise, part: Partial<Seen> = {}): Seen => ({
  view: exercise.view(),
  own: 'fire',
  hasRead: true,
  hasSelected: false,
  ...part,
});

/** The step and its hint, as the trainee would read them. */
const reads = (exercise: LocalExercise, part: Partial<Seen> = {}) => {
  const now = seen(exercise, part);
  const step = stepNow(now, []);
  return `${step}: ${hintOf(step, now)}`;
};

/** The words offered with what was heard last, from whoever answers for them. */
function noteLast(exercise: LocalExercise): void {
  const message = toArray(exercise.view().messages).at(-1);
  const [chip] = message?.chips ?? [];
  if (message === undefined || chip === undefined) throw new Error('Nothing is offered');
  const { from, to } = chip;
  exercise.dispatch({ type: 'note', message: message.id, from, to, certainty: 'official' });
}

test('each step is over when the desk shows that it was done, and not before', () => {
  const exercise = begun();
  const go = (at: number) => exercise.advanceTo(at);
  expect(reads(exercise, { hasRead: false })).toBe('hear: hearWait');
  // The council rings at 0:10, and has said it after twelve seconds.
  go(22);
  expect(reads(exercise, { hasRead: false })).toBe('hear: hearRead');
  expect(reads(exercise)).toBe('note: note');

  const [message] = toArray(exercise.view().messages);
  const [chip] = message?.chips ?? [];
  if (message === undefined || chip === undefined) throw new Error('The council said nothing');
  const { from, to } = chip;
  exercise.dispatch({ type: 'note', message: message.id, from, to, certainty: 'second-hand' });
  expect(reads(exercise)).toBe('check: checkAsk');
  exercise.dispatch({ type: 'verify', item: 'n-1', with: 'police', channel: 'phone' });
  expect(reads(exercise)).toBe('check: checkWait');
  // Said at 0:34, taken in at 0:46, answered on the telephone by 0:54.
  go(53);
  expect(reads(exercise)).toBe('check: checkWait');
  go(54);
  expect(reads(exercise)).toBe('share: shareNote');
  expect(reads(exercise, { hasSelected: true })).toBe('share: shareSend');
  noteLast(exercise);
  expect(reads(exercise)).toBe('share: shareCell');
  expect(reads(exercise, { hasSelected: true })).toBe('share: shareSend');

  exercise.dispatch({
    type: 'share',
    to: ['ambulance'],
    channel: 'ash-one',
    items: ['n-2'],
    readBack: true,
  });
  expect(reads(exercise)).toBe('readBack: readBack');
  // A few words on the air, and half a minute at a desk that was not told what they mean.
  go(95);
  expect(reads(exercise)).toBe('together: invite');

  exercise.dispatch({
    type: 'invite',
    agencies: ['police', 'ambulance'],
    place: 'conference',
    purpose: 'One way over.',
    channel: 'phone',
  });
  expect(reads(exercise)).toBe('together: inviteWait');
  // Police are asked at 1:50; ambulance is rung after them.
  go(120);
  expect(reads(exercise)).toBe('together: inviteWait');
  go(160);
  expect(reads(exercise)).toBe('together: meet');
  exercise.dispatch({ type: 'meet', decision: 'way-over' });
  expect(reads(exercise)).toBe('end: end');
  expect(isDone('end', seen(exercise))).toBe(false);
  exercise.dispatch({ type: 'end' });
  expect(isDone('end', seen(exercise))).toBe(true);
});

describe('a step that is skipped', () => {
  test('is passed by, and what was done out of turn is not asked for again', () => {
    const exercise = begun();
    exercise.advanceTo(22);
    const unread = seen(exercise, { hasRead: false });
    expect(stepNow(unread, ['hear'])).toBe('note');
    expect(stepNow(unread, ['hear', 'note', 'check'])).toBe('share');
    expect(stepNow(seen(exercise), ['note', 'check', 'share', 'readBack', 'together'])).toBe('end');
  });
});

test('a meeting that waits behind a call has not begun', () => {
  const exercise = begun();
  exercise.dispatch({ type: 'invite', agencies: ['police'], place: 'conference', purpose: 'x' });
  // A call of the council's comes in while police are being invited, and is taken next.
  exercise.advanceTo(16);
  exercise.dispatch({ type: 'meet' });
  const { voice, meeting } = exercise.view();
  expect([voice.queue.map(({ kind }) => kind), meeting]).toEqual([['meet'], null]);
  expect(hintOf('together', seen(exercise))).toBe('meetWait');
});
