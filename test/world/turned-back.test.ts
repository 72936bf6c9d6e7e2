import { expect, test } from 'vitest';
import { kindState, unitState } from '#world/state.ts';
import { harmOf } from '#world/harm.ts';
import { aTown } from './support/a-town.ts';
import { RunningWorld } from './support/run-world.ts';

const town = aTown({ closures: [] });

/** One ambulance has taken up its first stretcher at 260 s, and drives off with it. */
function withOneAboard(): RunningWorld {
  const world = new RunningWorld(town);
  world.deploy({ unit: 'medic', task: 'evacuate' });
  return world.until(260);
}

test('a crew that finds every way closed where it took people up sets them down again', () => {
  const world = new RunningWorld(town);
  world.deploy({ unit: 'medic', task: 'evacuate' });
  world.until(200).close('home-lane').until(3000);
  expect(world.of('people.loaded')).toMatchObject([{ at: 260, count: 1 }]);
  expect(world.of('unit.blocked')).toMatchObject([{ at: 260, road: 'home-lane' }]);
  expect(world.of('people.set-down')).toMatchObject([
    { at: 260 + 240 + 30, kind: 'lying', count: 1, place: 'home', unit: 'medic' },
  ]);
  // It takes up nobody whom it could not take away.
  expect(unitState(world.state, 'medic')).toMatchObject({ status: 'at-scene', cargo: null });
  expect(kindState(world.state, 'residents', 'lying').waiting).toEqual([0, 1, 2]);
  expect(harmOf(town, world.events, 3000).people.atRisk).toBe(15);
});

test('who was set down again is taken off by boat', () => {
  const world = new RunningWorld(town).open('ferry');
  world.deploy({ unit: 'medic', task: 'evacuate' });
  world.deploy({ unit: 'boat', task: 'ferry' });
  world.until(200).close('home-lane').until(12_000);
  expect(world.of('people.set-down')).toMatchObject([{ count: 1 }]);
  expect(harmOf(town, world.events, 12_000).people).toMatchObject({ atRisk: 0, safe: 15 });
  expect(world.of('task.done').map(({ task }) => task)).toEqual(['evacuate', 'ferry']);
});

test('a crew cut off on its way drives back to where it took people up', () => {
  const world = withOneAboard().close('mill-bridge').close('north-road').until(3000);
  expect(world.of('people.set-down')).toMatchObject([{ unit: 'medic', place: 'home' }]);
  expect(unitState(world.state, 'medic')).toMatchObject({ place: 'home', cargo: null });
});

test('cut off on both sides it keeps them aboard until a way is known', () => {
  const world = withOneAboard().close('mill-bridge').close('north-road').until(300);
  world.tell('ambulance', 'home-lane').until(3000);
  expect(world.of('people.set-down')).toEqual([]);
  expect(unitState(world.state, 'medic')).toMatchObject({ stranded: true, status: 'blocked' });
  world.forget('ambulance', 'home-lane').until(4000);
  expect(world.of('people.set-down')).toMatchObject([{ place: 'home' }]);
});

test('a crew that waits for a way loads again once it knows of one', () => {
  const world = new RunningWorld(town);
  world.deploy({ unit: 'medic', task: 'evacuate' });
  world.until(200).tell('ambulance', 'home-lane').until(2000);
  expect(world.of('people.set-down')).toHaveLength(1);
  expect(world.of('people.loaded')).toHaveLength(1);
  world.forget('ambulance', 'home-lane').until(6000);
  expect(world.of('people.set-down')).toHaveLength(1);
  expect(world.of('people.safe').length).toBeGreaterThan(1);
});

test('the danger goes on for those who are set down where it is', () => {
  const people = aTown().people.map((group) => ({
    ...group,
    kinds: group.kinds.filter(({ id }) => id === 'lying').map((kind) => ({ ...kind, count: 1 })),
    hazard: { zone: 'flood', every: 300, chance: 100 },
  }));
  const world = new RunningWorld(aTown({ closures: [], people }));
  world.until(530).deploy({ unit: 'medic', task: 'evacuate' });
  world.until(600).close('north-road').close('mill-bridge').until(5000);
  expect(world.of('people.harmed')).toMatchObject([{ count: 1 }]);
});
