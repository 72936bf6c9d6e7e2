import { expect, test } from 'vitest';
import { harmOf } from '#world/harm.ts';
import { aTown } from './support/a-town.ts';
import { RunningWorld } from './support/run-world.ts';

/** A patrol holding a cordon at the home from 140 s to 740 s; the flood reaches the home at 480 s. */
function onCordon(): RunningWorld {
  const world = new RunningWorld(aTown());
  world.deploy({ unit: 'patrol', task: 'cordon' });
  return world;
}

test('a crew at work is exposed from when the zone reaches it until its task is done', () => {
  const world = onCordon().until(2000);
  expect(world.of('crew.exposed')).toMatchObject([
    { at: 480, unit: 'patrol', zone: 'flood', crew: 2 },
  ]);
  expect(world.of('crew.unexposed')).toMatchObject([{ at: 740, seconds: 260 }]);
  expect(harmOf(world.scenario, world.events, 2000).exposureMinutes).toBe(
    Math.round((2 * 260) / 60),
  );
});

test('exposure stops when the crew’s own agency learns of the hazard', () => {
  const world = onCordon()
    .until(500)
    .tell('fire', 'flood')
    .until(540)
    .tell('police', 'flood')
    .until(2000);
  expect(world.of('crew.unexposed')).toMatchObject([{ at: 540, seconds: 60 }]);
  expect(world.of('crew.exposed')).toHaveLength(1);
});

test('a crew whose agency knew in time is never exposed', () => {
  const world = onCordon().tell('police', 'flood').until(2000);
  expect(world.of('crew.exposed')).toEqual([]);
});

test('exposure stops when the crew is withdrawn', () => {
  const world = onCordon().until(520).withdraw('patrol').until(2000);
  expect(world.of('crew.unexposed')).toMatchObject([{ at: 520, seconds: 40 }]);
});

test('a crew that carries people is exposed only while it is at the place', () => {
  const world = new RunningWorld(aTown());
  world.deploy({ unit: 'medic', task: 'evacuate' });
  world.until(810).tell('ambulance', 'mill-road').until(1000);
  // Back at 550, loaded at 670; back again at 960.
  expect(world.of('crew.exposed').map(({ at }) => at)).toEqual([550, 960]);
  expect(world.of('crew.unexposed').map(({ at, seconds }) => [at, seconds])).toEqual([[670, 120]]);
});

test('exposure still open at the end counts up to the end', () => {
  const world = onCordon().until(600);
  expect(harmOf(world.scenario, world.events, 600).exposureMinutes).toBe(4);
});
