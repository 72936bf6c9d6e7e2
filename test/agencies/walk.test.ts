import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { expect, test } from 'vitest';
import { mobilisations } from '#doctrine/incident.ts';
import { chartNames, charts, type ChartName } from '#agencies/chart.ts';
import { alphabet } from './alphabet.ts';
import { finalStatesOf, statesOf, walkChart } from './walk.ts';

/** Configurations walked in each chart; fewer means that something can no longer be reached. */
const fewest = 150;

test.each(chartNames)('%s: every state can be reached, and every one left', (name) => {
  const { reached, left, walked } = walkChart(name);
  const states = statesOf(name);
  const finals = finalStatesOf(name);
  expect(states.length).toBeGreaterThanOrEqual(28);
  expect(walked).toBeGreaterThanOrEqual(fewest);
  expect(states.filter((state) => !reached.has(state))).toEqual([]);
  expect(states.filter((state) => !left.has(state) && !finals.includes(state))).toEqual([]);
});

test('an agency that was stood down can be called again: no chart has a final state', () => {
  expect(chartNames.flatMap(finalStatesOf)).toEqual([]);
});

test('the fourteen charts of the field and the one for an agency of one’s own', () => {
  expect(chartNames.toSorted()).toEqual(
    [
      'ambulance',
      'council',
      'environment',
      'fire',
      'health',
      'highways',
      'meteorology',
      'military',
      'operator',
      'organiser',
      'police',
      'power',
      'responder',
      'voluntary',
      'water',
    ].toSorted(),
  );
});

test.each(chartNames)(
  '%s: its mobilisation knows the statuses of the field, all of them',
  (name) => {
    const machine: AnyStateMachine = charts[name];
    expect(Object.keys(machine.states['mobilisation']?.states ?? {}).toSorted()).toEqual(
      mobilisations.toSorted(),
    );
  },
);

interface Asked {
  readonly event: string;
  readonly guard: string;
  readonly params: unknown;
}

function nodesOf(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesOf)];
}

/** Each guard of a chart with the event that it is asked of, but those that look at another region. */
function guardsOf(name: ChartName): Asked[] {
  const machine: AnyStateMachine = charts[name];
  return nodesOf(machine.root).flatMap((node) =>
    [...node.transitions.values()].flat().flatMap(({ guard, eventType }): Asked[] => {
      if (guard === undefined) return [];
      const { type, params } = (typeof guard === 'string' ? { type: guard } : guard) as {
        type: string;
        params?: unknown;
      };
      const implementation: unknown = machine.implementations.guards[type];
      if (typeof implementation !== 'function' || 'check' in implementation) return [];
      return [{ event: eventType as string, guard: type, params }];
    }),
  );
}

test('the events walked with meet each guard, and fail to', () => {
  const asked = new Map<string, Asked & { name: ChartName }>();
  for (const name of chartNames) {
    for (const one of guardsOf(name)) asked.set(JSON.stringify(one), { ...one, name });
  }
  expect(asked.size).toBeGreaterThan(60);
  const oneSided: string[] = [];
  for (const [key, { name, event, guard, params }] of asked) {
    const machine: AnyStateMachine = charts[name];
    const holds = machine.implementations.guards[guard] as (
      args: unknown,
      params: unknown,
    ) => boolean;
    const outcomes = new Set(
      alphabet.filter(({ type }) => type === event).map((given) => holds({ event: given }, params)),
    );
    if (outcomes.size !== 2) oneSided.push(key);
  }
  expect(oneSided).toEqual([]);
});
