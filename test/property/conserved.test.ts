import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { CommandInput } from '#command/command.ts';
import { commandBodySchema } from '#command/command.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import { advanceTo, giveCommand, isEnded, startExercise, type Step } from '#exercise/exercise.ts';
import { entriesOf } from '#kernel/buckets.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { harmOf } from '#world/harm.ts';
import { kindState, unitState, type WorldState } from '#world/state.ts';
import { brackwater } from '../support/brackwater.ts';

/** The flood with every task open from the start, so that commanders at random send crews anywhere. */
let scenario: Scenario;
beforeAll(async () => {
  const flood = await brackwater();
  scenario = { ...flood, tasks: flood.tasks.map(({ opens: _when, ...task }) => task) };
});

const orders = fc.array(
  fc.record({
    wait: fc.integer({ min: 0, max: 300 }),
    kind: fc.constantFrom('task', 'task', 'task', 'place', 'withdraw'),
    unit: fc.nat(1000),
    where: fc.nat(1000),
  }),
  { minLength: 20, maxLength: 50 },
);

type Order = typeof orders extends fc.Arbitrary<(infer T)[]> ? T : never;

function bodyOf(order: Order, unit: string): CommandInput {
  const { tasks, geometry } = scenario;
  if (order.kind === 'withdraw') return { type: 'withdraw', unit };
  if (order.kind === 'task') {
    return { type: 'deploy', unit, task: tasks[order.where % tasks.length]?.id };
  }
  return { type: 'deploy', unit, to: geometry.places[order.where % geometry.places.length]?.id };
}

/** Plays the orders, each given by the commander whose unit it is; `look` is called after each. */
function play(seed: number, plan: readonly Order[], look: (step: Step) => void): ExerciseEvent[] {
  let now = startExercise(scenario, seed);
  const journal = [...now.events];
  const take = (step: Step) => {
    now = step;
    journal.push(...step.events);
    look(step);
  };
  for (const [index, order] of plan.entries()) {
    take(advanceTo(now.state, Math.min(now.state.now + order.wait, scenario.clock.length)));
    const unit = scenario.units[order.unit % scenario.units.length];
    if (unit === undefined || isEnded(now.state)) continue;
    const body = commandBodySchema.parse(bodyOf(order, unit.id));
    const id = `random-${index}`;
    take(giveCommand(now.state, { id, seat: unit.agency, at: now.state.now, body }));
  }
  take(advanceTo(now.state, scenario.clock.length));
  return journal;
}

/** Everybody is in exactly one place: waiting, in one vehicle, or delivered. */
function checkPeople(world: WorldState): void {
  for (const { id, kinds } of scenario.people) {
    for (const { id: kind, count } of kinds) {
      const { waiting, delivered, harmed } = kindState(world, id, kind);
      const held = scenario.units.flatMap((unit) => {
        const { cargo } = unitState(world, unit.id);
        return cargo?.people === id && cargo.kind === kind ? cargo.who : [];
      });
      expect(new Set([...waiting, ...held]).size).toBe(waiting.length + held.length);
      expect(waiting.length + held.length + delivered).toBe(count);
      expect(new Set(harmed).size).toBe(harmed.length);
    }
  }
}

/** Every vehicle is there once, within its room, on at most one task, at a place or on a way. */
function checkUnits(world: WorldState): void {
  expect(entriesOf(world.units).map(([id]) => id)).toEqual(
    scenario.units.map(({ id }) => id).toSorted((a, b) => (a < b ? -1 : 1)),
  );
  const joined = entriesOf(world.tasks).flatMap(([task, { units }]) =>
    units.map((unit) => ({ unit, task })),
  );
  expect(new Set(joined.map(({ unit }) => unit)).size).toBe(joined.length);
  const bound = entriesOf(world.tasks).flatMap(([task, record]) =>
    record.bound.map((unit) => ({ unit, task })),
  );
  expect(new Set(bound.map(({ unit }) => unit)).size).toBe(bound.length);
  const ordered = entriesOf(world.tasks).flatMap(([task, record]) =>
    record.ordered.map((unit) => ({ unit, task })),
  );
  const elsewhere = [...joined, ...bound, ...ordered].filter(
    ({ unit, task }) => unitState(world, unit).task !== task,
  );
  expect(elsewhere).toEqual([]);
  const onTask = scenario.units.filter(({ id }) => unitState(world, id).task !== null);
  expect(ordered.map(({ unit }) => unit).toSorted()).toEqual(onTask.map(({ id }) => id).toSorted());
  const wrong = scenario.units.filter(({ id, carries }) => {
    const { cargo, place, legs } = unitState(world, id);
    return (cargo?.who.length ?? 0) > (carries ?? 0) || (place !== null && legs.length > 0);
  });
  expect(wrong).toEqual([]);
}

/** Nobody aboard is taken aboard again, and nobody is set down who was not taken aboard. */
function checkTrips(journal: readonly ExerciseEvent[]): void {
  for (const { id, kinds } of scenario.people) {
    for (const { id: kind, count } of kinds) {
      const sum = (type: 'people.loaded' | 'people.set-down' | 'people.safe') =>
        journal.reduce(
          (all, event) =>
            event.type === type && event.people === id && event.kind === kind
              ? all + event.count
              : all,
          0,
        );
      const taken = sum('people.loaded') - sum('people.set-down');
      expect(taken).toBeLessThanOrEqual(count);
      expect(sum('people.safe')).toBeLessThanOrEqual(taken);
    }
  }
}

test('crews, vehicles and people are conserved, whatever commanders order', () => {
  const seen = new Set<string>();
  let carried = 0;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), orders, (seed, plan) => {
      const journal = play(seed, plan, ({ state }) => {
        checkPeople(state.body.world);
        checkUnits(state.body.world);
      });
      checkTrips(journal);
      const everybody = scenario.people.flatMap(({ kinds }) => kinds.map(({ count }) => count));
      const { people } = harmOf(scenario, journal, scenario.clock.length);
      expect(people.atRisk + people.safe + people.harmed).toBe(
        everybody.reduce((sum, count) => sum + count, 0),
      );
      expect(people.sheltered).toBeLessThanOrEqual(people.atRisk);
      for (const { type } of journal) seen.add(type);
      carried += people.safe;
    }),
    { seed: 9, numRuns: 12 },
  );
  // The play reaches what it is about.
  expect(carried).toBeGreaterThan(20);
  for (const type of ['people.harmed', 'task.done', 'unit.blocked']) {
    expect(seen).toContain(type);
  }
});
