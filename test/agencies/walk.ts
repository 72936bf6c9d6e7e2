import type { AnyStateMachine, AnyStateNode } from 'xstate';
import {
  charts,
  regionsOf,
  startChart,
  stepChart,
  type AgencyEvent,
  type ChartName,
  type ChartSnapshot,
} from '#agencies/chart.ts';
import { alphabet } from './alphabet.ts';

export const input = { agency: 'any', appointedAfter: 120, mobilises: 60 };

export interface Walk {
  /** `region.state` of all that was reached. */
  readonly reached: ReadonlySet<string>;
  /** `region.state` of all that some event led out of. */
  readonly left: ReadonlySet<string>;
  /** Configurations that events were tried on. */
  readonly walked: number;
}

/** Every `region.state` that the chart names. */
export function statesOf(name: ChartName): string[] {
  const machine: AnyStateMachine = charts[name];
  return Object.entries(machine.states as Record<string, AnyStateNode>).flatMap(([region, node]) =>
    Object.keys(node.states).map((state) => `${region}.${state}`),
  );
}

export function finalStatesOf(name: ChartName): string[] {
  const machine: AnyStateMachine = charts[name];
  return statesOf(name).filter((id) => {
    const [region = '', state = ''] = id.split('.');
    return machine.states[region]?.states[state]?.type === 'final';
  });
}

function namesIn(snapshot: ChartSnapshot): string[] {
  return Object.entries(regionsOf(snapshot)).map(([region, state]) => `${region}.${state}`);
}

/** Configurations that show two states together for the first time are walked on from: regions look at one other region at most. */
function pairsIn(names: readonly string[]): string[] {
  return names.flatMap((one, index) => names.slice(index + 1).map((other) => `${one}+${other}`));
}

/** Breadth first from the start, over the alphabet and the chart's own delays. */
export function walkChart(name: ChartName): Walk {
  const reached = new Set<string>();
  const left = new Set<string>();
  const seen = new Set<string>();
  const delays = new Map<string, AgencyEvent>();
  const waiting: ChartSnapshot[] = [];
  let walked = 0;

  const meet = ({ snapshot, begun }: ReturnType<typeof startChart>): void => {
    for (const { id, event } of begun) delays.set(id, event);
    const names = namesIn(snapshot);
    for (const one of names) reached.add(one);
    const fresh = pairsIn(names).filter((pair) => !seen.has(pair));
    if (fresh.length === 0) return;
    for (const pair of fresh) seen.add(pair);
    waiting.push(snapshot);
  };

  meet(startChart(name, input));
  for (let snapshot = waiting.shift(); snapshot !== undefined; snapshot = waiting.shift()) {
    walked += 1;
    const before = namesIn(snapshot);
    for (const event of [...alphabet, ...delays.values()]) {
      const next = stepChart(name, snapshot, event);
      const after = namesIn(next.snapshot);
      for (const one of before) if (!after.includes(one)) left.add(one);
      meet(next);
    }
  }
  return { reached, left, walked };
}
