import { describe, expect, test } from 'vitest';
import { harmOf } from '#world/harm.ts';
import { unitPlace, unitState } from '#world/state.ts';
import { routeSeconds } from '#world/world.ts';
import { aTown, aUnit } from './support/a-town.ts';
import { RunningWorld } from './support/run-world.ts';

const truthAlone = () => false;

describe('a drive', () => {
  test('takes turn-out and then the road’s seconds', () => {
    const world = new RunningWorld(aTown());
    world.deploy({ unit: 'patrol', to: 'home' });
    expect(unitState(world.state, 'patrol')).toMatchObject({ status: 'turning-out', arrives: 140 });
    world.until(600);
    expect(world.of('unit.ordered')).toMatchObject([{ at: 0, rolls: 60, to: 'home' }]);
    expect(world.of('unit.departed')).toMatchObject([
      { at: 60, from: 0, arrives: 140, roads: ['mill-road', 'mill-bridge', 'home-lane'] },
    ]);
    expect(world.of('unit.departed')[0]?.legs.map((leg) => [leg.node, leg.at])).toEqual([
      [6, 85],
      [1, 110],
      [2, 120],
      [3, 140],
    ]);
    expect(world.of('unit.arrived')).toMatchObject([{ at: 140, place: 'home' }]);
    expect(unitPlace(world.state, 'patrol')).toBe('home');
  });

  test('is slower at a lower pace', () => {
    const world = new RunningWorld(
      aTown({ units: [aUnit('van', 'council', ['seats'], { pace: 50, turnOut: 0 })] }),
    );
    world.deploy({ unit: 'van', to: 'home' });
    world.until(600);
    expect(world.of('unit.arrived')).toMatchObject([{ at: 160 }]);
  });

  test('begins without turn-out when the unit is not at its base', () => {
    const world = new RunningWorld(aTown());
    world.deploy({ unit: 'patrol', to: 'home' });
    world.until(1000).deploy({ unit: 'patrol', to: 'jetty' });
    world.until(2000);
    expect(world.of('unit.arrived').map(({ at, place }) => [at, place])).toEqual([
      [140, 'home'],
      [1030, 'jetty'],
    ]);
  });

  test('turns from the next node when the unit is sent elsewhere on the way', () => {
    const world = new RunningWorld(aTown());
    world.deploy({ unit: 'patrol', to: 'home' });
    world.until(70).deploy({ unit: 'patrol', to: 'station' });
    world.until(1000);
    // It had passed no node; node 6 is reached at 85, and 25 s back.
    expect(world.of('unit.departed')[1]).toMatchObject({
      at: 70,
      from: 0,
      arrives: 110,
      to: 'station',
    });
    expect(world.of('unit.arrived')).toMatchObject([{ at: 110, place: 'station' }]);
    expect(unitState(world.state, 'patrol').status).toBe('at-base');
  });

  test('between two places at one node takes no time', () => {
    const world = new RunningWorld(aTown());
    world.deploy({ unit: 'patrol', to: 'home' });
    world.until(300).deploy({ unit: 'patrol', task: 'cordon' });
    world.until(300);
    expect(world.of('task.joined')).toMatchObject([{ at: 300, unit: 'patrol' }]);
  });
});

describe('a closed road', () => {
  test('costs a unit that believes it open the turn-round, and it arrives later than one told in time', () => {
    const world = new RunningWorld(aTown()).close('mill-bridge').tell('police', 'mill-bridge');
    world.deploy({ unit: 'medic', to: 'home' });
    world.deploy({ unit: 'patrol', to: 'home' });
    world.until(2000);

    const arrived = Object.fromEntries(world.of('unit.arrived').map(({ unit, at }) => [unit, at]));
    expect(arrived).toEqual({ patrol: 60 + 250, medic: 60 + 520 });
    expect(world.of('unit.blocked')).toMatchObject([
      { unit: 'medic', at: 110, road: 'mill-bridge', node: 1, lost: 240 },
    ]);
    // What the ledger says was lost is what telling the crew in time would have bought: two crew, 270 s.
    expect(harmOf(world.scenario, world.events, 2000).lostMinutes).toBe((2 * 270) / 60);
  });

  test('costs the one told in time nothing', () => {
    const world = new RunningWorld(aTown()).close('mill-bridge').tell('police', 'mill-bridge');
    world.deploy({ unit: 'patrol', to: 'home' });
    world.until(2000);
    expect(world.of('unit.blocked')).toEqual([]);
    expect(harmOf(world.scenario, world.events, 2000).lostMinutes).toBe(0);
  });

  test('costs its own turn-round where the scenario names one', () => {
    const closures = [{ road: 'mill-bridge', when: { at: 0 }, turnRound: 100 }];
    const world = new RunningWorld(aTown({ closures })).close('mill-bridge');
    world.deploy({ unit: 'medic', to: 'home' });
    world.until(2000);
    expect(world.of('unit.blocked')).toMatchObject([{ lost: 100 }]);
    expect(world.of('unit.arrived')).toMatchObject([{ at: 60 + 50 + 100 + 230 }]);
  });

  test('does not stop a unit that is already on it', () => {
    const world = new RunningWorld(aTown());
    world.deploy({ unit: 'medic', to: 'home' });
    world.until(115).close('mill-bridge').tell('ambulance', 'mill-bridge').until(2000);
    expect(world.of('unit.blocked')).toEqual([]);
    expect(world.of('unit.arrived')).toMatchObject([{ at: 140 }]);
  });

  test('lets a unit that is on it and sent elsewhere out at the end it drives to', () => {
    const world = new RunningWorld(aTown());
    world.deploy({ unit: 'patrol', to: 'home' });
    world.until(70).tell('police', 'mill-road').deploy({ unit: 'patrol', to: 'hall' });
    world.until(2000);
    expect(world.of('unit.stranded')).toEqual([]);
    expect(world.of('unit.arrived')).toMatchObject([{ at: 110 + 100, place: 'hall' }]);
  });

  test('learnt of on the way turns a unit from the next node, without loss', () => {
    const world = new RunningWorld(aTown()).close('mill-bridge');
    world.deploy({ unit: 'medic', to: 'home' });
    world.until(70).tell('ambulance', 'mill-bridge').until(2000);
    expect(world.of('unit.blocked')).toEqual([]);
    // Node 6 at 85: on to node 1 and round by the south is 255 s, back to the station and the bypass 275 s.
    expect(world.of('unit.departed')[1]).toMatchObject({ at: 70, arrives: 85 + 255 });
    expect(world.of('unit.arrived')).toMatchObject([{ at: 340 }]);
  });

  test('is found closed once by each crew, even where its agency learns nothing', () => {
    const world = new RunningWorld(aTown()).close('mill-bridge');
    world.deploy({ unit: 'medic', to: 'home' });
    world.until(111).forget('ambulance', 'mill-bridge').until(2000);
    expect(world.of('unit.blocked')).toHaveLength(1);
    expect(world.of('unit.arrived')).toHaveLength(1);
  });

  test('that is only believed closed is avoided too', () => {
    const world = new RunningWorld(aTown()).tell('police', 'mill-bridge');
    world.deploy({ unit: 'patrol', to: 'home' });
    world.until(2000);
    expect(world.of('unit.arrived')).toMatchObject([{ at: 310 }]);
  });

  test('strands a unit that sees no way round, until its agency sees one', () => {
    const world = new RunningWorld(aTown())
      .tell('police', 'mill-bridge')
      .tell('police', 'ring-bridge');
    world.deploy({ unit: 'patrol', to: 'home' });
    world.until(500);
    expect(world.of('unit.stranded')).toMatchObject([{ at: 60, node: 0, to: 'home' }]);
    expect(unitState(world.state, 'patrol')).toMatchObject({
      status: 'blocked',
      stranded: true,
      place: 'station',
    });
    world.tell('police', 'flood').forget('police', 'ring-bridge').until(2000);
    expect(world.of('unit.stranded')).toHaveLength(1);
    expect(world.of('unit.arrived')).toMatchObject([{ at: 500 + 250 }]);
  });

  test('with no other way is driven up to and no further', () => {
    const world = new RunningWorld(aTown());
    world.deploy({ unit: 'patrol', to: 'home' });
    world.until(70).tell('police', 'ring-bridge').tell('police', 'mill-bridge').until(2000);
    expect(world.of('unit.stranded')).toMatchObject([{ at: 110, node: 1 }]);
    expect(world.of('unit.arrived')).toEqual([]);
  });
});

describe('the time that a route takes', () => {
  const world = new RunningWorld(aTown());
  const { scenario, state } = world;

  test('follows the traveller’s agency’s belief', () => {
    const closed = (agency: string, road: string) => agency === 'police' && road === 'mill-bridge';
    expect(routeSeconds(scenario, state, { who: 'patrol', to: 'home' }, closed)).toBe(250);
    expect(routeSeconds(scenario, state, { who: 'medic', to: 'home' }, closed)).toBe(80);
    const car = { agency: 'police', from: 'hall', pace: 50 };
    expect(routeSeconds(scenario, state, { who: car, to: 'home' }, closed)).toBe(260);
  });

  test('is null without a way, and without such a place', () => {
    expect(routeSeconds(scenario, state, { who: 'patrol', to: 'home' }, () => true)).toBeNull();
    expect(routeSeconds(scenario, state, { who: 'patrol', to: 'nowhere' }, truthAlone)).toBeNull();
  });
});
