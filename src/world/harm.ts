import type { Seconds } from '#kernel/time.ts';
import { present } from '#kernel/invariant.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { WorldEvent } from './events.ts';
import { placeOf } from './lookup.ts';
import { findRoute } from './route.ts';

export interface Harm {
  /** Crew-minutes in a hazard that their own agency did not hold. */
  readonly exposureMinutes: number;
  /** Crew-minutes lost at closed roads: see `harmOf`. */
  readonly lostMinutes: number;
  /** Everyone is at risk, safe or harmed; of those at risk, so many are people sheltered where they are. */
  readonly people: {
    readonly atRisk: number;
    readonly sheltered: number;
    readonly safe: number;
    readonly harmed: number;
  };
}

type Timed = { readonly type: string; readonly at: Seconds };
type At<Type extends WorldEvent['type']> = Extract<WorldEvent, { type: Type }> & {
  readonly at: Seconds;
};

interface Ledger {
  readonly scenario: Scenario;
  exposure: number;
  lost: number;
  /** Of each group of people, those set down safe and those who came to harm. */
  readonly people: Map<string, Counts>;
  readonly sheltered: Set<string>;
  readonly exposed: Map<string, At<'crew.exposed'>>;
  readonly closed: Set<string>;
  readonly trips: Map<string, Trip>;
}

interface Counts {
  readonly safe: number;
  readonly harmed: number;
}

const none: Counts = { safe: 0, harmed: 0 };

/** A drive from its departure, through every closed road met, to its end. */
interface Trip {
  readonly departed: At<'unit.departed'>;
  turning: Seconds;
  isBlocked: boolean;
}

/**
 * What the exercise cost, from its journal alone; events of other kinds are passed over. Lost time is
 * crew × seconds: how much later a unit will arrive than if it had known at departure of every road
 * closed when it met one, at least the turn-rounds themselves; only these for one that never drove on.
 */
export function harmOf(scenario: Scenario, events: readonly Timed[], end: Seconds): Harm {
  const ledger: Ledger = {
    scenario,
    exposure: 0,
    lost: 0,
    people: new Map(),
    sheltered: new Set(),
    exposed: new Map(),
    closed: new Set(),
    trips: new Map(),
  };
  for (const event of events) enterIn(ledger, event as WorldEvent & { at: Seconds });
  for (const { at, crew } of ledger.exposed.values()) {
    ledger.exposure += crew * Math.max(0, end - at);
  }
  for (const [unit, trip] of ledger.trips) {
    if (trip.isBlocked) ledger.lost += crewOf(ledger, unit) * trip.turning;
  }
  return {
    exposureMinutes: Math.round(ledger.exposure / 60),
    lostMinutes: Math.round(ledger.lost / 60),
    people: countPeople(ledger),
  };
}

function countPeople(ledger: Ledger): Harm['people'] {
  const sums = { atRisk: 0, sheltered: 0, safe: 0, harmed: 0 };
  for (const { id, kinds } of ledger.scenario.people) {
    const { safe, harmed } = ledger.people.get(id) ?? none;
    const left = kinds.reduce((sum, kind) => sum + kind.count, 0) - safe - harmed;
    sums.atRisk += left;
    if (ledger.sheltered.has(id)) sums.sheltered += left;
    sums.safe += safe;
    sums.harmed += harmed;
  }
  return sums;
}

function count(ledger: Ledger, people: string, more: Partial<Counts>): void {
  const { safe, harmed } = ledger.people.get(people) ?? none;
  ledger.people.set(people, {
    safe: safe + (more.safe ?? 0),
    harmed: harmed + (more.harmed ?? 0),
  });
}

function crewOf(ledger: Ledger, unit: string): number {
  return ledger.scenario.units.find((candidate) => candidate.id === unit)?.crew ?? 0;
}

function enterIn(ledger: Ledger, event: WorldEvent & { readonly at: Seconds }): void {
  switch (event.type) {
    case 'crew.exposed':
      ledger.exposed.set(event.unit, event);
      return;
    case 'crew.unexposed':
      ledger.exposure += (ledger.exposed.get(event.unit)?.crew ?? 0) * event.seconds;
      ledger.exposed.delete(event.unit);
      return;
    case 'people.safe':
      count(ledger, event.people, { safe: event.count });
      return;
    case 'people.harmed':
      count(ledger, event.people, { harmed: event.count });
      return;
    case 'people.sheltered':
      ledger.sheltered.add(event.people);
      return;
    case 'road.closed':
      ledger.closed.add(event.road);
      return;
    case 'unit.departed':
      depart(ledger, event);
      return;
    case 'unit.blocked': {
      const trip = ledger.trips.get(event.unit);
      if (trip) {
        ledger.trips.set(event.unit, {
          ...trip,
          turning: trip.turning + event.lost,
          isBlocked: true,
        });
      }
      return;
    }
    default:
  }
}

function depart(ledger: Ledger, event: At<'unit.departed'>): void {
  const trip = ledger.trips.get(event.unit);
  if (trip?.isBlocked) ledger.lost += crewOf(ledger, event.unit) * lostOn(ledger, trip, event);
  ledger.trips.set(event.unit, { departed: event, turning: 0, isBlocked: false });
}

/** Seconds by which the blocked trip, as it goes on now, is later than one told of the closures at its start. */
function lostOn(ledger: Ledger, { departed, turning }: Trip, onward: At<'unit.departed'>): Seconds {
  if (departed.to !== onward.to) return turning;
  const told = findRoute(ledger.scenario.geometry, {
    from: departed.from,
    to: placeOf(ledger.scenario, departed.to).node,
    pace:
      present(
        ledger.scenario.units.find((unit) => unit.id === onward.unit),
        `No unit ${onward.unit}`,
      ).pace ?? 100,
    departs: departed.at,
    avoids: (road) => ledger.closed.has(road),
  });
  return told === null
    ? turning
    : Math.max(turning, onward.arrives - (told.at(-1)?.at ?? departed.at));
}
