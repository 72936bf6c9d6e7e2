import { describe, expect, test } from 'vitest';
import type { Measure } from '#scenario/schema/world.ts';
import { crossings, measureAt } from '#world/measure.ts';
import { zoneArea } from '#world/state.ts';
import { aTown } from './support/a-town.ts';
import { RunningWorld } from './support/run-world.ts';

const one = (id: string, value: number, more: Partial<Measure> = {}): Measure => ({
  id,
  label: id,
  unit: 'points',
  points: [{ at: 0, value }],
  ...more,
});

/** A town with a flood by nothing but what these measures make of it. */
function withMeasures(...measures: Measure[]): RunningWorld {
  return new RunningWorld(aTown({ measures: [...aTown().measures, ...measures] }));
}

function moved(world: RunningWorld, measure: string): [at: number, value: number][] {
  return world
    .of('measure.moved')
    .filter((event) => event.measure === measure)
    .map(({ at, value }) => [at, value]);
}

describe('a rate', () => {
  const tension = one('tension', 40, {
    moves: [{ rate: 3, while: { fired: 'kettled' } }],
    most: 50,
  });

  test('moves its measure at each whole minute at which its condition holds, and only then', () => {
    const world = withMeasures(tension).until(90).holds('kettled').until(200);
    expect(moved(world, 'tension')).toEqual([
      [120, 43],
      [180, 46],
    ]);
    world.holds('kettled', false).until(400);
    expect(moved(world, 'tension')).toHaveLength(2);
    expect(measureAt(world.scenario, world.state, 'tension', world.now)).toBe(46);
  });

  test('goes no further than the most or the least, and says nothing once there', () => {
    const falling = one('trust', 5, {
      moves: [{ rate: -2, while: { fired: 'kettled' } }],
      least: 0,
    });
    const world = withMeasures(tension, falling).holds('kettled').until(600);
    expect(moved(world, 'tension').map(([, value]) => value)).toEqual([43, 46, 49, 50]);
    expect(moved(world, 'trust').map(([, value]) => value)).toEqual([3, 1, 0]);
  });

  test('adds to the curve, whose own rise stays', () => {
    const base = one('tension', 0, {
      points: [
        { at: 0, value: 0 },
        { at: 300, value: 10 },
      ],
      moves: [{ rate: 1, while: { fired: 'kettled' } }],
    });
    const world = withMeasures(base).until(150).holds('kettled').until(1000);
    // 2, 4 by the curve alone; from 180 s on the rate adds one a minute.
    expect(moved(world, 'tension').slice(0, 6)).toEqual([
      [60, 2],
      [120, 4],
      [180, 7],
      [240, 10],
      [300, 13],
      [360, 14],
    ]);
  });

  test('can depend on the measure’s own value', () => {
    const sinking = one('trust', 12, {
      moves: [{ rate: -5, while: { measure: 'trust', atLeast: 5 } }],
    });
    const world = withMeasures(sinking).until(600);
    expect(moved(world, 'trust').map(([, value]) => value)).toEqual([7, 2]);
  });
});

describe('a coupling', () => {
  const source = one('tension', 40, { moves: [{ rate: 10, while: { fired: 'rises' } }], most: 70 });
  const follower = one('crowd', 100, { moves: [{ follows: 'tension', above: 45, rate: 2 }] });

  test('counts each whole ten by which the other is above, as it was a minute before', () => {
    const world = withMeasures(source, follower).holds('rises').until(360);
    expect(moved(world, 'tension').map(([, value]) => value)).toEqual([50, 60, 70]);
    // 50 is 5 above: nothing. 60 is 15 above: one ten. 70: two tens, for as long as it stays.
    expect(moved(world, 'crowd')).toEqual([
      [180, 102],
      [240, 106],
      [300, 110],
      [360, 114],
    ]);
  });

  test('does not depend on the order in which the measures are written', () => {
    const forward = withMeasures(source, follower).holds('rises').until(900);
    const backward = withMeasures(follower, source).holds('rises').until(900);
    expect(moved(backward, 'crowd')).toEqual(moved(forward, 'crowd'));
    expect(moved(backward, 'tension')).toEqual(moved(forward, 'tension'));
  });

  test('follows a measure that is a curve alone', () => {
    const damp = one('damp', 0, { moves: [{ follows: 'river', above: 100, rate: 1 }], most: 4 });
    const world = withMeasures(damp).until(300);
    // The river is at 110, 120, 130 ...: one, two, three tens above.
    expect(moved(world, 'damp')).toEqual([
      [60, 1],
      [120, 3],
      [180, 4],
    ]);
  });
});

test('two measures that drive each other up stay whole numbers', () => {
  const up = (id: string, follows: string) =>
    one(id, 100, { moves: [{ follows, above: 0, rate: 10 }] });
  const world = withMeasures(up('fear', 'anger'), up('anger', 'fear')).until(7200);
  expect(moved(world, 'fear').at(-1)?.[1]).toBe(1_000_000_000);
  expect(moved(world, 'anger').every(([, value]) => Number.isSafeInteger(value))).toBe(true);
});

describe('a jump', () => {
  test('is at its moment, not at the minute, and within the limits', () => {
    const trust = one('trust', 60, {
      moves: [{ by: -25, on: { when: { fired: 'charge' } } }],
      least: 40,
    });
    const world = withMeasures(trust).until(95).jump('trust', -25).jump('trust', -25);
    expect(moved(world, 'trust')).toEqual([[95, 40]]);
  });
});

describe('a measure with moves', () => {
  const gas = one('gas', 0, { moves: [{ rate: 1, while: { fired: 'leak' } }] });
  const town = aTown();
  const zones = [
    { id: 'flood', label: 'Cloud', measure: 'gas', steps: [{ atLeast: 2, area: 'bank' }] },
  ];

  test('drives its zones when it has moved, which then do harm', () => {
    const people = town.people.map((group) => ({
      ...group,
      place: 'jetty',
      hazard: { zone: 'flood', every: 100, chance: 100 },
    }));
    const scenario = aTown({ measures: [...town.measures, gas], zones, people });
    const world = new RunningWorld(scenario).holds('leak').until(119);
    expect(zoneArea(scenario, world.state, 'flood')).toBeNull();
    world.until(2000);
    expect(world.of('zone.changed')).toMatchObject([{ at: 120, area: 'bank' }]);
    expect(world.of('people.harmed')[0]).toMatchObject({ at: 220 });
  });

  test('has no second at which its curve would cross a level', () => {
    const world = withMeasures({ ...gas, points: [...gas.points, { at: 600, value: 100 }] });
    expect(crossings(world.scenario, world.state, 'gas', { atLeast: 50 })).toEqual([]);
  });

  test('starts from its varied curve', () => {
    const measures = [{ ...gas, points: [{ at: 0, value: 50 }], vary: 9 }];
    const values = [1, 2, 3, 4].map((seed) => {
      const world = new RunningWorld(aTown({ measures, zones: [] }), seed).holds('leak').until(60);
      const by = world.of('measure.varied')[0]?.by ?? 0;
      expect(world.of('measure.moved')).toMatchObject([{ value: 51 + by }]);
      return by;
    });
    expect(new Set(values).size).toBeGreaterThan(1);
  });

  test('is the same however time is cut', () => {
    const whole = withMeasures(gas).holds('leak').until(600);
    const cut = withMeasures(gas).holds('leak');
    for (let at = 0; at <= 600; at += 7) cut.until(at);
    expect(cut.until(600).events).toEqual(whole.events);
  });
});

describe('a measure’s limits', () => {
  test('hold for a curve too, and for when it crosses a level', () => {
    const river = aTown().measures[0];
    if (river === undefined) throw new Error('The town has a river');
    const scenario = aTown({ measures: [{ ...river, least: 120, most: 170 }] });
    const { state } = new RunningWorld(scenario);
    expect([0, 300, 600].map((at) => measureAt(scenario, state, 'river', at))).toEqual([
      120, 150, 170,
    ]);
    expect(crossings(scenario, state, 'river', { atLeast: 150 })).toEqual([300]);
    expect(crossings(scenario, state, 'river', { atLeast: 171 })).toEqual([]);
    expect(crossings(scenario, state, 'river', { atMost: 119 })).toEqual([]);
    expect(crossings(scenario, state, 'river', { atMost: 120 })).toEqual([126]);
  });

  test('are met and no longer met on the way up and on the way down', () => {
    const wind = one('wind', 5, {
      points: [
        { at: 0, value: 5 },
        { at: 100, value: 25 },
        { at: 300, value: 5 },
        { at: 400, value: 25 },
      ],
    });
    const { scenario, state } = withMeasures(wind);
    expect(crossings(scenario, state, 'wind', { atLeast: 15 })).toEqual([50, 201, 350]);
    expect(crossings(scenario, state, 'wind', { atMost: 15 })).toEqual([55, 191, 355]);
  });
});
