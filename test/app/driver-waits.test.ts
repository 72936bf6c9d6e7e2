import { describe, expect, test } from 'vitest';
import { append } from '#kernel/chain.ts';
import type { MessageView, View } from '#exercise/view.ts';
import { drive, message, standing, type Script } from '../support/driver-fixture.ts';

describe('waiting', () => {
  const hear = (view: View): View => ({ ...view, messages: append(view.messages, message) });

  test('it runs sixty times as fast and stops at the very second of the message', () => {
    const { driver, exercise, wall } = drive({ shows: { 301: hear } });
    driver.waitUntil('next-message');
    expect(driver.state().waiting).toBe('next-message');
    wall.turn(4000);
    expect(exercise.now()).toBeGreaterThan(200);
    wall.turn(4000);
    expect(exercise.now()).toBe(301);
    expect(driver.state()).toEqual({ ...standing, stopped: 'message' });
  });

  test('what one says oneself is not the next message', () => {
    const own = (view: View): View => ({
      ...view,
      messages: append(view.messages, { ...message, id: 'm-0', direction: 'out' }),
    });
    const { driver, exercise, wall } = drive({ shows: { 100: own, 200: hear } });
    driver.waitUntil('next-message');
    wall.turn(20_000);
    expect(exercise.now()).toBe(200);
  });

  test('minutes are counted from now', () => {
    const { driver, exercise, wall } = drive();
    driver.run(1);
    wall.turn(10_000);
    driver.waitUntil({ minutes: 5 });
    wall.turn(60_000);
    expect(exercise.now()).toBe(310);
  });

  test('with a free voice there is nothing to wait for', () => {
    const { driver } = drive();
    driver.waitUntil('voice-free');
    expect(driver.state().running).toBe(false);
  });

  test.each([{ minutes: 10 }, { at: 600 }])(
    'a question to the officer ends any wait: %o',
    (what) => {
      const ask = (view: View): View => ({
        ...view,
        questions: [
          {
            id: 'q-1',
            from: 'ambulance',
            seat: 'nilo',
            topic: 'access',
            text: 'Which way?',
            due: 900,
            message: 'm-1',
            at: view.now,
            state: 'open',
          },
        ],
      });
      const { driver, exercise, wall } = drive({ shows: { 40: ask } });
      driver.waitUntil(what);
      wall.turn(60_000);
      expect(exercise.now()).toBe(40);
      expect(driver.state().stopped).toBe('question');
    },
  );

  test('an answer ends it: the message itself, or a wait that is settled or late', () => {
    const late = (view: View): View => ({
      ...view,
      waits: [
        { id: 'w-1', seat: 'nilo', on: 'council', about: 'list', due: 50, at: 0, state: 'late' },
      ],
    });
    const answer = (view: View): View => ({
      ...view,
      messages: append(view.messages, { ...message, kind: 'answer' }),
    });
    for (const [at, show] of [
      [50, late],
      [70, answer],
    ] as const) {
      const { driver, exercise, wall } = drive({ shows: { [at]: show } });
      driver.waitUntil('answer');
      wall.turn(60_000);
      expect(exercise.now()).toBe(at);
    }
  });

  test('what never comes is given up after twenty minutes', () => {
    const { driver, exercise, wall } = drive();
    driver.waitUntil('answer');
    wall.turn(120_000);
    expect(exercise.now()).toBe(1200);
    expect(driver.state().running).toBe(false);
  });

  test('choosing a pace ends the wait', () => {
    const { driver, exercise, wall } = drive();
    driver.waitUntil('next-message');
    wall.turn(1000);
    driver.run(1);
    expect(driver.state().waiting).toBeNull();
    const then = exercise.now();
    wall.turn(5000);
    expect(exercise.now()).toBe(then + 5);
  });
});

describe('time that waits for the trainee', () => {
  const hear =
    (part: Partial<MessageView> = {}) =>
    (view: View): View => ({
      ...view,
      messages: append(view.messages, { ...message, priority: 'routine', ...part }),
    });
  const say = (view: View): View => ({
    ...view,
    voice: {
      current: {
        action: {
          id: 'v-1',
          seat: 'nilo',
          kind: 'ask',
          label: 'Ask',
          seconds: 10,
          with: ['police'],
        },
        since: 0,
        until: 20,
      },
      queue: [],
    },
  });
  const hush = (view: View): View => ({ ...view, voice: { current: null, queue: [] } });
  const waiting = (script: Script = {}) => drive(script, false, true);

  test('stands, for however long nothing is done, and no pause is noted of it', () => {
    const { driver, exercise, wall, pauses } = waiting();
    driver.acted();
    wall.turn(600_000);
    expect(exercise.now()).toBe(0);
    expect(wall.pending()).toBe(0);
    driver.goOn();
    wall.turn(1000);
    driver.pause();
    wall.turn(60_000);
    driver.run(15);
    expect(driver.state()).toEqual({ ...standing, running: true, waiting: 'for-you' });
    expect(pauses).toEqual([]);
  });

  test('goes on to the next that is heard, says what it was, and stands', () => {
    const { driver, exercise, wall } = waiting({
      shows: { 70: hear(), 200: hear({ id: 'm-2', priority: 'immediate' }) },
    });
    driver.goOn();
    wall.turn(60_000);
    expect(exercise.now()).toBe(70);
    expect(driver.state()).toEqual({ ...standing, stopped: 'message' });
    driver.goOn();
    wall.turn(60_000);
    expect([exercise.now(), driver.state().stopped]).toEqual([200, 'urgent']);
    driver.goOn();
    wall.turn(120_000);
    expect([exercise.now(), driver.state().stopped]).toEqual([1400, 'nothing']);
  });

  test('runs while one speaks, to the second at which that is said, past what can wait', () => {
    const { driver, exercise, wall } = waiting({ shows: { 10: say, 12: hear(), 20: hush } });
    driver.waitUntil({ at: 10 });
    wall.turn(10_000);
    expect([exercise.now(), driver.state().stopped]).toEqual([10, 'time']);
    driver.acted();
    expect(driver.state().waiting).toBe('voice-free');
    wall.turn(10_000);
    expect([exercise.now(), driver.state().stopped]).toEqual([20, 'voice']);
  });

  test('stands in the middle of a sentence for what cannot wait, and goes on to its end', () => {
    const { driver, exercise, wall } = waiting({
      shows: { 10: say, 12: hear({ priority: 'urgent' }), 20: hush },
    });
    driver.waitUntil({ at: 10 });
    wall.turn(10_000);
    driver.acted();
    wall.turn(10_000);
    expect([exercise.now(), driver.state().stopped]).toEqual([12, 'urgent']);
    driver.goOn();
    wall.turn(10_000);
    expect([exercise.now(), driver.state().stopped]).toEqual([20, 'voice']);
  });

  test('stands again once a takeover briefing was read, and runs through no freeze', () => {
    const act = { id: 'the-day', at: 100, briefing: 'The march has formed up.' };
    const { driver, exercise, wall, answer } = waiting({
      stopsAt: [100],
      freezesAt: [50],
      shows: { 100: (view) => ({ ...view, act }) },
    });
    driver.goOn();
    wall.turn(30_000);
    expect(exercise.now()).toBe(50);
    driver.goOn();
    wall.turn(30_000);
    expect(exercise.now()).toBe(50);
    answer();
    driver.acted();
    wall.turn(30_000);
    expect([exercise.now(), driver.state().takeover]).toEqual([100, 'the-day']);
    driver.carryOn();
    wall.turn(30_000);
    expect(exercise.now()).toBe(100);
    expect(driver.state()).toEqual(standing);
    // A note made now is nothing said: what was waited for before the takeover is not taken up again.
    driver.acted();
    wall.turn(30_000);
    expect([exercise.now(), wall.pending()]).toEqual([100, 0]);
  });
});

test('the next urgent message is waited for past the others, those for somebody else among them', () => {
  const hear =
    (part: Partial<MessageView>) =>
    (view: View): View => ({ ...view, messages: append(view.messages, { ...message, ...part }) });
  const { driver, exercise, wall } = drive({
    shows: {
      30: hear({ priority: 'routine' }),
      60: hear({ direction: 'overheard' }),
      90: hear({ priority: 'immediate' }),
    },
  });
  driver.waitUntil('urgent-message');
  wall.turn(60_000);
  expect([exercise.now(), driver.state().stopped]).toEqual([90, 'urgent']);
});
