import { actNamesOf } from '#scenario/act-names.ts';
import { clockFaceOf } from '#scenario/clock-face.ts';
import { readMarkup, type Scenario } from '#scenario/scenario.ts';
import type { NameBook } from '#ui/debrief/name-book.ts';

type Pairs = readonly (readonly [string, string])[];

function named(items: readonly { readonly id: string; readonly name: string }[]): Pairs {
  return items.map(({ id, name }) => [id, name]);
}

function labelled(items: readonly { readonly id: string; readonly label: string }[]): Pairs {
  return items.map(({ id, label }) => [id, label]);
}

/** What a scenario calls the things that a journal names by id. */
export function nameBookOf(scenario: Scenario): NameBook {
  const { geometry } = scenario;
  const areas = geometry.shapes.flatMap(({ id, name }) =>
    name === undefined ? [] : [[id, name] as const],
  );
  const names: Record<keyof NameBook['names'], Pairs> = {
    party: [...named(scenario.agencies), ...named(scenario.crowds ?? [])],
    short: scenario.agencies.map(({ id, short }) => [id, short]),
    fact: scenario.facts.flatMap((fact) =>
      fact.versions.map(
        ({ label }, version) => [`${fact.id}/${version}`, readMarkup(label).text] as const,
      ),
    ),
    place: named(geometry.places),
    road: named(geometry.roads),
    zone: labelled(scenario.zones),
    area: areas,
    unit: named(scenario.units),
    task: labelled(scenario.tasks),
    people: labelled(scenario.people),
    kind: scenario.people.flatMap(({ id, kinds }) =>
      kinds.map((kind) => [`${id}/${kind.id}`, kind.label] as const),
    ),
    channel: labelled(scenario.channels),
    measure: labelled(scenario.measures),
    measureUnit: scenario.measures.map(({ id, unit }) => [id, unit]),
    decision: scenario.decisions.map(({ id, title }) => [id, title]),
    option: scenario.decisions.flatMap(({ id, options }) =>
      options.map((option) => [`${id}/${option.id}`, option.label] as const),
    ),
    topic: labelled(scenario.topics),
    offer: (scenario.crowds ?? []).flatMap(({ id, offers = [] }) =>
      offers.map((offer) => [`${id}/${offer.id}`, offer.label] as const),
    ),
    plan: (scenario.plans ?? []).map(({ id, title }) => [id, title]),
    seat: scenario.seats.map(({ id, title }) => [id, title]),
  };
  return {
    clock: clockFaceOf(scenario),
    acts: actNamesOf(scenario),
    names: Object.fromEntries(
      Object.entries(names).map(([kind, pairs]) => [kind, Object.fromEntries(pairs)]),
    ) as NameBook['names'],
  };
}
