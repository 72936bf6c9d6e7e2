import { describe, expect, test } from 'vitest';
import { Driver } from '#app/driver.ts';
import type { View } from '#exercise/view.ts';
import { drive, standing } from '../support/driver-fixture.ts';

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
