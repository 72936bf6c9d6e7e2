import { beforeAll, describe, expect, test } from 'vitest';
import { playScript } from '#analysis/play-script.ts';
import type { EventOf, ExerciseEvent, ExerciseEventBody } from '#exercise/events.ts';
import { clockFaceOf } from '#scenario/clock-face.ts';
import { readPlaythrough } from '#scenario/playthrough.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { shipped, textOf } from '../support/shipped.ts';

// Figures are those of scenario.yaml and of the doctrine of police liaison, worked by hand.

const id = 'wrenfield-march';
const minute = 60;
let scenario: Scenario;
beforeAll(async () => ({ scenario } = await shipped(id)));

type Journal = readonly ExerciseEvent[];

/** Plays rows of a script, under the luck of the first seed. */
function play(rows: string): Journal {
  const read = readPlaythrough(rows, clockFaceOf(scenario));
  if (!read.ok) throw new Error(`line ${read.line}: ${read.message}`);
  return playScript(scenario, read.script, { seed: 1, seat: 'plt' }).journal;
}

function playFile(name: string): Journal {
  return play(textOf(id, `playthroughs/${name}.yaml`));
}

function of<Type extends ExerciseEventBody['type']>(journal: Journal, type: Type) {
  return journal.filter((event): event is EventOf<Type> => event.type === type);
}

/** A measure as it last was at a moment, of those that moved. */
function measureAt(journal: Journal, measure: string, at: number): number | undefined {
  return of(journal, 'measure.moved').findLast(
    (event) => event.measure === measure && event.at <= at,
  )?.value;
}

/** When a fact first was true, in seconds; undefined if never. */
function trueAt(journal: Journal, fact: string): number | undefined {
  return of(journal, 'fact.true').find((event) => event.fact === fact)?.at;
}

/** By how much one group’s trust moved, and why. */
function trustMoves(journal: Journal, crowd: string) {
  return of(journal, 'trust.moved')
    .filter((event) => event.crowd === crowd)
    .map(({ why, by }) => [why, by]);
}

const nobody = '[]';

describe('an order that stops the march', () => {
  // Imposed for T+68m, said through a loudhailer four minutes later, 28 more of tension if not told why.
  const before = 71 * minute + 59;
  const after = 72 * minute;

  test('raises tension in the peaceful march when nobody explained it', () => {
    const journal = playFile('one-order');
    expect(trueAt(journal, 'halt-condition')).toBe(68 * minute);
    const was = measureAt(journal, 'march-tension', before) ?? 0;
    expect(measureAt(journal, 'march-tension', after)).toBe(was + 28);
  });

  test('does not when an officer who had talked with them before said why', () => {
    const journal = playFile('explained');
    expect(trueAt(journal, 'halt-condition')).toBe(68 * minute);
    const was = measureAt(journal, 'march-tension', before);
    expect(was).toBeLessThan(51);
    expect(measureAt(journal, 'march-tension', after)).toBe(was);
    expect(of(journal, 'condition.announced').every(({ imposed }) => imposed)).toBe(true);
  });

  test('comes by itself at T+82m where nobody brought silver an agreed way', () => {
    expect(trueAt(play(nobody), 'halt-condition')).toBe(82 * minute);
    expect(trueAt(playFile('reference'), 'halt-condition')).toBeUndefined();
  });
});

test('each of the five ways to lose trust loses it, and a broken confidence for good', () => {
  const journal = playFile('trust-lost');
  expect(trustMoves(journal, 'youth')).toEqual([
    ['first-contact', 5],
    ['individuals', -15],
    ['surprise', -10],
  ]);
  // A promise that is plainly nobody's to make, then a condition that nobody has imposed, from 45.
  expect(trustMoves(journal, 'rally').slice(0, 3)).toEqual([
    ['first-contact', 5],
    ['not-authorised', -20],
    ['not-imposed', -20],
  ]);
  // 50 + 5 + 2 for a promise made, and all of it gone with the refuge in Abbey Walk.
  expect(trustMoves(journal, 'march')).toEqual([
    ['first-contact', 5],
    ['promise-made', 2],
    ['confidence-broken', -57],
  ]);
  expect(of(journal, 'trust.moved').find(({ forGood }) => forGood)?.crowd).toBe('march');
});

/** Meets the rally at T+84m, hears of the knife, and reports it within two minutes. */
const reportsTheKnife = (limits: boolean) => `
- { at: T+78m, move: { to: market-place } }
- { at: T+84m, dialogue: { crowd: rally, move: initiate, channel: face, says: I am here to talk., limits: ${limits} } }
- { at: T+86m, dialogue: { crowd: rally, move: sense, channel: face, says: How are things?, topic: safety } }
- { at: T+87m30s, note: { words: 'A man here, none of ours, has a knife under his coat. He says that Odile Farrant will not get home from her platform.', certainty: second-hand } }
- { at: T+87m40s, report-tension: { crowd: rally, sort: potential, level: 3, confidence: medium, items: [n-1], says: A threat to life., to: [police], channel: po1 } }
`;

describe('a threat to life told in confidence', () => {
  test('costs no trust when it is reported and the limit had been explained', () => {
    const journal = play(reportsTheKnife(true));
    expect(of(journal, 'threat.reported')[0]).toMatchObject({ to: 'police', asExplained: true });
    // 40, less 10 for the line that nobody spoke of.
    expect(trustMoves(journal, 'rally')).toEqual([
      ['surprise', -10],
      ['first-contact', 5],
    ]);
  });

  test('costs it when they had not been told that it would be', () => {
    const journal = play(reportsTheKnife(false));
    expect(of(journal, 'threat.reported')[0]).toMatchObject({ asExplained: false });
    expect(trustMoves(journal, 'rally').at(-1)).toEqual(['reported-unexplained', -15]);
  });

  test('what may be said of it comes from silver, two minutes after she has it', () => {
    const journal = play(reportsTheKnife(true));
    const held = of(journal, 'fact.held').find(
      ({ holder, fact }) => holder === 'police' && fact === 'threat-to-life',
    );
    expect(trueAt(journal, 'north-gate')).toBe((held?.at ?? 0) + 2 * minute);
  });
});

describe('what a service was not told costs it', () => {
  const passesFriarLane = `
- { at: T+20m, note: { words: people kept out of Friar Lane on Saturday from twenty to twelve until noon, certainty: official } }
- { at: T+20m10s, share: { to: [ambulance], channel: es1, items: [n-1], readBack: true } }
`;
  const placesOf = (journal: Journal, unit: string) =>
    of(journal, 'unit.arrived')
      .filter((event) => event.unit === unit)
      .map(({ place }) => place);

  test('the cycle pair waits in the lane, or at the Cross when the tear-line was passed on', () => {
    expect(placesOf(play(nobody), 'cycle-pair')).toEqual(['friar-lane-end']);
    expect(placesOf(play(passesFriarLane), 'cycle-pair')).toEqual(['st-giles-cross']);
  });

  test('the transfer crew drives into the crowd and loses six minutes, or goes round at once', () => {
    const unaware = play(nobody);
    expect(of(unaware, 'unit.blocked').filter(({ unit }) => unit === 'amb-3')).toHaveLength(1);
    const agreed = playFile('reference');
    expect(of(agreed, 'unit.blocked').filter(({ unit }) => unit === 'amb-3')).toEqual([]);
    const arrived = (journal: Journal) =>
      of(journal, 'unit.arrived').find(({ unit }) => unit === 'amb-3')?.at ?? 0;
    expect(arrived(unaware) - arrived(agreed)).toBeGreaterThan(6 * minute);
  });

  test('marchers are filmed unless the sector commander heard what silver had agreed', () => {
    const passesTerms = `
- { at: T+9m30s, note: { words: 'nobody is filmed merely for marching, and no condition comes unannounced', certainty: official } }
- { at: T+9m40s, share: { to: [sector], channel: po1, items: [n-1], readBack: true } }
`;
    expect(trueAt(play(nobody), 'filming')).toBe(31 * minute);
    expect(trueAt(play(passesTerms), 'filming')).toBeUndefined();
  });

  test('forty go into Regency House unless they heard that it has no floor', () => {
    expect(measureAt(play(nobody), 'inside-regency', 72 * minute)).toBe(40);
    const journal = playFile('reference');
    expect(measureAt(journal, 'inside-regency', 72 * minute)).toBeUndefined();
    expect(trueAt(journal, 'sit-in-off')).toBe(62 * minute);
  });

  test('a worn-out inspector is relieved six minutes after silver was told, and else never', () => {
    const saysSo = `
- { at: T+52m, note: { words: Your inspector has been on since three and put the telephone down on me twice, certainty: second-hand } }
- { at: T+52m10s, share: { to: [police], channel: phone, items: [n-1], readBack: true } }
`;
    expect(of(play(nobody), 'commander.relieved')).toEqual([]);
    const journal = play(saysSo);
    const told = of(journal, 'fact.held').find(
      ({ holder, fact }) => holder === 'police' && fact === 'sector-worn',
    );
    expect(of(journal, 'commander.relieved')).toMatchObject([
      { agency: 'sector', at: (told?.at ?? 0) + 6 * minute },
    ]);
  });
});
