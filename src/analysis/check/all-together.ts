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
  /** Of these the states that every agency has, whichever of them comes to it: `command.strategic`. */
  readonly commonStates: Coverage;
  /** And the postures, which are each chart’s own. */
  readonly postures: Coverage;
  /** Commands that a seat or an agency can give, of all that there are. */
  readonly commands: Coverage;
}

export function allTogether(
  scenarios: readonly Scenario[],
  reached: readonly Reached[],
): AllTogether {
  const charts = [...new Set(scenarios.flatMap(chartsOf))];
  const { agencyStates, commands } = together(reached);
  const states = statesOf(charts.toSorted());
  return {
    charts: coverageOf(charts, chartNames),
    agencyStates: coverageOf(agencyStates, states),
    commonStates: coverageOf(commonOf(agencyStates), commonOf(states)),
    postures: coverageOf(agencyStates, states.filter(isPosture)),
    commands: coverageOf(commands, playableCommands),
  };
}

function isPosture(state: string): boolean {
  return state.includes(' posture.');
}

/** `fire command.none` without the chart, each once. */
function commonOf(states: readonly string[]): string[] {
  const common = states.filter((state) => !isPosture(state));
  return [...new Set(common.map((state) => state.slice(state.indexOf(' ') + 1)))];
}
