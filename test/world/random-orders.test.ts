import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { entriesOf } from '#kernel/buckets.ts';
import { stableHash } from '#kernel/stable-hash.ts';
import { harmOf } from '#world/harm.ts';
import { unitState } from '#world/state.ts';
import { aTown, aUnit } from './support/a-town.ts';
import { RunningWorld } from './support/run-world.ts';

const people = aTown().people.map((group) => ({
  ...group,
  hazard: { zone: 'flood', every: 200, chance: 20 },
}));
const plain = aTown();
const town = aTown({
  people,
  units: [...plain.units, aUnit('warden', 'council', ['cordon'])],
  tasks: plain.tasks.map((task) =>
    task.id === 'cordon' ? { ...task, shelters: 'residents' } : task,
  ),
  measures: [
    ...plain.measures,
    {
      id: 'tension',
      label: 'Tension',
      unit: 'points',
      points: [{ at: 0, value: 40 }],
      moves: [
        { rate: 4, while: { fired: 'kettled' } },
        { follows: 'river', above: 150, rate: -1 },
        { by: -20, on: { when: { fired: 'apology' } } },
      ],
      least: 10,
      most: 60,
    },
  ],
  zones: [
    ...plain.zones,
    {
      id: 'crowd',
      label: 'Crowd',
      measure: 'tension',
      steps: [{ atLeast: 44, area: 'street' }],
      recedes: true,
    },
  ],
});
const agencies = ['ambulance', 'council', 'fire', 'police'];
const roads = [
  'mill-road',
  'mill-bridge',
  'home-lane',
  'south-road',
  'ring-bridge',
  'north-road',
  'bypass',
];

const unit = fc.constantFrom(...town.units.map(({ id }) => id));
const order = fc.oneof(
  fc.record({
    do: fc.constant('task' as const),
    unit,
    task: fc.constantFrom('evacuate', 'evacuate', 'cordon', 'ferry'),
  }),
  fc.record({
    do: fc.constant('place' as const),
    unit,
    to: fc.constantFrom('home', 'hall', 'jetty', 'station'),
  }),
  fc.record({ do: fc.constant('withdraw' as const), unit }),
  fc.record({
    do: fc.constant('close' as const),
    road: fc.constantFrom('mill-bridge', 'ring-bridge', 'bypass', 'home-lane'),
  }),
  fc.record({ do: fc.constant('open' as const), task: fc.constant('ferry') }),
  fc.record({ do: fc.constant('both' as const), task: fc.constant('cordon') }),
  fc.record({ do: fc.constant('kettle' as const), holds: fc.boolean() }),
  fc.record({ do: fc.constant('jump' as const), by: fc.constantFrom(-20, 15) }),
  fc.record({
    do: fc.constantFrom('tell' as const, 'forget' as const),
    agency: fc.constantFrom(...agencies),
    what: fc.constantFrom(...roads, 'flood'),
  }),
);
const play = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), order), { maxLength: 40 });

type Order = typeof order extends fc.Arbitrary<infer T> ? T : never;

function give(world: RunningWorld, given: Order): void {
  if (given.do === 'task') world.deploy({ unit: given.unit, task: given.task });
  else if (given.do === 'place') world.deploy({ unit: given.unit, to: given.to });
  else if (given.do === 'withdraw') world.withdraw(given.unit);
  else if (given.do === 'close') world.close(given.road);
  else if (given.do === 'open') world.open(given.task);
  else if (given.do === 'both') {
    for (const sent of ['patrol', 'warden']) world.deploy({ unit: sent, task: given.task });
  } else if (given.do === 'kettle') world.holds('kettled', given.holds);
  else if (given.do === 'jump') world.jump('tension', given.by);
  else if (given.do === 'tell') world.tell(given.agency, given.what);
  else world.forget(given.agency, given.what);
}

/** Everybody is in exactly one place, and every unit too. */
function checkWhole(world: RunningWorld): void {
  const cargoes = town.units
    .map(({ id }) => unitState(world.state, id).cargo)
    .filter((cargo) => cargo !== null);
  for (const [id, group] of entriesOf(world.state.people)) {
    for (const [kind, { waiting, delivered }] of Object.entries(group.kinds)) {
      const held = cargoes
        .filter((cargo) => cargo.people === id && cargo.kind === kind)
        .flatMap(({ who }) => who);
      const count = town.people
        .find((other) => other.id === id)
        ?.kinds.find((other) => other.id === kind)?.count;
      expect(waiting.length + held.length + delivered).toBe(count);
      expect(new Set([...waiting, ...held]).size).toBe(waiting.length + held.length);
    }
  }
  for (const { id, base } of town.units) {
    const now = unitState(world.state, id);
    const drives = now.status === 'driving' || (now.status === 'carrying' && now.place === null);
    expect(now.place === null || !drives || now.legs.length === 0).toBe(true);
    expect(now.status === 'at-base' && now.place !== base).toBe(false);
    expect(now.legs.length > 0 && now.status === 'blocked').toBe(false);
    expect(now.exposed !== null && now.place === null).toBe(false);
  }
}

function run(orders: readonly (readonly [number, Order])[], seed: number): RunningWorld {
  const world = new RunningWorld(town, seed);
  for (const [later, given] of orders) {
    world.until(world.now + later);
    give(world, given);
    checkWhole(world);
  }
  world.until(world.now + 3000);
  checkWhole(world);
  return world;
}

test('whatever is ordered, people are conserved, units are in one place and time runs forward', () => {
  fc.assert(
    fc.property(play, fc.integer({ min: 1, max: 1000 }), (orders, seed) => {
      const world = run(orders, seed);
      const times = world.events.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      const harm = harmOf(town, world.events, world.now);
      expect(harm.people.atRisk + harm.people.safe + harm.people.harmed).toBe(15);
      expect(
        Math.min(harm.people.atRisk, harm.people.safe, harm.exposureMinutes, harm.lostMinutes),
      ).toBeGreaterThanOrEqual(0);
      expect(harm.people.sheltered).toBeLessThanOrEqual(harm.people.atRisk);
      for (const { value } of world.of('measure.moved')) {
        expect(value).toBeGreaterThanOrEqual(10);
        expect(value).toBeLessThanOrEqual(60);
      }
      for (const event of world.of('unit.departed')) {
        const legs = [event.at, ...event.legs.map(({ at }) => at)];
        expect(legs).toEqual(legs.toSorted((a, b) => a - b));
        expect(legs.at(-1)).toBe(event.arrives);
      }
    }),
    { seed: 20_260_802, numRuns: 400 },
  );
});

test('the same orders under the same seed give the same world, and a kept state is never changed', () => {
  fc.assert(
    fc.property(play, (orders) => {
      const world = new RunningWorld(town, 3);
      const kept = world.state;
      const before = stableHash(kept);
      const first = run(orders, 3);
      expect(stableHash(run(orders, 3).state)).toBe(stableHash(first.state));
      for (const [later, given] of orders) {
        world.until(world.now + later);
        give(world, given);
      }
      expect(stableHash(kept)).toBe(before);
    }),
    { seed: 20_260_803, numRuns: 40 },
  );
});

test('every kind of event happens in some play', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(play, (orders) => {
      for (const { type } of run(orders, 5).events) seen.add(type);
    }),
    { seed: 20_260_804, numRuns: 600 },
  );
  expect([...seen].toSorted()).toMatchInlineSnapshot(`
    [
      "crew.exposed",
      "crew.unexposed",
      "measure.moved",
      "people.harmed",
      "people.loaded",
      "people.safe",
      "people.set-down",
      "people.sheltered",
      "road.closed",
      "task.done",
      "task.duplicated",
      "task.joined",
      "task.opened",
      "task.started",
      "unit.arrived",
      "unit.blocked",
      "unit.departed",
      "unit.ordered",
      "unit.stranded",
      "zone.changed",
    ]
  `);
});
