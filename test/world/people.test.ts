import { describe, expect, test } from 'vitest';
import type { Scenario } from '#scenario/scenario.ts';
import { harmOf } from '#world/harm.ts';
import { aTown } from './support/a-town.ts';
import { RunningWorld } from './support/run-world.ts';

function aDangerousTown(chance: number): Scenario {
  const people = aTown().people.map((group) => ({
    ...group,
    hazard: { zone: 'flood', every: 300, chance },
  }));
  return aTown({ people });
}

test('people come to harm by rounds, the first a whole interval after the zone reaches them', () => {
  const world = new RunningWorld(aDangerousTown(100)).until(779);
  expect(world.of('people.harmed')).toEqual([]);
  world.until(5000);
  expect(world.of('people.harmed').map(({ at, kind, count }) => [at, kind, count])).toEqual([
    [780, 'lying', 3],
    [780, 'walking', 12],
  ]);
  expect(harmOf(world.scenario, world.events, 5000).people).toEqual({
    atRisk: 0,
    sheltered: 0,
    safe: 0,
    harmed: 15,
  });
});

test('nobody comes to harm where the chance is none', () => {
  const world = new RunningWorld(aDangerousTown(0)).until(5000);
  expect(world.of('people.harmed')).toEqual([]);
});

test('each person comes to harm at most once, by the luck of the seed', () => {
  const first = new RunningWorld(aDangerousTown(30), 7).until(10_000);
  const again = new RunningWorld(aDangerousTown(30), 7).until(10_000);
  expect(again.events).toEqual(first.events);
  const harmed = first.of('people.harmed');
  expect(harmed.length).toBeGreaterThan(2);
  expect(harmed.reduce((sum, { count }) => sum + count, 0)).toBe(15);
});

test('who was harmed is moved like others and never counted safe', () => {
  const world = new RunningWorld(aDangerousTown(100));
  world.until(900).deploy({ unit: 'medic', task: 'evacuate' });
  world.deploy({ unit: 'bus', task: 'evacuate' });
  world.until(20_000);
  expect(world.of('people.loaded').reduce((sum, { count }) => sum + count, 0)).toBe(15);
  expect(world.of('people.safe')).toEqual([]);
  expect(world.of('task.done')).toHaveLength(1);
  expect(harmOf(world.scenario, world.events, 20_000).people).toEqual({
    atRisk: 0,
    sheltered: 0,
    safe: 0,
    harmed: 15,
  });
});

test('who is moved before a round is spared it', () => {
  const world = new RunningWorld(aDangerousTown(100));
  world.deploy({ unit: 'boat', task: 'evacuate' });
  world.until(5000);
  const { people } = harmOf(world.scenario, world.events, 5000);
  const loaded = world.of('people.loaded').filter(({ at }) => at < 780);
  expect(people.safe).toBe(loaded.reduce((sum, { count }) => sum + count, 0));
  expect(people.safe + people.harmed).toBe(15);
});

describe('a task that shelters', () => {
  const town = aDangerousTown(40);
  const tasks = town.tasks.map((task) =>
    task.id === 'cordon' ? { ...task, takes: 60, shelters: 'residents' } : task,
  );

  function harmedBySeeds(sheltered: boolean): number {
    return [1, 2, 3, 4, 5, 6, 7, 8].reduce((sum, seed) => {
      const world = new RunningWorld({ ...town, tasks }, seed);
      if (sheltered) world.deploy({ unit: 'patrol', task: 'cordon' });
      // One round, at 780 s.
      world.until(800);
      return sum + world.of('people.harmed').reduce((all, { count }) => all + count, 0);
    }, 0);
  }

  test('lowers the chance of harm to a quarter, under the same luck', () => {
    // Of 8 × 15 people about 48 at 40 per cent, and about 12 at 10 per cent.
    expect(harmedBySeeds(false)).toBeGreaterThan(36);
    expect(harmedBySeeds(true)).toBeLessThan(22);
    expect(harmedBySeeds(true)).toBeGreaterThan(2);
  });

  test('says so once, and the ledger counts those still there as sheltered', () => {
    const world = new RunningWorld({ ...town, tasks }, 3);
    world.deploy({ unit: 'patrol', task: 'cordon' });
    world.until(800);
    expect(world.of('people.sheltered')).toEqual([
      { type: 'people.sheltered', people: 'residents', task: 'cordon', at: 200 },
    ]);
    const { people } = harmOf(world.scenario, world.events, 800);
    expect(people.atRisk).toBe(15 - people.harmed);
    expect(people.sheltered).toBe(people.atRisk);
  });

  test('counts nobody sheltered before it is done', () => {
    const world = new RunningWorld({ ...town, tasks }, 3).until(800);
    expect(harmOf(world.scenario, world.events, 800).people.sheltered).toBe(0);
  });
});
