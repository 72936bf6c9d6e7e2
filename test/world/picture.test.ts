import { describe, expect, test } from 'vitest';
import { aTown } from './support/a-town.ts';
import { RunningWorld } from './support/run-world.ts';

/** The patrol is under way to the home, by the bridge; the medic is at its base. */
function underWay(): RunningWorld {
  const world = new RunningWorld(aTown());
  world.deploy({ unit: 'patrol', to: 'home' });
  return world.until(70);
}

/** How many beliefs were asked for while an agency learned something. */
function askedBy(world: RunningWorld, learn: () => void): number {
  const before = world.asked;
  learn();
  return world.asked - before;
}

describe('something learned', () => {
  test('that closes no road and tells of no hazard makes nobody look', () => {
    const world = underWay();
    const { state } = world;
    expect(askedBy(world, () => world.chat('police'))).toBe(0);
    expect(world.state).toBe(state);
  });

  test('of a road that no unit of the agency drives makes nobody look', () => {
    const world = underWay();
    const { state } = world;
    expect(askedBy(world, () => world.tell('police', 'bypass'))).toBe(0);
    expect(askedBy(world, () => world.tell('ambulance', 'mill-bridge'))).toBe(0);
    expect(world.state).toBe(state);
  });

  test('of a road ahead makes the unit that is bound over it look', () => {
    const world = underWay();
    expect(askedBy(world, () => world.tell('police', 'mill-bridge'))).toBeGreaterThan(0);
    expect(world.of('unit.departed')).toHaveLength(2);
  });

  test('of a hazard makes only crews look that are in it unawares', () => {
    const world = new RunningWorld(aTown());
    world.deploy({ unit: 'patrol', task: 'cordon' });
    world.until(490);
    expect(askedBy(world, () => world.tell('ambulance', 'flood'))).toBe(0);
    expect(askedBy(world, () => world.tell('police', 'flood'))).toBe(1);
    expect(world.of('crew.unexposed')).toMatchObject([{ unit: 'patrol', at: 490, seconds: 10 }]);
  });
});
