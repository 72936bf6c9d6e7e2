import { describe, expect, test } from 'vitest';
import { append } from '#kernel/chain.ts';
import { Driver, type Driven, type Pause } from '#app/driver.ts';
import type { MessageView, ProbeView, View } from '#exercise/view.ts';
import { anEmptyView } from '../support/an-empty-view.ts';
import { createTurnedClock } from '../support/turned-clock.ts';

const message: MessageView = {
  id: 'm-1',
  at: 0,
  kind: 'inject',
  from: 'police',
  to: ['nilo'],
  channel: 'es2',
  direction: 'in',
  text: 'Water is over the deck.',
  priority: 'urgent',
  chips: [],
  readBackBy: [],
};

const aProbe: ProbeView = {
  id: 'probe-nilo-1-1',
  at: 100,
  freeze: 0,
  kind: 'choice',
  question: 'How is the bridge?',
  options: [],
  state: 'open',
};

const standing = { running: false, pace: 1, waiting: null, takeover: null, stopped: null };

interface Script {
  /** What the view shows from each second on. */
  shows?: Record<number, (view: View) => View>;
  endsAt?: number;
  throwsAt?: number;
  /** When time stands for a takeover briefing that `shows` brings. */
  stopsAt?: readonly number[];
  /** When time stands for a question. */
  freezesAt?: readonly number[];
}

function anExercise({
  shows = {},
  endsAt = 10_000,
  throwsAt,
  stopsAt = [],
  freezesAt = [],
}: Script = {}) {
  let view = anEmptyView();
  const asked: number[] = [];
  const exercise: Driven = {
    now: () => view.now,
    view: () => view,
    ended: () => view.now >= endsAt,
    nextDue: () =>
      Object.keys(shows)
        .map(Number)
        .find((at) => at > view.now) ?? null,
    nextStop: () =>
      [...stopsAt, ...freezesAt].toSorted((a, b) => a - b).find((at) => at > view.now) ?? null,
    advanceTo(at) {
      asked.push(at);
      if (throwsAt !== undefined && at >= throwsAt) throw new Error('broken');
      const from = view.now;
      view = { ...view, now: Math.min(at, endsAt) };
      for (const [due, show] of Object.entries(shows)) {
        if (Number(due) > from && Number(due) <= at) view = show(view);
      }
      if (freezesAt.includes(at)) view = { ...view, probes: [aProbe] };
    },
  };
  const answer = () => {
    view = { ...view, probes: [{ ...aProbe, state: 'answered' }] };
  };
  return { exercise, asked, answer };
}

function drive(script?: Script, isPaceFixed = false, waitsForYou = false) {
  const { exercise, asked, answer } = anExercise(script);
  const wall = createTurnedClock();
  const pauses: Pause[] = [];
  const failures: unknown[] = [];
  const driver = new Driver(exercise, {
    wall: wall.clock,
    describe: (what) => (typeof what === 'object' ? 'a time' : what),
    pace: 1,
    isPaceFixed,
    waitsForYou,
    onPause: (pause) => pauses.push(pause),
    onFail: (error) => failures.push(error),
  });
  return { driver, exercise, asked, wall, pauses, failures, answer };
}

describe('pace', () => {
  test.each([1, 5, 15] as const)(
    'at %i times, ten real seconds are that many exercise seconds',
    (pace) => {
      const { driver, exercise, wall } = drive();
      driver.run(pace);
      wall.turn(10_000);
      expect(exercise.now()).toBe(10 * pace);
    },
  );

  test('the exercise is only ever advanced to whole seconds, forwards', () => {
    const { driver, asked, wall } = drive();
    driver.run(15);
    wall.turn(3_333);
    expect(asked.every(Number.isInteger)).toBe(true);
    expect(asked).toEqual(asked.toSorted((a, b) => a - b));
  });

  test('a change of pace loses no time', () => {
    const { driver, exercise, wall } = drive();
    driver.run(1);
    wall.turn(10_000);
    driver.run(5);
    wall.turn(10_000);
    expect(exercise.now()).toBe(60);
  });
});

describe('pause', () => {
  test('nothing moves while it is paused, and no timer is left', () => {
    const { driver, exercise, wall } = drive();
    driver.run(1);
    wall.turn(5000);
    driver.pause();
    wall.turn(60_000);
    expect(exercise.now()).toBe(5);
    expect(wall.pending()).toBe(0);
    expect(driver.state()).toEqual(standing);
  });

  test('a pause is told of when time runs again, with where it was and how long it took', () => {
    const { driver, wall, pauses } = drive();
    driver.run(1);
    wall.turn(5000);
    driver.pause();
    wall.turn(42_000);
    expect(pauses).toEqual([]);
    driver.run(1);
    expect(pauses).toEqual([{ at: 5, wallSeconds: 42 }]);
  });

  test('beginning is no pause', () => {
    const { driver, wall, pauses } = drive();
    wall.turn(5000);
    driver.run(1);
    expect(pauses).toEqual([]);
  });

  test('a computer that slept for an hour is not made up for', () => {
    const { driver, exercise, wall } = drive();
    driver.run(1);
    wall.turn(5000);
    wall.sleep(3_600_000);
    wall.turn(0);
    expect(exercise.now()).toBeLessThanOrEqual(8);
  });

  test('listeners hear of each change, and of none after they leave', () => {
    const { driver } = drive();
    let heard = 0;
    const leave = driver.subscribe(() => {
      heard += 1;
    });
    driver.run(1);
    driver.pause();
    leave();
    driver.run(1);
    expect(heard).toBe(2);
  });
});

describe('a freeze', () => {
  test('time stands at its very second, at any pace and while it waits', () => {
    for (const begin of [
      (driver: Driver) => driver.run(15),
      (driver: Driver) => driver.waitUntil({ minutes: 10 }),
    ]) {
      const { driver, exercise, wall } = drive({ freezesAt: [100] });
      begin(driver);
      wall.turn(60_000);
      expect(exercise.now()).toBe(100);
      expect(driver.state().running).toBe(false);
      expect(wall.pending()).toBe(0);
    }
  });

  test('no key and no button makes time go on before it is answered', () => {
    const { driver, exercise, wall } = drive({ freezesAt: [100] });
    driver.run(15);
    wall.turn(10_000);
    driver.run(1);
    driver.waitUntil('next-message');
    driver.acted();
    wall.turn(60_000);
    expect(exercise.now()).toBe(100);
  });

  test('once it is answered time goes on as it did, and no pause is noted', () => {
    const { driver, exercise, wall, pauses, answer } = drive({ freezesAt: [100] });
    driver.run(5);
    wall.turn(60_000);
    answer();
    driver.acted();
    expect(driver.state()).toEqual({ ...standing, running: true, pace: 5 });
    wall.turn(10_000);
    expect(exercise.now()).toBe(150);
    expect(pauses).toEqual([]);
  });

  test('one who leaves the page in a freeze finds it paused, and that is a pause', () => {
    const { driver, wall, pauses, answer } = drive({ freezesAt: [100] });
    driver.run(5);
    wall.turn(60_000);
    driver.pause();
    answer();
    driver.acted();
    expect(driver.state().running).toBe(false);
    wall.turn(30_000);
    driver.run(5);
    expect(pauses).toEqual([{ at: 100, wallSeconds: 30 }]);
  });
});

describe('a takeover', () => {
  const act = { id: 'the-day', at: 100, briefing: 'The march has formed up.' };
  const begins = { stopsAt: [100], shows: { 100: (view: View): View => ({ ...view, act }) } };

  test('time stands at the second of it until one carries on, and that is a pause', () => {
    const { driver, exercise, wall, pauses } = drive(begins);
    driver.run(5);
    wall.turn(60_000);
    expect(exercise.now()).toBe(100);
    expect(driver.state()).toEqual({ ...standing, pace: 5, takeover: 'the-day' });
    driver.run(15);
    driver.waitUntil('next-message');
    wall.turn(20_000);
    expect(exercise.now()).toBe(100);
    driver.carryOn();
    expect(driver.state()).toEqual({ ...standing, running: true, pace: 5 });
    wall.turn(10_000);
    expect(exercise.now()).toBe(150);
    // 100 s at five times are over after 20 of the 60, and then 20 more.
    expect(pauses).toEqual([{ at: 100, wallSeconds: 60 }]);
  });

  test('at a fixed pace too', () => {
    const { driver, exercise, wall, pauses } = drive(begins, true);
    driver.run(1);
    wall.turn(130_000);
    expect(exercise.now()).toBe(100);
    driver.carryOn();
    wall.turn(7000);
    expect(exercise.now()).toBe(107);
    expect(pauses).toEqual([{ at: 100, wallSeconds: 30 }]);
  });

  test('what was waited for is let go, and giving a command later runs nothing on', () => {
    const { driver, exercise, wall } = drive(begins);
    driver.waitUntil({ minutes: 10 });
    wall.turn(10_000);
    expect(driver.state().takeover).toBe('the-day');
    driver.carryOn();
    wall.turn(10_000);
    expect(exercise.now()).toBe(110);
    driver.pause();
    driver.acted();
    expect(driver.state().running).toBe(false);
  });

  test('questions at the same second come after it, and time stands until both are done', () => {
    const { driver, exercise, wall, answer } = drive({ ...begins, freezesAt: [100] });
    driver.run(5);
    wall.turn(30_000);
    driver.acted();
    driver.carryOn();
    wall.turn(5000);
    expect(exercise.now()).toBe(100);
    answer();
    driver.acted();
    wall.turn(1000);
    expect(exercise.now()).toBe(105);
  });

  test('one who leaves while reading, or comes back to it, reads on', () => {
    const { driver, exercise, wall, pauses } = drive(begins);
    driver.run(5);
    wall.turn(20_000);
    driver.pause();
    expect(driver.state().takeover).toBe('the-day');
    const again = new Driver(exercise, {
      wall: wall.clock,
      describe: String,
      pace: 5,
      isPaceFixed: false,
      waitsForYou: false,
      onPause: (pause) => pauses.push(pause),
      onFail: () => undefined,
    });
    expect(again.state().takeover).toBe('the-day');
    wall.turn(9000);
    again.carryOn();
    expect(pauses).toEqual([{ at: 100, wallSeconds: 9 }]);
  });

  test('an act without a briefing stops nothing', () => {
    const silent = { id: 'after', at: 100 };
    const { driver, exercise, wall } = drive({
      shows: { 100: (view) => ({ ...view, act: silent }) },
    });
    driver.run(5);
    wall.turn(60_000);
    expect(exercise.now()).toBe(300);
  });
});

describe('a fixed pace', () => {
  test('is the only one, whatever is asked for; a pause is still a pause', () => {
    const { driver, exercise, wall, pauses } = drive({}, true);
    driver.run(15);
    wall.turn(10_000);
    driver.waitUntil({ minutes: 5 });
    wall.turn(10_000);
    expect(exercise.now()).toBe(20);
    expect(driver.state()).toEqual({ ...standing, running: true });
    driver.pause();
    wall.turn(7000);
    driver.run(5);
    expect(pauses).toEqual([{ at: 20, wallSeconds: 7 }]);
  });
});

describe('the end', () => {
  test('it pauses when the exercise ends and does not run again', () => {
    const { driver, exercise, wall } = drive({ endsAt: 7 });
    driver.run(5);
    wall.turn(10_000);
    expect(exercise.now()).toBe(7);
    expect(driver.state().running).toBe(false);
    driver.run(1);
    expect(driver.state().running).toBe(false);
  });

  test('an exercise that throws is stopped for good and told of once', () => {
    const { driver, wall, failures } = drive({ throwsAt: 4 });
    driver.run(1);
    wall.turn(10_000);
    expect(failures).toEqual([new Error('broken')]);
    driver.run(1);
    driver.waitUntil('next-message');
    wall.turn(10_000);
    expect(failures).toHaveLength(1);
    expect(driver.state().running).toBe(false);
  });
});

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

  test('a question to the officer ends any wait', () => {
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
    driver.waitUntil({ minutes: 10 });
    wall.turn(60_000);
    expect(exercise.now()).toBe(40);
  });

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
