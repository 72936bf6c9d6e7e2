import { beforeAll, describe, expect, test } from 'vitest';
import { playScript } from '#analysis/play-script.ts';
import type { EventOf, ExerciseEvent } from '#exercise/events.ts';
import { clockFaceOf } from '#scenario/clock-face.ts';
import { readPlaythrough } from '#scenario/playthrough.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { shipped } from '../support/shipped.ts';

let scenario: Scenario;

beforeAll(async () => {
  const shipping = (await shipped('tannery-lane-fire')).scenario;
  // Telephones that are always answered, and nothing heard wrongly: what is tested here is not luck.
  scenario = {
    ...shipping,
    agencies: shipping.agencies.map((agency) => ({
      ...agency,
      phone: { ...agency.phone, engaged: 0, unanswered: 0 },
    })),
    channels: shipping.channels.map((channel) => ({ ...channel, garble: 0, disturbed: [] })),
  };
});

type Journal = readonly ExerciseEvent[];

/** What happens when the officer does these things and nothing else. */
function played(...rows: readonly string[]): Journal {
  if (rows.length === 0) return untold();
  const read = readPlaythrough(rows.map((row) => `- ${row}`).join('\n'), clockFaceOf(scenario));
  if (!read.ok) throw new Error(`${read.line}: ${read.message}`);
  const { journal } = playScript(scenario, read.script, { seed: 3, seat: 'nilo' });
  const refused = all(journal, 'command.rejected').filter(({ command }) => command.seat === 'nilo');
  expect(refused).toEqual([]);
  return journal;
}

let silence: Journal | undefined;

/** Nobody is told anything. */
function untold(): Journal {
  silence ??= playScript(scenario, [], { seed: 3, seat: 'nilo' }).journal;
  return silence;
}

function all<T extends ExerciseEvent['type']>(journal: Journal, type: T): EventOf<T>[] {
  return journal.filter((event): event is EventOf<T> => event.type === type);
}

/** For how long a crew stood in a hazard that its own service did not hold. Seconds. */
function exposed(journal: Journal, crew: string): number {
  return all(journal, 'crew.unexposed')
    .filter(({ unit }) => unit === crew)
    .reduce((sum, { seconds }) => sum + seconds, 0);
}

const three = ['fire', 'environment', 'health'] as const;

/** The three asked onto one line one after the other, two minutes each. */
function onTheLine(from: number): string[] {
  return three.map(
    (agency, i) =>
      `{ at: T+${from + 2 * i}m, invite: { agencies: [${agency}], place: conference, purpose: How to fight the fire, channel: phone } }`,
  );
}

function votes(journal: Journal): Record<string, string> {
  return Object.fromEntries(
    all(journal, 'decision.voted').map(({ agency, vote }) => [agency, vote]),
  );
}

/** What each of the three says to an option, at twenty past one when nobody has told anybody anything. */
function alone(choice: string): Record<string, string> {
  return votes(
    played(
      ...onTheLine(44),
      `{ at: T+50m, propose: { decision: tactic, choice: ${choice}, items: [] } }`,
    ),
  );
}

const asksForDrums = [
  '{ at: T+5s, ask: { of: operator, topic: chemicals, channel: phone } }',
  "{ at: T+8m, note: { words: 'There are forty drums of swimming pool chlorine, an oxidiser, by the east wall', certainty: official } }",
] as const;

const tellsOfDrums = (agency: string, at: string) =>
  `{ at: ${at}, share: { to: [${agency}], channel: phone, items: [n-1], meaning: Keep your people away from that wall, readBack: true, priority: immediate } }`;

describe('how to fight the fire', () => {
  test('each of the three alone, holding only what it learns by itself, picks another way', () => {
    const says = Object.fromEntries(
      scenario.decisions
        .find(({ id }) => id === 'tactic')
        ?.options.map(({ id }) => [id, alone(id)]) ?? [],
    );
    expect(says).toEqual({
      extinguish: { fire: 'agree', environment: 'dissent', health: 'dissent' },
      'controlled-burn': { fire: 'dissent', environment: 'agree', health: 'dissent' },
      'hold-for-data': { fire: 'dissent', environment: 'dissent', health: 'agree' },
      'limited-attack': { fire: 'dissent', environment: 'dissent', health: 'dissent' },
    });
  });

  // The drums by asking, the wind and the hospital from who rang, the rest from each other at the table.
  const tellsAll = (choice: string) => [
    ...asksForDrums,
    '{ at: T+9m, share: { to: [health], channel: phone, items: [n-1], meaning: It burns beside homes } }',
    "{ at: T+9m, note: { words: Thick smoke lies over Tanner's Row and goes east, certainty: seen } }",
    '{ at: T+10m, share: { to: [health], channel: phone, items: [n-2], meaning: People are under it } }',
    '{ at: T+36m, note: { words: The wind goes round to north-west at about twenty past one, certainty: official } }',
    ...onTheLine(47),
    '{ at: T+52m, note: { words: Our intakes face north-west and take eight minutes to shut, certainty: official } }',
    '{ at: T+53m, meet: { decision: tactic, items: [n-1, n-3, n-4] } }',
    `{ at: T+58m, propose: { decision: tactic, choice: ${choice}, items: [] } }`,
  ];

  test('told what the others know, all three agree to one, and none stays with its own', () => {
    expect(votes(played(...tellsAll('limited-attack')))).toEqual({
      fire: 'agree',
      environment: 'agree',
      health: 'agree',
    });
    for (const [choice, whose] of [
      ['extinguish', 'fire'],
      ['controlled-burn', 'environment'],
      ['hold-for-data', 'health'],
    ] as const) {
      expect(votes(played(...tellsAll(choice)))[whose]).toBe('dissent');
    }
  });
});

describe('what a crew was not told', () => {
  test('the drums: untold, five stand at the east wall for half an hour; told in the first minutes, nobody does', () => {
    // Bay heat passes 60 at T+25 (from 20 by 42 in 26 minutes, looked at every minute) and 110 at T+55; fire sees the venting a minute later.
    expect(exposed(played(), 'pump-1')).toBe((56 - 25) * 60);
    expect(exposed(played(...asksForDrums, tellsOfDrums('fire', 'T+9m')), 'pump-1')).toBe(0);
  });

  test('the wind: untold, a crew in Woad Street is in the smoke until it has seen for itself', () => {
    // The smoke reaches the street at T+52 (30 of 40 points of the swing from T+49 to T+53); fire knows at T+57, four minutes after 35.
    expect(exposed(played(), 'pump-3')).toBe((57 - 52) * 60);
    const told = played(
      '{ at: T+3m, ask: { of: weather, topic: weather, channel: phone } }',
      '{ at: T+9m, note: { words: The wind goes round to the north-west at about twenty past one, certainty: official } }',
      '{ at: T+10m, share: { to: [fire], channel: phone, items: [n-1], meaning: Your crews will be under it } }',
    );
    expect(exposed(told, 'pump-3')).toBe(0);
  });

  test('the cordon: two officers stay inside the line that fire would draw, unless police hear what it is drawn for', () => {
    const told = played(...asksForDrums, tellsOfDrums('police', 'T+9m'));
    expect(exposed(played(), 'pol-1')).toBeGreaterThan(60 * 60);
    expect(exposed(told, 'pol-1')).toBe(0);
    const line = (journal: Journal) =>
      all(journal, 'task.joined').filter(({ task }) => task === 'cordon-wide').length;
    expect([line(played()), line(told)]).toEqual([0, 1]);
  });
});

describe('what else hangs on being told', () => {
  test('a hospital that hears of the wind has its intakes shut before the smoke; one that does not, after', () => {
    const done = (journal: Journal) =>
      all(journal, 'task.done').find(({ task }) => task === 'shut-intakes')?.at ?? Number.NaN;
    // Sixty of a hundred, the level at which smoke is on the wards, is passed before T+58.
    const onTheWards = 58 * 60;
    const told = played(
      '{ at: T+3m, ask: { of: weather, topic: weather, channel: phone } }',
      '{ at: T+9m, note: { words: The wind goes round to the north-west at about twenty past one, certainty: official } }',
      '{ at: T+10m, share: { to: [hospital], channel: phone, items: [n-1], meaning: Your intakes face it } }',
    );
    expect(done(told)).toBeLessThan(onTheWards);
    expect(done(played())).toBeGreaterThan(onTheWards);
  });

  test('a head teacher who is told to stay in keeps the pupils in; one who hears nothing walks them into the smoke at 13:12', () => {
    const walks = (journal: Journal) =>
      all(journal, 'task.started').filter(({ task }) => task === 'walk-home');
    expect(walks(played()).map(({ at }) => at)).toEqual([43 * 60]);
    const told = played(
      "{ at: T+5s, note: { words: Thick smoke lies over Tanner's Row and goes east, certainty: seen } }",
      '{ at: T+10s, share: { to: [health], channel: phone, items: [n-1], meaning: People are under it } }',
      "{ at: T+11m, note: { words: 'anyone under the smoke goes in, stays in and shuts windows', certainty: official } }",
      '{ at: T+12m, share: { to: [school], channel: phone, items: [n-2], meaning: Keep them in } }',
    );
    expect(walks(told)).toEqual([]);
    expect(all(told, 'people.sheltered').map(({ people }) => people)).toContain('pupils');
  });
});
