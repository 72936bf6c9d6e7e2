import { expect, test } from 'vitest';
import { unitPlace, unitState } from '#world/state.ts';
import { aTown } from './support/a-town.ts';
import { RunningWorld } from './support/run-world.ts';

function codeOf(world: RunningWorld, order: Parameters<RunningWorld['deploy']>[0]): string {
  const outcome = world.deploy(order);
  return outcome.ok ? 'accepted' : outcome.code;
}

test('an order that cannot be carried out is refused with a code and changes nothing', () => {
  const world = new RunningWorld(aTown());
  const before = [world.state, world.events.length];
  expect(codeOf(world, { unit: 'nobody', to: 'home' })).toBe('deploy/unknown-unit');
  expect(codeOf(world, { unit: 'medic' })).toBe('deploy/no-destination');
  expect(codeOf(world, { unit: 'medic', to: 'home', task: 'evacuate' })).toBe(
    'deploy/no-destination',
  );
  expect(codeOf(world, { unit: 'medic', to: 'nowhere' })).toBe('deploy/unknown-place');
  expect(codeOf(world, { unit: 'medic', to: 'station' })).toBe('deploy/already-ordered');
  expect(codeOf(world, { unit: 'medic', task: 'nothing' })).toBe('deploy/unknown-task');
  expect(codeOf(world, { unit: 'boat', task: 'ferry' })).toBe('deploy/task-not-open');
  expect(codeOf(world, { unit: 'patrol', task: 'evacuate' })).toBe('deploy/capability-not-wanted');
  expect([world.state, world.events.length]).toEqual(before);
});

test('a unit is ordered to a task once, and to none that is done', () => {
  const world = new RunningWorld(aTown());
  expect(codeOf(world, { unit: 'patrol', task: 'cordon' })).toBe('accepted');
  expect(codeOf(world, { unit: 'patrol', task: 'cordon' })).toBe('deploy/already-ordered');
  world.until(1000);
  expect(world.of('task.done')).toMatchObject([{ at: 740, task: 'cordon' }]);
  expect(codeOf(world, { unit: 'patrol', task: 'cordon' })).toBe('deploy/task-done');
});

test('a unit that carries people cannot be sent elsewhere', () => {
  const world = new RunningWorld(aTown());
  world.deploy({ unit: 'medic', task: 'evacuate' });
  world.until(140 + 120);
  expect(world.of('people.loaded')).toHaveLength(1);
  expect(codeOf(world, { unit: 'medic', to: 'station' })).toBe('deploy/carrying-people');
});

test('a unit withdrawn while it carries people sets them down first', () => {
  const world = new RunningWorld(aTown());
  world.deploy({ unit: 'medic', task: 'evacuate' });
  world
    .until(140 + 120)
    .withdraw('medic')
    .until(3000);
  expect(world.of('people.safe')).toMatchObject([{ count: 1, place: 'hall' }]);
  expect(world.of('people.loaded')).toHaveLength(1);
  expect(unitState(world.state, 'medic')).toMatchObject({
    status: 'at-base',
    place: 'station',
    task: null,
  });
});

test('a unit withdrawn while loading leaves those people waiting for the next', () => {
  const world = new RunningWorld(aTown());
  world.deploy({ unit: 'medic', task: 'evacuate' });
  world.until(200).withdraw('medic').until(1000);
  expect(world.of('people.loaded')).toEqual([]);
  expect(unitPlace(world.state, 'medic')).toBe('station');
  world.deploy({ unit: 'medic', task: 'evacuate' });
  world.until(20_000);
  expect(world.of('people.safe').reduce((sum, event) => sum + event.count, 0)).toBe(3);
});

test('a unit withdrawn while turning out never leaves', () => {
  const world = new RunningWorld(aTown());
  world.deploy({ unit: 'medic', to: 'home' });
  world.until(30).withdraw('medic').until(1000);
  expect(world.of('unit.departed')).toEqual([]);
  expect(unitState(world.state, 'medic').status).toBe('at-base');
});

test('a new order while turning out keeps the turn-out', () => {
  const world = new RunningWorld(aTown());
  world.deploy({ unit: 'medic', to: 'home' });
  world.until(30).deploy({ unit: 'medic', to: 'hall' });
  world.until(1000);
  expect(world.of('unit.departed')).toMatchObject([{ at: 60, to: 'hall', arrives: 180 }]);
});

test('a new order while turning round waits for its end', () => {
  const world = new RunningWorld(aTown()).close('mill-bridge');
  world.deploy({ unit: 'medic', to: 'home' });
  world.until(200).deploy({ unit: 'medic', to: 'station' });
  world.until(1000);
  expect(world.of('unit.ordered')[1]).toMatchObject({ at: 200, rolls: 350 });
  expect(world.of('unit.arrived')).toMatchObject([{ at: 400, place: 'station' }]);
});

test('withdrawing a unit at its base does nothing', () => {
  const world = new RunningWorld(aTown()).withdraw('medic');
  expect(world.of('unit.ordered')).toEqual([]);
});
