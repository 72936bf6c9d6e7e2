import { beforeAll, expect, test } from 'vitest';
import { mobilisationOf } from '#agencies/chart.ts';
import type { CommandBody } from '#command/command.ts';
import { lookUp } from '#kernel/buckets.ts';
import { present } from '#kernel/invariant.ts';
import type { ExerciseState } from '#exercise/body.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import { advanceTo, giveCommand, startExercise } from '#exercise/exercise.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { brackwater } from '../support/brackwater.ts';

let flood: Scenario;
beforeAll(async () => {
  flood = await brackwater();
});

/** The flood with other hands on it: commanders’ commands at their times, and what services hold at the start. */
function play(
  until: number,
  commands: readonly { at: number; seat: string; body: CommandBody }[],
  scenario = flood,
): { state: ExerciseState; events: ExerciseEvent[] } {
  const start = startExercise(scenario, 1);
  let { state } = start;
  const events = [...start.events];
  for (const [index, { at, seat, body }] of commands.entries()) {
    const step = giveCommand(state, { id: `test-${index}`, seat, at, body });
    expect(step.events.filter(({ type }) => type === 'command.rejected')).toEqual([]);
    events.push(...step.events);
    state = step.state;
  }
  const last = advanceTo(state, until);
  return { state: last.state, events: [...events, ...last.events] };
}

function statuses(events: readonly ExerciseEvent[], agency: string): string[] {
  return events.flatMap((event) =>
    event.type === 'agency.changed' && event.agency === agency && event.region === 'mobilisation'
      ? event.to
      : [],
  );
}

function statusOf(state: ExerciseState, agency: string): string {
  return mobilisationOf(present(lookUp(state.body.agencies, agency), agency).snapshot);
}

/** Fire is told at the start where police have the rendezvous point, and at once when that is moved. */
function toldOfRvp(moves?: number): Scenario {
  return {
    ...flood,
    facts: flood.facts.map((fact) =>
      fact.id === 'rvp'
        ? {
            ...fact,
            learnedBy: [...(fact.learnedBy ?? []), { agency: 'fire', sourcing: 'official' }],
            versions: fact.versions.map((version) =>
              moves === undefined || version.from === undefined
                ? version
                : { ...version, from: { when: { at: moves } } },
            ),
          }
        : fact,
    ),
  };
}

test('a commander who gathers elsewhere than at the rendezvous point that the service holds is misdirected', () => {
  expect(statuses(play(400, []).events, 'fire').at(-1)).toBe('atRvp');
  expect(statuses(play(400, [], toldOfRvp()).events, 'fire').at(-1)).toBe('misdirected');
});

test('once the service learns that the rendezvous point is where its commander stands, it is there', () => {
  const { events } = play(420, [], toldOfRvp(400));
  expect(statuses(events, 'fire')).toEqual([
    'alerted',
    'mobilising',
    'enRoute',
    'misdirected',
    'atRvp',
  ]);
});

test('a crew that meets the closed road is delayed until it has turned round', () => {
  const { events } = play(1400, []);
  const blocked = events.find((event) => event.type === 'unit.blocked');
  expect(blocked).toBeDefined();
  expect(statuses(events, 'ambulance')).toEqual([
    'alerted',
    'mobilising',
    'enRoute',
    'delayed',
    'enRoute',
  ]);
});

test('one crew recalled leaves the service committed; the last one recalled withdraws it', () => {
  const recall = (unit: string) => ({
    at: 470,
    seat: 'fire',
    body: { type: 'withdraw', unit } as const,
  });
  const one = play(471, [recall('fire-cmd')]);
  expect(statusOf(one.state, 'fire')).toBe('committed');
  const all = play(471, [recall('fire-cmd'), recall('pump-1')]);
  expect(statusOf(all.state, 'fire')).toBe('withdrawn');
});

test('the liaison officer’s own car says nothing of the service', () => {
  const move = { at: 5, seat: 'nilo', body: { type: 'move', to: 'southgate-school' } as const };
  const { events } = play(90, [move]);
  expect(events.some((event) => event.type === 'unit.departed' && event.unit === 'nilo-car')).toBe(
    true,
  );
  expect(statuses(events, 'fire')).not.toContain('enRoute');
});
