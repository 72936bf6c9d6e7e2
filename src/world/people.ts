import type { WorldContext, WorldDue } from './context.ts';
import { zoneReaches } from './area.ts';
import { peopleOf } from './lookup.ts';
import {
  kindState,
  peopleState,
  unitState,
  withKind,
  withPeople,
  type PeopleState,
  type WorldState,
} from './state.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { People, Task } from '#scenario/schema/world.ts';

export function newPeople(people: People): PeopleState {
  const kinds = people.kinds.map(
    (kind) =>
      [
        kind.id,
        {
          waiting: Array.from({ length: kind.count }, (_, index) => index),
          harmed: [],
          delivered: 0,
        },
      ] as const,
  );
  return {
    id: people.id,
    kinds: Object.fromEntries(kinds),
    round: 0,
    running: false,
    sheltered: false,
  };
}

/** Those of a kind still at the place and unharmed: waiting or being loaded. Ascending. */
function stillThere(scenario: Scenario, state: WorldState, people: string, kind: string): number[] {
  const { waiting, harmed } = kindState(state, people, kind);
  const there = [...waiting];
  for (const unit of scenario.units) {
    const { cargo } = unitState(state, unit.id);
    if (cargo !== null && !cargo.aboard && cargo.people === people && cargo.kind === kind) {
      there.push(...cargo.who);
    }
  }
  const gone = new Set(harmed);
  return there.filter((index) => !gone.has(index)).toSorted((a, b) => a - b);
}

/** Begins the harm rounds of people whom a zone now reaches, unless they already run. */
export function startHarm(ctx: WorldContext, state: WorldState, zone: string): WorldState {
  let next = state;
  for (const people of ctx.scenario.people) {
    if (people.hazard?.zone !== zone || peopleState(next, people.id).running) continue;
    if (zoneReaches(ctx.scenario, next, zone, people.place)) {
      next = scheduleRound(ctx, next, people);
    }
  }
  return next;
}

function scheduleRound(ctx: WorldContext, state: WorldState, people: People): WorldState {
  const round = peopleState(state, people.id).round + 1;
  ctx.schedule(ctx.now + Math.max(1, people.hazard?.every ?? 1), {
    kind: 'world.harm',
    people: people.id,
    round,
  });
  return withPeople(state, people.id, { round, running: true });
}

/** Of those sheltered where they are, one in so many comes to harm of those who otherwise would: a design value. */
const shelterDivides = 4;

/** The people are sheltered where they are from now on; those already taken away are not concerned. */
export function shelter(
  ctx: WorldContext,
  state: WorldState,
  { id: task, shelters: people }: Task,
): WorldState {
  if (people === undefined || peopleState(state, people).sheltered) return state;
  ctx.emit({ type: 'people.sheltered', people, task });
  return withPeople(state, people, { sheltered: true });
}

/** One harm round: each person still at the place comes to harm by their own draw. */
export function onHarm(
  ctx: WorldContext,
  state: WorldState,
  due: Extract<WorldDue, { kind: 'world.harm' }>,
): WorldState {
  const people = peopleOf(ctx.scenario, due.people);
  const record = peopleState(state, people.id);
  if (!record.running || record.round !== due.round || people.hazard === undefined) return state;
  if (!zoneReaches(ctx.scenario, state, people.hazard.zone, people.place)) {
    return withPeople(state, people.id, { running: false });
  }
  const { chance } = people.hazard;
  const of = 100 * (record.sheltered ? shelterDivides : 1);
  let next = state;
  let unharmed = 0;
  for (const kind of people.kinds) {
    const there = stillThere(ctx.scenario, next, people.id, kind.id);
    const harmed = there.filter(
      (index) => ctx.draw(`harm/${people.id}/${kind.id}/${index}/${due.round}`) * of < chance,
    );
    unharmed += there.length - harmed.length;
    if (harmed.length === 0) continue;
    next = withKind(next, people.id, kind.id, {
      harmed: [...kindState(next, people.id, kind.id).harmed, ...harmed],
    });
    ctx.emit({ type: 'people.harmed', people: people.id, kind: kind.id, count: harmed.length });
  }
  return unharmed > 0
    ? scheduleRound(ctx, next, people)
    : withPeople(next, people.id, { running: false });
}

/** Whether every one of them has been taken where they are safe. */
export function isEveryoneOut(scenario: Scenario, state: WorldState, people: string): boolean {
  return peopleOf(scenario, people).kinds.every(
    (kind) => kindState(state, people, kind.id).delivered === kind.count,
  );
}
