import { describe, expect, test } from 'vitest';
import { toArray } from '#kernel/chain.ts';
import type { CommandInput } from '#command/command.ts';
import type { LocalExercise } from '#exercise/local-port.ts';
import {
  anInject,
  eventsOf,
  heldAt,
  noteFact,
  smallExercise,
  type Changes,
} from '../support/small-scenario.ts';

const deputy = {
  name: 'Deputy Hale',
  title: 'Deputy',
  phone: { ring: '10s', engaged: 0, unanswered: 0 },
};
/** Police whose commander never answers, and who have a deputy who always does. */
const away: Changes = {
  agencies: [{ id: 'police', phone: { unanswered: 100 }, deputy }],
};

/** How long until police hold what the officer tells them by one command; null if never. */
function toldAt(changes: Changes, how: Partial<CommandInput & { type: 'share' }>): number | null {
  const exercise = smallExercise(changes);
  const items = [noteFact(exercise, 'water-rising')];
  exercise.dispatch({ type: 'share', to: ['police'], channel: 'phone', items, ...how });
  exercise.advanceTo(1800);
  return heldAt(exercise, 'police', 'water-rising');
}

describe('a call that nobody answers', () => {
  test('is given up after a time, and says by which other ways they can be had', () => {
    const exercise = smallExercise(away);
    exercise.dispatch({ type: 'call', to: 'police' });
    exercise.advanceTo(120);
    const [failed] = eventsOf(exercise, 'call.failed');
    expect(failed).toMatchObject({
      at: 40,
      why: 'unanswered',
      routes: ['es2', 'control', 'mail'],
      reaches: ['deputy', 'control'],
    });
    expect(exercise.view().agencies['police']?.callFailed).toMatchObject({ why: 'unanswered' });
    expect(exercise.view().agencies['police']?.heardAt).toBeNull();
  });

  test('reaches nobody, and each of the other ways does', () => {
    expect(toldAt(away, {})).toBeNull();
    const ways: Partial<CommandInput & { type: 'share' }>[] = [
      { reach: 'deputy' },
      { reach: 'control' },
      { channel: 'es2' },
      { channel: 'control' },
      { channel: 'mail' },
    ];
    for (const way of ways) expect(toldAt(away, way)).toBeGreaterThan(0);
  });

  test('is answered where the commander is at the phone: the pair to it', () => {
    expect(toldAt({}, {})).toBeGreaterThan(0);
  });

  test('is what a line that is down looks like, to whoever one asks for', () => {
    const down = {
      ...away,
      channels: [{ id: 'phone', disturbed: [{ when: { at: 'T+0' }, down: true }] }],
    };
    const exercise = smallExercise(down);
    for (const reach of ['commander', 'deputy', 'control'] as const) {
      exercise.dispatch({ type: 'call', to: 'police', reach });
    }
    exercise.advanceTo(300);
    expect(eventsOf(exercise, 'call.failed').map(({ why, reach }) => [why, reach])).toEqual([
      ['unanswered', undefined],
      ['unanswered', 'deputy'],
      ['unanswered', 'control'],
    ]);
  });

  test('does not ring in at the officer’s either while the line is down', () => {
    const inject = anInject('call', 'T+1m', { channel: 'phone', text: '[Closed](bridge-closed).' });
    const down = [{ id: 'phone', disturbed: [{ when: { at: 'T+0' }, down: true }] }];
    const [up, cut] = [
      smallExercise({ injects: [inject] }),
      smallExercise({ injects: [inject], channels: down }),
    ];
    for (const exercise of [up, cut]) exercise.advanceTo(300);
    expect(heldAt(up, 'nilo', 'bridge-closed')).not.toBeNull();
    expect(heldAt(cut, 'nilo', 'bridge-closed')).toBeNull();
    expect(eventsOf(cut, 'message.lost')).toMatchObject([{ to: 'nilo' }]);
  });
});

test('a telephone is for two: two officers who are told are rung one by one, and hear it once each', () => {
  const second = { role: 'nilo', title: 'Second officer', agency: 'police', at: 'hall' };
  const exercise = smallExercise({
    seats: [{ ...second, id: 'nilo-two', briefing: 'The river is rising.' }],
    injects: [
      anInject('call', 'T+1m', {
        to: ['nilo', 'nilo-two', 'ambulance'],
        channel: 'phone',
        text: '[Closed](bridge-closed).',
      }),
    ],
  });
  exercise.advanceTo(300);
  const heard = eventsOf(exercise, 'message.heard').filter(({ at }) => at > 0);
  expect(heard.map(({ by }) => by).toSorted()).toEqual(['nilo', 'nilo-two']);
  expect(heldAt(exercise, 'ambulance', 'bridge-closed')).not.toBeNull();
});

test('congestion makes lines engaged', () => {
  const disturbed = [{ when: { at: 'T+0' }, congestion: 100 }];
  const exercise = smallExercise({ channels: [{ id: 'phone', disturbed }] });
  exercise.dispatch({ type: 'call', to: 'police' });
  exercise.dispatch({ type: 'call', to: 'police', reach: 'control' });
  exercise.advanceTo(200);
  expect(eventsOf(exercise, 'call.failed').map(({ why }) => why)).toEqual(['engaged']);
});

describe('the control room', () => {
  test('always answers, but one waits until it has a hand free', () => {
    const took = (reach: 'commander' | 'control') => {
      const exercise = smallExercise({
        agencies: [{ id: 'police', controlRoom: { handles: '2m' } }],
      });
      exercise.dispatch({ type: 'call', to: 'police', reach });
      return exercise.view().voice.current?.until ?? Number.NaN;
    };
    expect(took('control') - took('commander')).toBe(120);
  });

  test('says how the service stands, and nothing unasked', () => {
    const said = (reach: 'commander' | 'control') => {
      const exercise = smallExercise();
      exercise.advanceTo(60);
      exercise.dispatch({ type: 'call', to: 'police', reach });
      exercise.advanceTo(240);
      return toArray(exercise.view().messages).findLast(({ from }) => from === 'police')?.chips
        .length;
    };
    expect(said('commander')).toBe(1);
    expect(said('control')).toBe(0);
  });
});

describe('what is restricted', () => {
  const secret = [{ id: 'bridge-closed', handling: 'need-to-know' }];

  function answerOf(changes: Changes, how: Partial<CommandInput & { type: 'ask' }> = {}) {
    const exercise = smallExercise({ facts: secret, ...changes });
    exercise.advanceTo(60);
    exercise.dispatch({ type: 'ask', of: 'police', topic: 'roads', ...how });
    exercise.advanceTo(600);
    return toArray(exercise.view().messages).find(({ kind }) => kind === 'answer');
  }
  const facts = (message: ReturnType<typeof answerOf>) => message?.chips.map(({ fact }) => fact);

  test('is told by a commander on a secure line, and not on one that is not', () => {
    expect(facts(answerOf({}))).toEqual(['bridge-closed']);
    const insecure = answerOf({ channels: [{ id: 'phone', secure: false }] });
    expect(facts(insecure)).toEqual([]);
    expect(insecure?.text).toContain('can’t say on this line');
  });

  test('is told by a deputy who is cleared, and not known to one who is not, nor to a control room', () => {
    const withDeputy = (cleared: boolean) => ({
      agencies: [{ id: 'police', deputy: { ...deputy, cleared } }],
    });
    expect(facts(answerOf(withDeputy(true), { reach: 'deputy' }))).toEqual(['bridge-closed']);
    expect(facts(answerOf(withDeputy(false), { reach: 'deputy' }))).toEqual([]);
    expect(facts(answerOf({}, { reach: 'control' }))).toEqual([]);
  });

  test('is passed by one service to another that is cleared, by telephone and not on the air', () => {
    const passedOn = (channel: string, cleared: boolean) => {
      const order = {
        id: 'tell',
        trigger: { when: { at: 'T+1m' } },
        do: { share: { to: ['ambulance'], channel, items: ['bridge-closed'] } },
      };
      const exercise = smallExercise({
        facts: secret,
        agencies: [
          { id: 'police', standingOrders: [order] },
          { id: 'ambulance', cleared },
        ],
      });
      exercise.advanceTo(600);
      return heldAt(exercise, 'ambulance', 'bridge-closed') !== null;
    };
    expect(passedOn('phone', true)).toBe(true);
    expect(passedOn('phone', false)).toBe(false);
    expect(passedOn('es2', true)).toBe(false);
  });

  test('carries the mark of whom it reached, for whoever judges it', () => {
    const exercise = smallExercise(away);
    const items = [noteFact(exercise, 'water-rising')];
    exercise.dispatch({ type: 'share', to: ['police'], channel: 'phone', items, reach: 'deputy' });
    exercise.advanceTo(60);
    expect(eventsOf(exercise, 'message.sent').at(-1)?.message.reached).toBe('deputy');
  });
});

test('one asks for somebody by telephone only, and for a deputy where there is one', () => {
  const exercise = smallExercise();
  const items = [noteFact(exercise, 'water-rising')];
  exercise.dispatch({ type: 'call', to: 'police', reach: 'deputy' });
  exercise.dispatch({ type: 'share', to: ['police'], channel: 'es2', items, reach: 'control' });
  expect(exercise.view().rejections.map(({ code }) => code)).toEqual([
    'reach/no-deputy',
    'reach/by-phone-only',
  ]);
});

describe('a commander given false certainty', () => {
  const rumour = {
    id: 'dam-broken',
    topic: 'water',
    letter: 'hazards',
    level: 1,
    handling: 'responders',
    neverTrue: true,
    versions: [{ label: 'Dam broken', says: 'The dam has broken.' }],
  };
  /** Police see for themselves that it stands. */
  const truth = (at: string) => ({
    id: 'dam-whole',
    topic: 'water',
    letter: 'hazards',
    level: 1,
    handling: 'responders',
    refutes: 'dam-broken',
    becomesTrue: { when: { at } },
    versions: [{ label: 'Dam stands', says: 'The dam stands.' }],
    learnedBy: [{ agency: 'police', sourcing: 'seen' }],
  });
  const inject = anInject('rumour', 'T+10s', {
    from: 'public',
    channel: 'phone',
    text: '[The dam has broken](dam-broken).',
  });

  /** The rumour is passed on as what it is or as certain; then the same commander is rung. */
  function afterwards(
    certainty: 'rumour' | 'official',
    seed: number,
    refutedAt = 'T+4m',
  ): LocalExercise {
    const exercise = smallExercise(
      {
        injects: [inject],
        facts: [rumour, truth(refutedAt)],
        agencies: [{ id: 'police', commander: { confidence: 32 }, phone: { unanswered: 20 } }],
      },
      { seed },
    );
    exercise.advanceTo(60);
    const items = [noteFact(exercise, 'dam-broken', certainty)];
    exercise.dispatch({ type: 'share', to: ['police'], channel: 'es2', items });
    exercise.advanceTo(300);
    exercise.dispatch({ type: 'call', to: 'police' });
    return exercise;
  }

  test('picks up later next time', () => {
    const rang = (certainty: 'rumour' | 'official') =>
      (afterwards(certainty, 1).view().voice.current?.until ?? Number.NaN) - 300;
    expect(rang('official') - rang('rumour')).toBeGreaterThanOrEqual(10);
  });

  test('cannot tell before they know better, and then can', () => {
    const changed = (certainty: 'rumour' | 'official', refutedAt: string) =>
      eventsOf(afterwards(certainty, 1, refutedAt), 'agency.changed').flatMap(
        ({ agency, region, at, to }) =>
          agency === 'police' && region === 'confidence' ? [[at, to]] : [],
      );
    expect(changed('official', 'T+20m')).toEqual([]);
    expect(changed('official', 'T+4m')).toEqual([[240, '22']]);
    expect(changed('rumour', 'T+4m')).toEqual([[240, '34']]);
    // Who knows better already judges the word as it comes off the desk.
    expect(changed('official', 'T+10s').map(([, to]) => to)).toEqual(['22']);
  });

  test('and more rarely, over many seeds', () => {
    const seeds = Array.from({ length: 40 }, (_, index) => index + 1);
    const failures = (certainty: 'rumour' | 'official') =>
      seeds.filter((seed) => {
        const exercise = afterwards(certainty, seed);
        exercise.advanceTo(420);
        return eventsOf(exercise, 'call.failed').length > 0;
      }).length;
    expect(failures('official')).toBeGreaterThan(failures('rumour'));
  });
});
