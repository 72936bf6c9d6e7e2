import { charts, chartNames, type AgencyEvent, type ChartSnapshot } from '#agencies/chart.ts';
import { InvariantError, present } from '#kernel/invariant.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { playThrough } from './play-through.ts';

type Machine = (typeof charts)['police'];
type Scope = Parameters<Machine['transition']>[2];

/** What an exercise gave its charts, in order, and where each began. */
export interface ChartEvents {
  readonly machines: readonly Machine[];
  readonly first: readonly ChartSnapshot[];
  /** Which agency, by its number in the scenario, takes which event. */
  readonly events: readonly { readonly agency: number; readonly event: AgencyEvent }[];
  /** The one scope that is reused; here it drops the actions. */
  readonly scope: Scope;
  /** Each chart's last state, to hold a replay to. */
  readonly last: readonly ChartSnapshot[];
}

/** Plays the exercise once and notes every event that an agency's chart is given. */
export function recordChartEvents(scenario: Scenario, seed: number): ChartEvents {
  const ids = scenario.agencies.map(({ id }) => id);
  const machines = scenario.agencies.map(({ chart }) => machineOf(chart));
  const first: ChartSnapshot[] = [];
  const last: ChartSnapshot[] = [];
  const events: ChartEvents['events'][number][] = [];
  let scope: Scope | undefined;
  // The charts are listened to from outside, so that the engine carries nothing for the bench.
  const restore = [...new Set(machines)].map((machine) => {
    const transition = machine.transition.bind(machine);
    machine.transition = (snapshot, event, given) => {
      const agency = ids.indexOf(snapshot.context.agency);
      first[agency] ??= snapshot;
      events.push({ agency, event });
      scope ??= given;
      return (last[agency] = transition(snapshot, event, given));
    };
    return () => {
      machine.transition = transition;
    };
  });
  try {
    playThrough(scenario, seed);
  } finally {
    for (const undo of restore) undo();
  }
  const actionExecutor = () => {};
  return {
    machines,
    first,
    last,
    events,
    scope: { ...present(scope, 'No chart was woken'), actionExecutor },
  };
}

function machineOf(name: string): Machine {
  const chart = chartNames.find((known) => known === name);
  if (chart === undefined) throw new InvariantError(`No chart ${name}`);
  return charts[chart];
}

/** The same events through `machine.transition` alone: what any engine around it is measured by. */
export function replayRaw({ machines, first, events, scope }: ChartEvents): ChartSnapshot[] {
  const snapshots = first.slice();
  for (const { agency, event } of events) {
    const machine = machines[agency];
    const before = snapshots[agency];
    if (machine !== undefined && before !== undefined) {
      snapshots[agency] = machine.transition(before, event, scope);
    }
  }
  return snapshots;
}
