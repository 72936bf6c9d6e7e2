import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { playBot, type Played } from '#analysis/play-bot.ts';
import { playScript } from '#analysis/play-script.ts';
import type { EventOf, ExerciseEvent } from '#exercise/events.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { clockFaceOf } from '#scenario/clock-face.ts';
import { readPlaythrough } from '#scenario/playthrough.ts';
import { brackwater } from '../support/brackwater.ts';

const folder = new URL('../../scenarios/brackwater-flood/playthroughs/', import.meta.url);
const minute = 60;

let scenario: Scenario;
let silent: Played;
let reference: Played;
let boatsAndBund: Played;

beforeAll(async () => {
  scenario = await brackwater();
  silent = playBot(scenario, { bot: 'silent', seed: 1, seat: 'nilo' });
  reference = scripted('reference');
  boatsAndBund = scripted('boats-and-bund');
});

function scripted(name: string): Played {
  const text = readFileSync(new URL(`${name}.yaml`, folder), 'utf8');
  const read = readPlaythrough(text, clockFaceOf(scenario));
  if (!read.ok) throw new Error(`${name}: ${read.message}`);
  return playScript(scenario, read.script, { seed: 1, seat: 'nilo' });
}

function all<T extends ExerciseEvent['type']>({ journal }: Played, type: T): EventOf<T>[] {
  return journal.filter((event): event is EventOf<T> => event.type === type);
}

const closedAt = (played: Played, road: string) =>
  all(played, 'road.closed').find((event) => event.road === road)?.at;
const heldAt = (played: Played, holder: string, fact: string) =>
  all(played, 'fact.held').find((event) => event.holder === holder && event.fact === fact)?.at;
const safe = (played: Played, people: string) =>
  all(played, 'people.safe')
    .filter((event) => event.people === people)
    .reduce((sum, { count }) => sum + count, 0);
const startedAt = (played: Played, task: string) =>
  all(played, 'task.started').find((event) => event.task === task)?.at;

describe('the leisure centre', () => {
  test('a screen cleared in time keeps its road for fourteen minutes more', () => {
    // The beck makes 1 cm a minute from 30 cm at T+86, so 60 cm at T+116; a clear screen takes off 14 cm.
    expect(closedAt(silent, 'leisure-way-north')).toBe(116 * minute);
    expect(closedAt(reference, 'leisure-way-north')).toBe(130 * minute);
  });

  test('decided while there is a road, all forty-six are out of it; left alone, nobody is', () => {
    expect([safe(reference, 'walk-ins-frail'), safe(reference, 'walk-ins')]).toEqual([6, 40]);
    expect([safe(silent, 'walk-ins-frail'), safe(silent, 'walk-ins')]).toEqual([0, 0]);
  });

  test('of those who say whose job the frail are, each holds the half that the other needs', () => {
    const split = scenario.decisions
      .find(({ id }) => id === 'move-from-leisure-centre')
      ?.options.find(({ id }) => id === 'split');
    const wants = (agency: string) =>
      split?.agreedBy?.find((one) => one.agency === agency)?.holds ?? [];
    const learns = (fact: string) =>
      scenario.facts.find(({ id }) => id === fact)?.learnedBy?.map(({ agency }) => agency);
    expect(wants('council')).toContain('day-unit');
    expect(learns('day-unit')).toEqual(['ambulance']);
    expect(wants('ambulance')).toContain('academy-hall');
    expect(learns('academy-hall')).toEqual(['council']);
  });
});

describe('help from outside', () => {
  test('army trucks come fifty minutes and the drive after the liaison officer’s desk heard of it, so only if it heard early', () => {
    const heard = heldAt(reference, 'military', 'leisure-way-by') ?? Number.NaN;
    const departed = all(reference, 'unit.departed').find(({ unit }) => unit === 'army-truck-1');
    // Three quarters of an hour from the request, and five minutes to turn out.
    expect(departed?.at).toBe(heard + 50 * minute);
    // By the forum’s plan it goes by police, who chair: they had both halves of the case before.
    expect(heldAt(reference, 'police', 'leisure-way-by')).toBeLessThan(heard);
    expect(heldAt(reference, 'police', 'military-terms')).toBeLessThan(heard);
    expect(all(silent, 'unit.departed').some(({ unit }) => unit === 'army-truck-1')).toBe(false);
  });

  test('asked first of all, or with half a task, the military refuse; asked when everyone can see it, they come too late', () => {
    const answers = all(boatsAndBund, 'request.answered').filter(
      ({ agency }) => agency === 'military',
    );
    expect(answers.map(({ accepted }) => accepted)).toEqual([false, false, true]);
    expect(answers[0]?.because).toMatch(/last resort/);
    expect(answers[1]?.because).toMatch(/task/);
    expect(all(boatsAndBund, 'unit.arrived').some(({ unit }) => unit === 'army-truck-1')).toBe(
      false,
    );
  });

  test('volunteers nobody signs on go into the beck by themselves and have to be fetched', () => {
    // 2 cm over the road, two minutes after it closed.
    expect(startedAt(reference, 'sign-on-helpers')).toBeLessThan(116 * minute);
    const opened = (played: Played) =>
      all(played, 'task.opened').find(({ task }) => task === 'reach-tractor')?.at;
    expect(opened(silent)).toBe(118 * minute);
    expect(opened(reference)).toBeUndefined();
  });
});

describe('recovery', () => {
  test('the operator who is told what hangs on the circuit switches the pumps; untold, the shops', () => {
    expect(startedAt(reference, 'switch-moor-pumps')).toBeDefined();
    expect(startedAt(reference, 'switch-shops')).toBeUndefined();
    expect(startedAt(silent, 'switch-shops')).toBeDefined();
    expect(startedAt(silent, 'switch-moor-pumps')).toBeUndefined();
  });

  test('telephones fail in the third act and are back in the fourth', () => {
    const worst = all(reference, 'channel.changed')
      .filter(({ channel }) => channel === 'phone')
      .map(({ at, congestion }) => [at, congestion] as const);
    const until = (time: number) => worst.findLast(([at]) => at <= time)?.[1];
    expect(until(100 * minute)).toBe(90);
    expect(until(124 * minute)).toBe(0);
  });
});

test('four acts of thirty to forty-five minutes, and each decision is offered in its own', () => {
  const starts = [...(scenario.acts ?? []).map((act) => act.starts), scenario.clock.length];
  const lengths = starts.slice(1).map((end, index) => (end - (starts[index] ?? 0)) / minute);
  expect(lengths).toEqual([45, 45, 30, 30]);
  for (const { offered = 0, window } of scenario.decisions) {
    expect(starts).toContain(offered);
    expect(offered).toBeLessThan(window.opens);
  }
});
