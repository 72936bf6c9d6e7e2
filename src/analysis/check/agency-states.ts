import { charts, chartNames } from '#agencies/chart.ts';
import { InvariantError } from '#kernel/invariant.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import type { Scenario } from '#scenario/scenario.ts';

/** What is looked at of a chart: its regions, their states, and the one each begins in. */
type Regions = Readonly<
  Record<
    string,
    {
      readonly states: Readonly<Record<string, unknown>>;
      readonly initial: { readonly target: readonly { readonly key: string }[] };
    }
  >
>;

function regionsOf(chart: string): Regions {
  const name = chartNames.find((known) => known === chart);
  if (name === undefined) throw new InvariantError(`No chart ${chart}`);
  return charts[name].states;
}

/** Every `chart region.state` of these charts. */
export function statesOf(names: readonly string[]): string[] {
  return names.flatMap((name) =>
    Object.entries(regionsOf(name)).flatMap(([region, { states }]) =>
      Object.keys(states).map((state) => `${name} ${region}.${state}`),
    ),
  );
}

/** The charts that a scenario's agencies act by, each once. */
export function chartsOf({ agencies }: Scenario): string[] {
  return [...new Set(agencies.map(({ chart }) => chart))];
}

/** The `chart region.state` that a journal shows its agencies in. */
export function statesReached(scenario: Scenario, journal: readonly ExerciseEvent[]): Set<string> {
  const chartOf = new Map(scenario.agencies.map(({ id, chart }) => [id, chart]));
  const reached = new Set(
    chartsOf(scenario).flatMap((chart) =>
      Object.entries(regionsOf(chart)).flatMap(([region, { initial }]) =>
        initial.target.map(({ key }) => `${chart} ${region}.${key}`),
      ),
    ),
  );
  for (const event of journal) {
    if (event.type !== 'agency.changed' || event.region === 'confidence') continue;
    reached.add(`${chartOf.get(event.agency) ?? ''} ${event.region}.${event.to}`);
  }
  return reached;
}
