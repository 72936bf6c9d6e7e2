import { describe, expect, test } from 'vitest';
import {
  anInject,
  eventsOf,
  heldAt,
  smallExercise,
  type Changes,
} from '../support/small-scenario.ts';

const chatter = Array.from({ length: 6 }, (_, index) =>
  anInject(`chatter-${index}`, 'T+7m', {
    from: 'fire',
    to: ['ambulance'],
    channel: 'phone',
    text: 'Of interest: [the water is rising](water-rising), and rising.',
  }),
);

/** Ambulance is told by the telephone that the bridge is closed, a minute after all that. */
const bridge = anInject('bridge', 'T+8m', {
  to: ['ambulance'],
  channel: 'phone',
  text: '[Mill Bridge is closed](bridge-closed).',
});

function bridgeHeldAt(injects: readonly Changes[], changes: Changes = {}): number {
  const exercise = smallExercise({ injects, ...changes });
  exercise.advanceTo(3600);
  return heldAt(exercise, 'ambulance', 'bridge-closed') ?? Number.NaN;
}

describe('a desk', () => {
  test('that is spammed takes in a critical item later than one that is not', () => {
    const alone = bridgeHeldAt([bridge]);
    const spammed = bridgeHeldAt([...chatter, bridge]);
    expect(alone).toBeLessThan(8 * 60 + 60);
    expect(spammed).toBeGreaterThan(alone);
  });

  test('deals with what is immediate before what is routine', () => {
    const routine = bridgeHeldAt([...chatter, bridge]);
    const immediate = bridgeHeldAt([...chatter, { ...bridge, priority: 'immediate' }]);
    expect(immediate).toBeLessThan(routine);
  });

  test('takes a long message in fact by fact, so its first is held while the rest is read', () => {
    const long = anInject('long', 'T+1m', {
      from: 'police',
      to: ['fire'],
      channel: 'phone',
      text: '[Mill Bridge is closed](bridge-closed). [The home is cut off](home-cut-off).',
    });
    const exercise = smallExercise({
      injects: [long],
      facts: [{ id: 'home-cut-off', learnedBy: [{ agency: 'police', sourcing: 'seen' }] }],
    });
    exercise.advanceTo(600);
    const first = heldAt(exercise, 'fire', 'bridge-closed') ?? Number.NaN;
    const second = heldAt(exercise, 'fire', 'home-cut-off') ?? Number.NaN;
    const [takenIn] = eventsOf(exercise, 'message.taken-in');
    expect(second - first).toBe(45);
    expect(takenIn?.at).toBe(second);
    expect(takenIn?.waited).toBe(90);
  });

  test('reads mail after what is spoken, however urgent the mail says it is', () => {
    const mail = anInject('mail', 'T+8m', {
      to: ['ambulance'],
      channel: 'mail',
      priority: 'immediate',
      text: '[Mill Bridge is closed](bridge-closed).',
    });
    const later = anInject('later', 'T+9m', {
      from: 'fire',
      to: ['ambulance'],
      channel: 'phone',
      text: '[The water is rising](water-rising).',
    });
    const all = [...chatter, later];
    expect(bridgeHeldAt([...all, mail])).toBe(bridgeHeldAt([...all, bridge]) + 45);
  });

  function saidInPublic(from: string) {
    const said = anInject('radio', 'T+1m', {
      from,
      to: ['public'],
      channel: 'radio-brack',
      text: '[The home is cut off](home-cut-off).',
    });
    const exercise = smallExercise({ injects: [said] });
    exercise.advanceTo(900);
    return eventsOf(exercise, 'fact.held')
      .filter(({ fact, holder }) => fact === 'home-cut-off' && holder !== 'ambulance')
      .map(({ holder, sourcing }) => `${holder} ${sourcing}`);
  }

  test('hears in public only what its sender may say there: a service officially, others as hearsay', () => {
    expect(saidInPublic('ambulance')).toEqual(['public official', 'police official']);
    expect(saidInPublic('public')).toEqual(['police second-hand']);
  });

  test('gets to the public channel last', () => {
    const onRadio = anInject('radio', 'T+8m', {
      from: 'public',
      to: ['public'],
      channel: 'radio-brack',
      text: '[The home is cut off](home-cut-off).',
    });
    const onDesk = chatter.map((inject) => ({ ...inject, to: ['police'] }));
    const exercise = smallExercise({ injects: [onRadio, ...onDesk] });
    exercise.advanceTo(1800);
    const order = eventsOf(exercise, 'message.taken-in').map(({ message }) => message);
    const radio = eventsOf(exercise, 'inject.fired').find(({ inject }) => inject === 'radio');
    expect(order.at(-1)).toBe(radio?.message);
  });

  test('needs an interpreter for what is said in another language', () => {
    const foreign = { ...bridge, language: 'Polish' };
    expect(bridgeHeldAt([foreign]) - bridgeHeldAt([bridge])).toBe(180);
  });
});
