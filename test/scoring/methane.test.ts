import { expect, test } from 'vitest';
import type { EventOf } from '#exercise/events.ts';
import { aFact, aScenario } from './support/a-scenario.ts';
import { becomesTrue, hears, lineOf, scored, type Happening } from './support/a-journal.ts';

const scenario = aScenario({
  facts: [
    aFact('water', { letter: 'hazards' }),
    aFact('cable', { letter: 'hazards' }),
    aFact('secret', { letter: 'hazards', handling: 'in-confidence' }),
    aFact('road', { letter: 'access' }),
    aFact('dam', { letter: 'hazards', neverTrue: true }),
  ],
});
const known = ['water', 'cable', 'secret', 'road'].flatMap((fact) => [
  becomesTrue(0, fact),
  ...hears(0, { fact }),
]);

type Fields = EventOf<'methane.sent'>['fields'];

function sends(at: number, fields: Fields): Happening {
  const id = `methane-${at}`;
  return [at, { type: 'methane.sent', id, command: `c-${at}`, seat: 'nilo', number: 1, fields }];
}

function entry(...facts: string[]) {
  return {
    says: 'In words.',
    carries: facts.map((fact) => ({ fact, version: 0, sourcing: 'seen' as const })),
  };
}

function hazardsOf(...happenings: Happening[]): number | null {
  return scored(scenario, known, happenings).methane.fields.hazards.value;
}

test('a field with every current fact of its letter is full, with half of them half', () => {
  expect(hazardsOf(sends(300, { hazards: entry('water', 'cable') }))).toBe(100);
  expect(hazardsOf(sends(300, { hazards: entry('water') }))).toBe(50);
});

test('what does not belong under a letter takes accuracy away', () => {
  expect(hazardsOf(sends(300, { hazards: entry('water', 'cable', 'road') }))).toBeCloseTo(66.7, 1);
});

test('words without a fact are no field', () => {
  expect(hazardsOf(sends(300, { hazards: entry() }))).toBe(0);
});

test('a rumour is wrong as a hazard, and neither right nor wrong when it is called a rumour', () => {
  const cited = (sourcing: 'seen' | 'rumour') => ({
    says: 'In words.',
    carries: [...entry('water', 'cable').carries, { fact: 'dam', version: 0, sourcing }],
  });
  expect(hazardsOf(sends(300, { hazards: cited('seen') }))).toBeCloseTo(66.7, 1);
  expect(hazardsOf(sends(300, { hazards: cited('rumour') }))).toBe(100);
});

test('an older version counts while no word of the newer one had come', () => {
  const changed = becomesTrue(200, 'water', 1);
  const sent = sends(300, { hazards: entry('water', 'cable') });
  expect(hazardsOf(changed, sent)).toBe(100);
  expect(hazardsOf(changed, ...hears(250, { fact: 'water', version: 1 }), sent)).toBe(50);
});

test('a field for which nothing could be known is not observed', () => {
  const card = scored(scenario, known, sends(300, { hazards: entry('water', 'cable') }));
  expect(card.methane.fields.number).toEqual({ value: null, n: 0 });
  expect(card.methane.n).toBe(3);
});

test('the status of a major incident counts as its fact', () => {
  const sent = sends(300, {
    majorIncident: { says: 'Declared.', carries: [], status: 'declared' },
  });
  expect(scored(scenario, known, sent).methane.fields.majorIncident.value).toBe(100);
});

test('the first is timely for ten minutes, and worth nothing after twenty-five', () => {
  const full = {
    majorIncident: { says: 'Standby.', carries: [], status: 'standby' },
    hazards: entry('water', 'cable'),
    access: entry('road'),
  } as const;
  const values = [600, 1050, 1500].map(
    (at) => scored(scenario, known, sends(at, full)).methane.value,
  );
  expect(values).toEqual([100, 50, 0]);
});

test('each field counts as last given, and the first M/ETHANE for time', () => {
  const first = sends(300, { hazards: entry('water'), access: entry('road') });
  const again = sends(1800, { hazards: entry('water', 'cable') });
  const card = scored(scenario, known, first, again);
  expect(card.methane.fields).toMatchObject({ hazards: { value: 100 }, access: { value: 100 } });
  const seqs = card.lines.find(({ rule }) => rule === 'methane/hazards')?.events;
  expect(seqs).toHaveLength(2);
});

test('none sent is nothing for every field that could have been filled', () => {
  const card = scored(scenario, known);
  expect(card.methane).toMatchObject({ value: 0, n: 3 });
  expect(lineOf(card, 'methane/hazards:latest').window).toEqual({ from: 0, to: 600 });
});

test('none sent is not held against an exercise that ended before it was due', () => {
  const ended: Happening = [1200, { type: 'exercise.ended', reason: 'command' }];
  expect(scored(scenario, known, ended).methane).toMatchObject({ value: null, n: 0 });
});
