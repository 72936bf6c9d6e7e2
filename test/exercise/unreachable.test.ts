import { describe, expect, test } from 'vitest';
import type { CommandInput } from '#command/command.ts';
import {
  anInject,
  eventsOf,
  heldAt,
  noteFact,
  smallExercise,
  type Changes,
} from '../support/small-scenario.ts';

/** Police control cannot be had from the first to the sixth minute; its commander answers as ever. */
const away: Changes = {
  agencies: [{ id: 'police', unreachable: [{ from: 'T+1m', lasts: '5m' }] }],
};
const back = 360;

function play(changes: Changes, at: number, body: (items: string[]) => CommandInput) {
  const exercise = smallExercise(changes);
  const items = [noteFact(exercise, 'water-rising')];
  exercise.advanceTo(at);
  exercise.dispatch(body(items));
  exercise.advanceTo(1800);
  return exercise;
}

const share =
  (how: Partial<CommandInput & { type: 'share' }>) =>
  (items: string[]): CommandInput => ({
    type: 'share',
    to: ['police'],
    channel: 'phone',
    items,
    ...how,
  });

function toldAt(at: number, how: Partial<CommandInput & { type: 'share' }>, changes = away) {
  return heldAt(play(changes, at, share(how)), 'police', 'water-rising');
}

describe('a control room that cannot be had', () => {
  test('does not answer, and says no more than that; before and after it does', () => {
    const failed = (at: number) =>
      eventsOf(play(away, at, share({ reach: 'control' })), 'call.failed');
    expect(failed(59)).toEqual([]);
    expect(failed(60)).toMatchObject([
      { at: 100, agency: 'police', why: 'unanswered', reach: 'control' },
    ]);
    expect(failed(back - 1)).toHaveLength(1);
    expect(failed(back)).toEqual([]);
  });

  test('leaves the commander’s own telephone, the deputy’s and the air as they were', () => {
    const deputy = {
      name: 'Deputy Hale',
      title: 'Deputy',
      phone: { ring: '10s', engaged: 0, unanswered: 0 },
    };
    const withDeputy = {
      agencies: [{ id: 'police', unreachable: [{ from: 'T+1m', lasts: '5m' }], deputy }],
    };
    for (const how of [{}, { reach: 'deputy' as const }, { channel: 'es2' }]) {
      const at = toldAt(60, how, withDeputy);
      expect(at).toBe(toldAt(60, how, { agencies: [{ id: 'police', deputy }] }));
      expect(at).toBeLessThan(back);
    }
  });

  test('answers for the commander while nobody is in command', () => {
    const untold = { id: 'police', alerted: 'when-told' };
    const facts = [{ id: 'bridge-closed', learnedBy: [{ agency: 'ambulance', sourcing: 'seen' }] }];
    const called = (more: Changes) => {
      const changes = { agencies: [{ ...untold, ...more }], facts };
      const exercise = play(changes, 60, () => ({ type: 'call', to: 'police' }));
      return eventsOf(exercise, 'call.failed');
    };
    expect(called({})).toEqual([]);
    expect(called({ unreachable: [{ from: 'T+1m', lasts: '5m' }] })).toMatchObject([
      { why: 'unanswered' },
    ]);
  });

  test('answers for a commander who sits in it; the deputy’s telephone is another', () => {
    const inIt: Changes = {
      agencies: [
        {
          id: 'police',
          unreachable: [{ from: 'T+1m', lasts: '5m' }],
          commander: { inControl: true },
          deputy: {
            name: 'Deputy Hale',
            title: 'Deputy',
            phone: { ring: '10s', engaged: 0, unanswered: 0 },
          },
        },
      ],
    };
    const failed = (at: number, how: Partial<CommandInput & { type: 'share' }>) =>
      eventsOf(play(inIt, at, share(how)), 'call.failed');
    expect(failed(60, {})).toMatchObject([{ agency: 'police', why: 'unanswered' }]);
    expect(failed(back, {})).toEqual([]);
    expect(failed(60, { reach: 'deputy' })).toEqual([]);
    expect(toldAt(60, { reach: 'deputy' }, inIt)).toBeLessThan(back);
  });

  test('takes what control rooms pass on, and mail, once it is back', () => {
    // Fire’s room 30 s and 2 m between them end before six minutes; then 30 s in police’s own.
    const delivered = (how: Partial<CommandInput & { type: 'share' }>) =>
      eventsOf(play(away, 60, share(how)), 'message.delivered').find(({ to }) => to === 'police')
        ?.at;
    expect(delivered({ channel: 'control' })).toBe(back + 30);
    expect(delivered({ channel: 'mail' })).toBe(back);
  });

  test('is rung by other services until it answers', () => {
    const call = anInject('one', 'T+2m', {
      from: 'ambulance',
      to: ['police'],
      channel: 'phone',
      text: 'One two three [the care home is cut off](home-cut-off).',
    });
    const deliveredAt = (changes: Changes) => {
      const exercise = smallExercise({ ...changes, injects: [call] });
      exercise.advanceTo(1800);
      return eventsOf(exercise, 'message.delivered').find(({ to }) => to === 'police')?.at;
    };
    // Eight words, about 2.5 a second: said in 4 s.
    expect(deliveredAt({})).toBe(124);
    expect(deliveredAt(away)).toBe(back);
  });

  test('cannot be put in touch with another, and is with it once it is back', () => {
    const connect: CommandInput = {
      type: 'connect',
      parties: ['police', 'fire'],
      link: 'controls',
    };
    expect(
      eventsOf(
        play(away, 60, () => connect),
        'link.failed',
      ),
    ).toMatchObject([{ party: 'police', why: 'unanswered' }]);
    expect(
      eventsOf(
        play(away, back, () => connect),
        'link.opened',
      ),
    ).toHaveLength(1);
  });

  test('is in the journal, and the officer sees nothing of it', () => {
    const exercise = smallExercise(away);
    exercise.advanceTo(120);
    const before = smallExercise();
    before.advanceTo(120);
    expect(eventsOf(exercise, 'control-room.away')).toMatchObject([
      { at: 60, agency: 'police', until: back },
    ]);
    expect(exercise.view().agencies).toEqual(before.view().agencies);
    exercise.advanceTo(back);
    expect(eventsOf(exercise, 'control-room.back')).toMatchObject([{ at: back, agency: 'police' }]);
  });
});

test('a M/ETHANE that nobody takes is not sent, and is once they are back', () => {
  const changes = { agencies: [{ id: 'fire', unreachable: [{ from: 'T+1m', lasts: '5m' }] }] };
  const methane = {
    type: 'methane',
    fields: { type: { says: 'Flood.' } },
  } as const;
  const tried = play(changes, 60, () => methane);
  expect(eventsOf(tried, 'methane.sent')).toEqual([]);
  expect(eventsOf(tried, 'call.failed')).toMatchObject([{ agency: 'fire', reach: 'control' }]);
  expect(
    eventsOf(
      play(changes, back, () => methane),
      'methane.sent',
    ),
  ).toHaveLength(1);
});
