import { createEmptyActor, type AnyMachineSnapshot, type ExecutableActionObject } from 'xstate';
import { InvariantError } from '#kernel/invariant.ts';
import type { Mobilisation } from '#doctrine/incident.ts';
import type { AgencyEvent, Intent } from './events.ts';
import { ambulance } from './ambulance.ts';
import { council } from './council.ts';
import { environment } from './environment.ts';
import { fire } from './fire.ts';
import { generic } from './generic.ts';
import { health } from './health.ts';
import { highways } from './highways.ts';
import { intentOf } from './intents.ts';
import { meteorology } from './meteorology.ts';
import { military } from './military.ts';
import { operator } from './operator.ts';
import { organiser } from './organiser.ts';
import { police } from './police.ts';
import { power } from './power.ts';
import type { ResponderContext } from './skeleton.ts';
import { voluntary } from './voluntary.ts';
import { water } from './water.ts';

export type { AgencyEvent, Intent };

/** Every chart that a scenario can name. */
export const charts = {
  ambulance,
  council,
  environment,
  fire,
  health,
  highways,
  meteorology,
  military,
  operator,
  organiser,
  police,
  power,
  responder: generic,
  voluntary,
  water,
} as const;
export type ChartName = keyof typeof charts;
export const chartNames = Object.keys(charts) as ChartName[];

export type ChartSnapshot = ReturnType<(typeof police)['transition']>;

export interface ChartStep {
  readonly snapshot: ChartSnapshot;
  readonly intents: readonly Intent[];
  /** Delays begun: whole seconds until the chart is to get the event. */
  readonly begun: readonly {
    readonly id: string;
    readonly after: number;
    readonly event: AgencyEvent;
  }[];
  readonly cancelled: readonly string[];
}

type TakenAction = Pick<ExecutableActionObject, 'type' | 'params' | 'info'>;

let collected: ExecutableActionObject[] = [];

/**
 * One scope for every transition. The exported `transition()` builds an actor at each call and
 * costs three to four times as much; the scope's shape is semi-internal, so xstate is pinned
 * exactly and a contract test holds this path equal to `transition()` and to a live actor.
 */
const idle = createEmptyActor();
const scope = {
  self: idle,
  system: idle.system,
  id: '',
  sessionId: '',
  logger: () => {},
  defer: () => {},
  stopChild: () => {},
  emit: () => {},
  actionExecutor: (action: ExecutableActionObject) => {
    collected.push(action);
  },
};

type Scope = Parameters<(typeof police)['transition']>[2];

function chartOf(name: string): typeof police {
  if (!Object.hasOwn(charts, name)) throw new InvariantError(`No chart ${name}`);
  return charts[name as ChartName];
}

/** The chart's first step, before any event. */
export function startChart(name: string, context: ResponderContext): ChartStep {
  if (collected.length > 0) collected = [];
  const snapshot = chartOf(name).getInitialSnapshot(scope as unknown as Scope, context);
  return stepFrom(snapshot);
}

/** The chart takes one event: a pure function of the snapshot and the event. */
export function stepChart(name: string, snapshot: ChartSnapshot, event: AgencyEvent): ChartStep {
  if (collected.length > 0) collected = [];
  return stepFrom(chartOf(name).transition(snapshot, event, scope as unknown as Scope));
}

const nothing: Omit<ChartStep, 'snapshot'> = { intents: [], begun: [], cancelled: [] };

/** Most steps lead to nothing. */
function stepFrom(snapshot: ChartSnapshot): ChartStep {
  const { intents, begun, cancelled } = collected.length === 0 ? nothing : readActions(collected);
  return { snapshot, intents, begun, cancelled };
}

/** Sorts a transition's actions into what the agency wants done and what it waits for. */
export function readActions(actions: readonly TakenAction[]): Omit<ChartStep, 'snapshot'> {
  const intents: Intent[] = [];
  const begun: ChartStep['begun'][number][] = [];
  const cancelled: string[] = [];
  for (const action of actions) {
    if (action.type === 'xstate.raise') {
      const { id, delay, event } = action.params as {
        id: string;
        delay?: number;
        event: AgencyEvent;
      };
      if (delay !== undefined) begun.push({ id, after: delay, event });
    } else if (action.type === 'xstate.cancel') {
      const params = action.params as string | { sendId: string };
      cancelled.push(typeof params === 'string' ? params : params.sendId);
    } else {
      intents.push(intentOf(action.type, action.params, action.info.event as AgencyEvent));
    }
  }
  return { intents, begun, cancelled };
}

/** Each region's state by name. */
export function regionsOf(snapshot: AnyMachineSnapshot): Readonly<Record<string, string>> {
  return snapshot.value as Readonly<Record<string, string>>;
}

export function mobilisationOf(snapshot: AnyMachineSnapshot): Mobilisation {
  return regionsOf(snapshot)['mobilisation'] as Mobilisation;
}
