import { describe, expect, test } from 'vitest';
import { toArray } from '#kernel/chain.ts';
import {
  anInject,
  eventsOf,
  heldAt,
  noteFact,
  smallExercise,
  type Changes,
} from '../support/small-scenario.ts';

const es2 = (changes: Changes) => ({ channels: [{ id: 'es2', ...changes }] });

/** The officer passes the briefing's fact to police on the talkgroup in the first second. */
function tellsPolice(changes: Changes, said: { seed?: number; readBack?: boolean } = {}) {
  const exercise = smallExercise(changes, { seed: said.seed ?? 1 });
  const note = noteFact(exercise, 'water-rising');
  exercise.dispatch({
    type: 'share',
    to: ['police'],
    channel: 'es2',
    items: [note],
    readBack: said.readBack ?? false,
  });
  exercise.advanceTo(900);
  return exercise;
}

describe('a message without read-back', () => {
  test('arrives on a channel that loses nothing, and not on one that loses everything', () => {
    const good = tellsPolice(es2({ loss: 0 }));
    const bad = tellsPolice(es2({ loss: 100 }));
    expect(heldAt(good, 'police', 'water-rising')).not.toBeNull();
    expect(heldAt(bad, 'police', 'water-rising')).toBeNull();
    const lost = eventsOf(bad, 'message.lost').filter(({ to }) => to === 'police');
    expect(lost).toHaveLength(1);
  });

  test('is lost by chance on a bad one, about as often as that says', () => {
    const seeds = Array.from({ length: 60 }, (_, index) => index + 1);
    const arrived = seeds.filter(
      (seed) => heldAt(tellsPolice(es2({ loss: 40 }), { seed }), 'police', 'water-rising') !== null,
    );
    expect(arrived.length).toBeGreaterThan(24);
    expect(arrived.length).toBeLessThan(48);
  });

  test('tells its sender nothing when it is lost', () => {
    const good = tellsPolice(es2({ loss: 0 })).view();
    const bad = tellsPolice(es2({ loss: 100 })).view();
    expect(bad).toEqual(good);
  });
});

describe('a message with read-back', () => {
  test('is said again until it gets through, which takes time', () => {
    const good = tellsPolice(es2({ loss: 0 }), { readBack: true });
    const bad = tellsPolice(es2({ loss: 100 }), { readBack: true });
    const [soon, late] = [good, bad].map((exercise) => heldAt(exercise, 'police', 'water-rising'));
    expect(late).toBeGreaterThan(soon ?? Number.NaN);
    expect(bad.view().notes[0]?.standing['police']).toBe('read-back');
  });

  test('does not get through on a channel that is down', () => {
    const down = { disturbed: [{ when: { at: 'T+0' }, down: true }] };
    const exercise = tellsPolice(es2(down), { readBack: true });
    expect(heldAt(exercise, 'police', 'water-rising')).toBeNull();
    expect(exercise.view().notes[0]?.standing['police']).toBe('told');
  });
});

describe('a garbled fact', () => {
  const inject = anInject('bridge', 'T+1m', {
    to: ['ambulance', 'nilo'],
    text: 'Patrol says [Mill Bridge is shut](bridge-closed), go round.',
  });
  const wrongBridge = {
    id: 'ring-closed',
    topic: 'roads',
    letter: 'access',
    level: 1,
    handling: 'responders',
    neverTrue: true,
    versions: [{ label: 'Ring Road closed', says: 'Ring Road is closed.' }],
  };

  function garbled(garbledAs: string | undefined, garble = 100) {
    const exercise = smallExercise({
      ...es2({ garble }),
      injects: [inject],
      facts: [wrongBridge, { id: 'bridge-closed', ...(garbledAs ? { garbledAs } : {}) }],
    });
    exercise.advanceTo(900);
    return exercise;
  }

  test('is heard as the wrong fact that its author says, in the wrong words', () => {
    const exercise = garbled('ring-closed');
    expect(heldAt(exercise, 'ambulance', 'ring-closed')).not.toBeNull();
    expect(heldAt(exercise, 'ambulance', 'bridge-closed')).toBeNull();
    const heard = toArray(exercise.view().messages).at(-1);
    expect(heard?.text).toBe('Patrol says Ring Road is closed, go round.');
    expect(heard?.chips.map(({ label }) => label)).toEqual(['Ring Road closed']);
    noteFact(exercise, 'ring-closed');
    expect(exercise.view().notes[0]?.words).toBe('Ring Road is closed');
  });

  test('is heard as nothing where the author says nothing', () => {
    const exercise = garbled(undefined);
    expect(heldAt(exercise, 'ambulance', 'bridge-closed')).toBeNull();
    const heard = toArray(exercise.view().messages).at(-1);
    expect(heard?.text).toContain('breaking up');
    expect(heard?.chips).toEqual([]);
  });

  test('is heard as it is on a channel that garbles nothing', () => {
    expect(heldAt(garbled('ring-closed', 0), 'ambulance', 'bridge-closed')).not.toBeNull();
  });
});

describe('the luck of a message', () => {
  const order = (id: string, at: string, items: readonly string[]) => ({
    id,
    trigger: { when: { at } },
    do: { share: { to: ['ambulance'], channel: 'control', items } },
  });
  const lossy = { id: 'control', loss: 50 };

  function fates(seed: number, more: boolean): (number | null)[] {
    const late = [order('bridge', 'T+5m', ['bridge-closed'])];
    const early = [order('water', 'T+2m', ['water-rising'])];
    const exercise = smallExercise(
      {
        channels: [lossy],
        agencies: [{ id: 'police', standingOrders: more ? [...early, ...late] : late }],
        facts: [{ id: 'water-rising', learnedBy: [{ agency: 'police', sourcing: 'seen' }] }],
      },
      { seed },
    );
    exercise.advanceTo(1800);
    return [heldAt(exercise, 'ambulance', 'bridge-closed') === null ? null : 1];
  }

  test('is its own: one more order before it does not change it, over many seeds', () => {
    const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
    const alone = seeds.map((seed) => fates(seed, false));
    expect(seeds.map((seed) => fates(seed, true))).toEqual(alone);
    expect(new Set(alone.map(String)).size).toBe(2);
  });

  test('is drawn anew when the very same is said again', () => {
    const exercise = smallExercise({ channels: [{ id: 'es2', loss: 50, garble: 50 }] });
    const note = noteFact(exercise, 'water-rising');
    for (let times = 0; times < 3; times += 1) {
      exercise.dispatch({ type: 'share', to: ['police'], channel: 'es2', items: [note] });
    }
    exercise.advanceTo(300);
    expect(eventsOf(exercise, 'message.sent').filter(({ at }) => at > 0)).toHaveLength(3);
  });
});
