import { describe, expect, test } from 'vitest';
import { taskState, unitState } from '#world/state.ts';
import { aTown, aUnit } from './support/a-town.ts';
import { RunningWorld } from './support/run-world.ts';

const units = [
  ...aTown().units,
  aUnit('patrol-two', 'police', ['cordon']),
  aUnit('warden', 'council', ['cordon'], { turnOut: 90 }),
];
const town = aTown({ units });

describe('a task that two agencies take', () => {
  test('is told of when the second sets out and the first had it covered', () => {
    const world = new RunningWorld(town);
    world.deploy({ unit: 'warden', task: 'cordon' });
    world.deploy({ unit: 'patrol', task: 'cordon' });
    world.until(2000);
    // The police roll first, at 60 s; the warden at 90 s.
    expect(world.of('task.duplicated')).toEqual([
      {
        type: 'task.duplicated',
        task: 'cordon',
        agencies: ['police', 'council'],
        unit: 'warden',
        at: 90,
      },
    ]);
  });

  test('is told of once for a unit, though it leaves and is sent again', () => {
    const world = new RunningWorld(town);
    world.deploy({ unit: 'patrol', task: 'cordon' });
    world.until(100).deploy({ unit: 'warden', task: 'cordon' });
    world.until(195).withdraw('warden').until(200).deploy({ unit: 'warden', task: 'cordon' });
    world.until(2000);
    expect(world.of('task.duplicated')).toHaveLength(1);
  });

  test('is none when one agency reinforces itself', () => {
    const world = new RunningWorld(town);
    world.deploy({ unit: 'patrol', task: 'cordon' });
    world.deploy({ unit: 'patrol-two', task: 'cordon' });
    world.until(2000);
    expect(world.of('task.duplicated')).toEqual([]);
  });

  test('is none when the first was ordered away before', () => {
    const world = new RunningWorld(town);
    world.deploy({ unit: 'patrol', task: 'cordon' });
    world.until(100).withdraw('patrol');
    world.deploy({ unit: 'warden', task: 'cordon' });
    world.until(2000);
    expect(world.of('task.duplicated')).toEqual([]);
    expect(taskState(world.state, 'cordon')).toBe('done');
  });

  test('is none when it needs both', () => {
    const tasks = town.tasks.map((task) =>
      task.id === 'cordon' ? { ...task, needs: [{ capability: 'cordon', units: 2 }] } : task,
    );
    const world = new RunningWorld({ ...town, tasks });
    world.deploy({ unit: 'patrol', task: 'cordon' });
    world.deploy({ unit: 'warden', task: 'cordon' });
    world.until(2000);
    expect(world.of('task.duplicated')).toEqual([]);
    expect(world.of('task.started')).toMatchObject([{ units: ['patrol', 'warden'] }]);
  });

  test('is none where people wait to be carried: more vehicles are of use', () => {
    const world = new RunningWorld(town);
    world.deploy({ unit: 'medic', task: 'evacuate' });
    world.deploy({ unit: 'boat', task: 'evacuate' });
    world.until(2000);
    expect(world.of('task.duplicated')).toEqual([]);
  });
});

describe('one crew and two tasks', () => {
  test('a crew ordered to a second task leaves the first, which stands still', () => {
    const tasks = [...town.tasks, { ...anotherCordon, place: 'hall' }];
    const world = new RunningWorld({ ...town, tasks });
    world.deploy({ unit: 'patrol', task: 'cordon' });
    world.until(200).deploy({ unit: 'patrol', task: 'cordon-two' });
    expect(taskState(world.state, 'cordon')).toBe('open');
    expect(unitState(world.state, 'patrol')).toMatchObject({ task: 'cordon-two', to: 'hall' });
    world.until(3000);
    // Home to hall is 130 s, then ten minutes of work; nobody goes back by themselves.
    expect(world.of('task.done')).toMatchObject([{ task: 'cordon-two', at: 930 }]);
    expect(taskState(world.state, 'cordon')).toBe('open');
  });

  test('each of two tasks has the crew that it needs only when there are two', () => {
    const tasks = [...town.tasks, { ...anotherCordon, place: 'hall' }];
    const world = new RunningWorld({ ...town, tasks });
    world.deploy({ unit: 'patrol', task: 'cordon' });
    world.deploy({ unit: 'patrol-two', task: 'cordon-two' });
    world.until(3000);
    expect(world.of('task.done').map(({ task }) => task)).toEqual(['cordon', 'cordon-two']);
  });
});

const anotherCordon = {
  id: 'cordon-two',
  label: 'Hold another cordon',
  needs: [{ capability: 'cordon', units: 1 }],
  takes: 600,
};
