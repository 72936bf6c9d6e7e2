import { chartNames } from '#agencies/chart.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { chartsOf, statesOf } from './agency-states.ts';
import { playableCommands } from './commands.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { together, type Reached } from './reached.ts';

/** What several scenarios use between them, and what none of them does. */
export interface AllTogether {
  /** Charts of agencies, of all that there are. */
  readonly charts: Coverage;
  /** States of every chart that some scenario uses. */
  readonly agencyStates: Coverage;
  /** Commands that a seat or an agency can give, of all that there are. */
  readonly commands: Coverage;
}

export function allTogether(
  scenarios: readonly Scenario[],
  reached: readonly Reached[],
): AllTogether {
  const charts = [...new Set(scenarios.flatMap(chartsOf))];
  const { agencyStates, commands } = together(reached);
  return {
    charts: coverageOf(charts, chartNames),
    agencyStates: coverageOf(agencyStates, statesOf(charts.toSorted())),
    commands: coverageOf(commands, playableCommands),
  };
}
