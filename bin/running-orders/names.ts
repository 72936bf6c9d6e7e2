import { roles } from '../../src/doctrine/roles.ts';
import { clockFaceOf } from '../../src/scenario/clock-face.ts';
import { readMarkup, type Scenario } from '../../src/scenario/scenario.ts';
import { timeOfDay, type Seconds } from '../../src/kernel/time.ts';

/** What an instructor calls what the file names by id. */
export interface Names {
  /** Who speaks or is spoken to, as on a tabard. */
  party(id: string): string;
  fact(id: string): string;
  inject(id: string): string;
  of(kind: NamedKind, id: string): string;
  option(decision: string, option: string): string;
  clock(at: Seconds): string;
}

type NamedKind = 'measure' | 'task' | 'unit' | 'place' | 'decision' | 'crowd' | 'channel';

/** `numbers` are the places of injects in the running order. */
export function namesOf(scenario: Scenario, numbers: ReadonlyMap<string, number>): Names {
  const parties = new Map([
    ...scenario.agencies.map(({ id, short }) => [id, short] as const),
    ...scenario.seats.map((seat) => [seat.id, seatName(scenario, seat)] as const),
    ...(scenario.crowds ?? []).map(({ id, name }) => [id, name] as const),
    ['public', 'the public'] as const,
  ]);
  const facts = new Map(
    scenario.facts.map(({ id, versions }) => [id, readMarkup(versions[0]?.label ?? id).text]),
  );
  const kinds: Record<NamedKind, ReadonlyMap<string, string>> = {
    measure: new Map(scenario.measures.map(({ id, label }) => [id, label])),
    task: new Map(scenario.tasks.map(({ id, label }) => [id, label])),
    unit: new Map(scenario.units.map(({ id, name }) => [id, name])),
    place: new Map(scenario.geometry.places.map(({ id, name }) => [id, name])),
    decision: new Map(scenario.decisions.map(({ id, title }) => [id, title])),
    crowd: new Map((scenario.crowds ?? []).map(({ id, name }) => [id, name])),
    channel: new Map(scenario.channels.map(({ id, label }) => [id, label])),
  };
  const face = clockFaceOf(scenario);
  return {
    party: (id) => parties.get(id) ?? id,
    fact: (id) => `‘${facts.get(id) ?? id}’`,
    inject: (id) => `no. ${numbers.get(id) ?? id}`,
    of: (kind, id) => kinds[kind].get(id) ?? id,
    option: (decision, option) =>
      scenario.decisions.find(({ id }) => id === decision)?.options.find(({ id }) => id === option)
        ?.label ?? option,
    clock: (at) => timeOfDay(face, at),
  };
}

/** One of a role is called by it; of several, each by its title. */
function seatName({ seats }: Scenario, { role, title }: Scenario['seats'][number]): string {
  return seats.filter((seat) => seat.role === role).length === 1 ? roles[role].short : title;
}
