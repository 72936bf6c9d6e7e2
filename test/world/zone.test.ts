import { describe, expect, test } from 'vitest';
import type { Point } from '#scenario/geometry.ts';
import { areaHolds, isInside } from '#world/area.ts';
import { crossings, measureAt } from '#world/measure.ts';
import { zoneArea } from '#world/state.ts';
import { aTown, townMap } from './support/a-town.ts';
import { RunningWorld } from './support/run-world.ts';

const river = aTown().measures[0];
if (river === undefined) throw new Error('The town has a river');

/** 100 at the start, 200 at ten minutes, 100 again at 1600 s. */
const upAndDown = { ...river, points: [...river.points, { at: 1600, value: 100 }] };

describe('a zone', () => {
  test('changes at the second at which its measure first reaches the level', () => {
    const world = new RunningWorld(aTown());
    expect(zoneArea(world.scenario, world.state, 'flood')).toBeNull();
    world.until(299);
    expect(zoneArea(world.scenario, world.state, 'flood')).toBeNull();
    world.until(300);
    expect(zoneArea(world.scenario, world.state, 'flood')).toBe('bank');
    world.until(2000);
    expect(world.of('zone.changed').map(({ at, area }) => [at, area])).toEqual([
      [300, 'bank'],
      [480, 'street'],
    ]);
  });

  test('takes the highest of the steps already reached at the start', () => {
    const measures = [
      {
        ...river,
        points: [
          { at: 0, value: 190 },
          { at: 600, value: 150 },
        ],
      },
    ];
    const world = new RunningWorld(aTown({ measures })).until(2000);
    expect(world.of('zone.changed').map(({ at, area }) => [at, area])).toEqual([[0, 'street']]);
  });

  test('follows the varied curve', () => {
    const seeds = [1, 2, 3, 4, 5, 6];
    const measures = [{ ...river, vary: 20 }];
    const shifts = seeds.map((seed) => {
      const world = new RunningWorld(aTown({ measures }), seed).until(2000);
      const by = world.of('measure.varied')[0]?.by ?? 0;
      const { scenario, state } = world;
      expect(Math.abs(by)).toBeLessThanOrEqual(20);
      expect(measureAt(scenario, state, 'river', 0)).toBe(100 + by);
      expect(crossings(scenario, state, 'river', { atLeast: 150 })).toEqual([300 - 6 * by]);
      expect(crossings(scenario, state, 'river', { atMost: 50 })).toEqual([]);
      expect(world.of('zone.changed')[0]?.at).toBe(300 - 6 * by);
      return by;
    });
    expect(new Set(shifts).size).toBeGreaterThan(1);
  });

  test('stays where it was when its measure falls, as water does', () => {
    const world = new RunningWorld(aTown({ measures: [upAndDown] })).until(4000);
    expect(world.of('zone.changed').map(({ at, area }) => [at, area])).toEqual([
      [300, 'bank'],
      [480, 'street'],
    ]);
  });

  test('that recedes follows its measure down too, and out', () => {
    const zones = aTown().zones.map((zone) => ({ ...zone, recedes: true }));
    const world = new RunningWorld(aTown({ measures: [upAndDown], zones })).until(4000);
    // From 200 at 600 s down to 100 at 1600 s: 179 is reached at 801 s, 149 at 1101 s.
    expect(world.of('zone.changed').map(({ at, area }) => [at, area])).toEqual([
      [300, 'bank'],
      [480, 'street'],
      [801, 'bank'],
      [1101, null],
    ]);
    expect(zoneArea(world.scenario, world.state, 'flood')).toBeNull();
  });

  test('of a wind that backs goes back, and harm stops with it', () => {
    const people = aTown().people.map((group) => ({
      ...group,
      hazard: { zone: 'flood', every: 100, chance: 10 },
    }));
    const zones = aTown().zones.map((zone) => ({ ...zone, recedes: true }));
    const world = new RunningWorld(aTown({ measures: [upAndDown], zones, people }), 4).until(4000);
    const harmed = world.of('people.harmed').map(({ at }) => at);
    expect(harmed.length).toBeGreaterThan(0);
    expect(Math.max(...harmed)).toBeLessThan(801);
  });

  test('without variation tells of none', () => {
    expect(new RunningWorld(aTown()).of('measure.varied')).toEqual([]);
  });
});

describe('an area', () => {
  const box: Point[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ];
  const hole: Point[] = [
    [4, 4],
    [6, 4],
    [6, 6],
    [4, 6],
  ];

  test('holds the points inside its outline and not those in a hole', () => {
    expect(isInside([box, hole], [2, 2])).toBe(true);
    expect(isInside([box, hole], [5, 5])).toBe(false);
    expect(isInside([box, hole], [11, 5])).toBe(false);
  });

  test('is every shape of its id', () => {
    const shape = { id: 'two', kind: 'area', closed: true } as const;
    const away: Point[] = box.map(([east, north]) => [east + 100, north] as const);
    const map = {
      ...townMap,
      shapes: [
        { ...shape, rings: [box] },
        { ...shape, rings: [away] },
      ],
    };
    expect(areaHolds(map, 'two', [105, 5])).toBe(true);
    expect(areaHolds(map, 'two', [50, 5])).toBe(false);
  });
});
