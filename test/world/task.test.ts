import { describe, expect, test } from 'vitest';
import { taskState, unitState } from '#world/state.ts';
import { aTown, aUnit } from './support/a-town.ts';
import { RunningWorld } from './support/run-world.ts';

const town = aTown();

describe('a task', () => {
  test('is absent until it is opened, and opens once', () => {
    const world = new RunningWorld(town);
    expect(taskState(world.state, 'ferry')).toBe('absent');
    expect(taskState(world.state, 'cordon')).toBe('open');
    world.until(50).open('ferry').open('ferry');
    expect(taskState(world.state, 'ferry')).toBe('open');
    expect(world.of('task.opened').map(({ task }) => task)).toEqual([
      'evacuate',
      'cordon',
      'ferry',
    ]);
  });

  test('starts when all that it needs is there, and is done after what it takes', () => {
    const tasks = town.tasks.map((task) =>
      task.id === 'cordon' ? { ...task, needs: [{ capability: 'cordon', units: 2 }] } : task,
    );
    const units = [
      aUnit('patrol', 'police', ['cordon']),
      aUnit('patrol-two', 'police', ['cordon'], { turnOut: 160 }),
    ];
    const world = new RunningWorld(aTown({ tasks, units }));
    world.deploy({ unit: 'patrol', task: 'cordon' });
    world.deploy({ unit: 'patrol-two', task: 'cordon' });
    world.until(200);
    expect(unitState(world.state, 'patrol').status).toBe('at-scene');
    world.until(2000);
    expect(world.of('task.joined').map(({ at }) => at)).toEqual([140, 240]);
    expect(world.of('task.started')).toMatchObject([{ at: 240, units: ['patrol', 'patrol-two'] }]);
    expect(world.of('task.done')).toMatchObject([{ at: 840 }]);
    expect(unitState(world.state, 'patrol')).toMatchObject({
      status: 'at-scene',
      place: 'home',
      task: null,
    });
  });

  test('stands still without what it needs and goes on from where it stopped', () => {
    const world = new RunningWorld(town);
    world.deploy({ unit: 'patrol', task: 'cordon' });
    world.until(440).withdraw('patrol');
    expect(taskState(world.state, 'cordon')).toBe('open');
    world.until(1000).deploy({ unit: 'patrol', task: 'cordon' });
    world.until(3000);
    // 300 of 600 s were done by 440; it is back at 1000 + 60 + 80.
    expect(world.of('task.started').map(({ at }) => at)).toEqual([140, 1140]);
    expect(world.of('task.done')).toMatchObject([{ at: 1440 }]);
  });
});

describe('a task taken up again', () => {
  test('before its first end would have come is done only after what was left', () => {
    const world = new RunningWorld(town);
    world.deploy({ unit: 'patrol', task: 'cordon' });
    world.until(440).withdraw('patrol').until(445).deploy({ unit: 'patrol', task: 'cordon' });
    world.until(3000);
    const again = world.of('task.started')[1]?.at ?? 0;
    expect(again).toBeLessThan(600);
    expect(world.of('task.done')).toMatchObject([{ at: again + 300 }]);
  });

  test('by a unit that was loading for another begins its loading anew', () => {
    const world = new RunningWorld(town).open('ferry');
    world.deploy({ unit: 'boat', task: 'evacuate' });
    world.until(300).deploy({ unit: 'boat', task: 'ferry' });
    world.until(700);
    expect(world.of('people.loaded')).toMatchObject([{ at: 300 + 360, count: 3 }]);
  });
});

describe('an evacuation', () => {
  test('by one ambulance takes one stretcher a trip, loading, driving, unloading and back', () => {
    const world = new RunningWorld(town);
    world.deploy({ unit: 'medic', task: 'evacuate' });
    world.until(20_000);
    // Home to hall and back by the mill bridge: 20 + 10 + 100 = 130 s; load 120, unload 30.
    const first = 140 + 120;
    const trip = 120 + 130 + 30 + 130;
    expect(world.of('people.loaded').map(({ at, kind, count }) => [at, kind, count])).toEqual([
      [first, 'lying', 1],
      [first + trip, 'lying', 1],
      [first + 2 * trip, 'lying', 1],
    ]);
    expect(world.of('people.safe').map(({ at }) => at)).toEqual([
      first + 160,
      first + trip + 160,
      first + 2 * trip + 160,
    ]);
    expect(taskState(world.state, 'evacuate')).toBe('under-way');
  });

  test('is done when nobody is left of any kind', () => {
    const world = new RunningWorld(town);
    for (const unit of ['medic', 'medic-two', 'bus']) world.deploy({ unit, task: 'evacuate' });
    world.until(20_000);
    expect(
      world
        .of('people.loaded')
        .filter(({ kind }) => kind === 'walking')
        .map(({ count, unit }) => [count, unit]),
    ).toEqual([
      [10, 'bus'],
      [2, 'bus'],
    ]);
    expect(world.of('people.loaded').filter(({ kind }) => kind === 'lying')).toHaveLength(3);
    const last = Math.max(...world.of('people.safe').map(({ at }) => at));
    expect(world.of('task.done')).toMatchObject([{ at: last, task: 'evacuate' }]);
    for (const unit of ['medic', 'medic-two', 'bus']) {
      expect(unitState(world.state, unit)).toMatchObject({
        status: 'at-scene',
        task: null,
        cargo: null,
      });
    }
  });

  test('by water takes the trip’s seconds each way, one kind at a time', () => {
    const world = new RunningWorld(town).open('ferry');
    world.deploy({ unit: 'boat', task: 'ferry' });
    world.until(20_000);
    expect(world.of('people.loaded').map(({ kind, count }) => [kind, count])).toEqual([
      ['lying', 3],
      ['walking', 4],
      ['walking', 4],
      ['walking', 4],
    ]);
    expect(world.of('people.safe')[0]).toMatchObject({ at: 140 + 360 + 90 + 30, place: 'jetty' });
    expect(world.of('people.loaded')[1]).toMatchObject({ at: 620 + 90 + 40 });
    expect(world.of('unit.departed')[1]).toMatchObject({
      roads: [],
      from: 3,
      legs: [{ node: 1, road: '' }],
    });
    expect(taskState(world.state, 'ferry')).toBe('done');
  });

  test('is held up like any drive when the road back is closed', () => {
    const world = new RunningWorld(town);
    world.deploy({ unit: 'medic', task: 'evacuate' });
    world.until(200).close('mill-bridge').until(20_000);
    expect(world.of('unit.blocked')).toMatchObject([
      { at: 260 + 20, road: 'mill-bridge', node: 2 },
    ]);
    expect(world.of('people.safe').reduce((sum, { count }) => sum + count, 0)).toBe(3);
  });
});
