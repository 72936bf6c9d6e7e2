import type { AnyStateMachine } from 'xstate';
import { charts, type AgencyEvent, type ChartName } from '#agencies/chart.ts';

const chartEvents: Readonly<Record<AgencyEvent['type'], true>> = {
  ADVISED: true,
  ALERTED: true,
  APART: true,
  BRIEFED: true,
  CHALLENGED: true,
  DECIDED: true,
  DECLARED: true,
  IN_POST: true,
  INVITED: true,
  LEARNED: true,
  LINE_PUT: true,
  PROPOSED: true,
  RELIEVED: true,
  REQUESTED: true,
  STOOD_DOWN: true,
  TOGETHER: true,
  UNANSWERED: true,
  UNIT: true,
};

const names = Object.keys(charts) as ChartName[];

function machineOf(name: ChartName): AnyStateMachine {
  return charts[name];
}

/** Every `chart EVENT` that a chart does something on. */
export function chartEventsTaken(): string[] {
  return names.flatMap((name) =>
    machineOf(name)
      .events.filter((type: string) => Object.hasOwn(chartEvents, type))
      .map((type) => `${name} ${type}`),
  );
}

export const chartEventTypes = Object.keys(chartEvents);
