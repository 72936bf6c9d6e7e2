import { describe, expect, test } from 'vitest';
import { giveCommand, startExercise } from '#exercise/exercise.ts';
import type { Command, CommandBody } from '#command/command.ts';
import type { LocalOptions } from '#exercise/local-port.ts';
import { anInject, eventsOf, smallExercise, smallScenario } from '../support/small-scenario.ts';

const minutes = ['T+1m', 'T+5m', 'T+9m'];

/** Police tell ambulance of the bridge at the first, fifth and ninth minute, by the telephone. */
const calls = minutes.map((at, index) =>
  anInject(`call-${index}`, at, {
    to: ['ambulance'],
    channel: 'phone',
    text: '[Mill Bridge is closed](bridge-closed).',
  }),
);

function control(
  ...bodies: readonly (readonly [at: number, body: CommandBody])[]
): Partial<LocalOptions> {
  const commands = bodies.map(([at, body], index): Command => ({
    id: `x-${index}`,
    seat: 'control',
    at,
    body,
  }));
  return { commands };
}

const down = {
  type: 'degrade',
  channel: 'phone',
  loss: 0,
  garble: 0,
  congestion: 0,
  down: true,
} as const;

describe('a channel', () => {
  test('works worse while the scenario says so, and then as before', () => {
    const disturbed = [{ when: { at: 'T+4m' }, lasts: '4m', down: true }];
    const exercise = smallExercise({ injects: calls, channels: [{ id: 'phone', disturbed }] });
    exercise.advanceTo(900);
    expect(eventsOf(exercise, 'message.lost').map(({ at }) => Math.floor(at / 60))).toEqual([5]);
    expect(
      eventsOf(exercise, 'channel.changed').map(({ at, down: isDown, by }) => [at, isDown, by]),
    ).toEqual([
      [240, true, 'scenario'],
      [480, false, 'scenario'],
    ]);
  });

  test('is degraded by exercise control for a time, or until control takes it back', () => {
    const forATime = smallExercise({ injects: calls }, control([100, { ...down, lasts: 300 }]));
    forATime.advanceTo(900);
    expect(eventsOf(forATime, 'message.lost')).toHaveLength(1);
    const takenBack = smallExercise(
      { injects: calls },
      control([10, down], [200, { ...down, down: false }]),
    );
    takenBack.advanceTo(900);
    expect(eventsOf(takenBack, 'message.lost').map(({ at }) => Math.floor(at / 60))).toEqual([1]);
    expect(eventsOf(takenBack, 'channel.changed').map(({ by }) => by)).toEqual([
      'control',
      'control',
    ]);
  });

  test('of two disturbances at once has the worse of each, and keeps the one that lasts', () => {
    const disturbed = [
      { when: { at: 'T+1m' }, lasts: '2m', loss: 60, garble: 10 },
      { when: { at: 'T+2m' }, lasts: '5m', loss: 30, garble: 20 },
    ];
    const exercise = smallExercise({ channels: [{ id: 'es2', loss: 5, disturbed }] });
    exercise.advanceTo(900);
    expect(eventsOf(exercise, 'channel.changed').map(({ loss, garble }) => [loss, garble])).toEqual(
      [
        [60, 10],
        [60, 20],
        [30, 20],
        [5, 0],
      ],
    );
  });

  test('cannot be degraded between those who are together, nor where there is none', () => {
    const codes = ['face', 'nowhere'].map((channel) => {
      const { state } = startExercise(smallScenario(), 1);
      const { events } = giveCommand(state, {
        id: 'x-1',
        seat: 'control',
        at: 1,
        body: { ...down, channel },
      });
      return events.find((event) => event.type === 'command.rejected')?.code;
    });
    expect(codes).toEqual(['degrade/face-to-face', 'channel/unknown']);
  });

  test('is control’s to degrade, not a liaison officer’s', () => {
    const exercise = smallExercise();
    exercise.dispatch(down);
    expect(exercise.view().rejections.map(({ code }) => code)).toEqual(['seat/not-allowed']);
  });
});
