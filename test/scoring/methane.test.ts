import { expect, test } from 'vitest';
import type { EventOf } from '#exercise/events.ts';
import { aFact, aNeed, aScenario } from './support/a-scenario.ts';
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

test('sent late it says by when it was due', () => {
  const says = (at: number) =>
    lineOf(
      scored(scenario, known, sends(at, { hazards: entry('water', 'cable') })),
      'methane/hazards:latest',
    ).says;
  expect(says(600)).toBe('Hazards: given in your first M/ETHANE, at 00:10, right and complete.');
  // Word came at 0, and the first is due within 600 s: at 1050 half of its worth is gone.
  expect(says(1050)).toBe(
    'Hazards: given in your first M/ETHANE, at 00:17; the first was due by 00:10.',
  );
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
  // Of two to be given (the newer version, the cable) one was: ½; of two given one was right: ½.
  expect(hazardsOf(changed, ...hears(250, { fact: 'water', version: 1 }), sent)).toBe(25);
});

test('a field for which nothing could be known is not observed', () => {
  const card = scored(scenario, known, sends(300, { hazards: entry('water', 'cable') }));
  expect(card.methane.fields.number).toEqual({ value: null, n: 0 });
  expect(card.methane.n).toBe(3);
  // Nor is it when it is filled in with words that rest on nothing heard.
  const wordy = scored(scenario, known, sends(300, { hazards: entry('water'), number: entry() }));
  expect(wordy.methane.fields.number).toEqual({ value: null, n: 0 });
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

test('what was left out of the first may come in another, and counts for less the later', () => {
  const first = sends(300, { hazards: entry('water'), access: entry('road') });
  const again = sends(1800, { hazards: entry('water', 'cable') });
  const card = scored(scenario, known, first, again);
  // The cable 1500 s after the first: u = 1 − (1500 − 900) ÷ (1800 − 900) = ⅓; with the water (1 + ⅓) ÷ 2.
  expect(card.methane.fields).toMatchObject({ hazards: { value: 66.7 }, access: { value: 100 } });
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

const changing = aScenario({
  facts: [
    aFact('water', { letter: 'hazards' }),
    aFact('wind', { letter: 'hazards', lifeSafety: true }),
    aFact('crowd', { letter: 'hazards', needs: [aNeed('police', 'important')] }),
  ],
});
const water = [becomesTrue(0, 'water'), ...hears(0, { fact: 'water' })];
const windRises = [becomesTrue(1000, 'wind'), ...hears(1000, { fact: 'wind' })];

function changingHazards(...happenings: (Happening | readonly Happening[])[]): number | null {
  const first = sends(300, { hazards: entry('water') });
  return scored(changing, water, first, ...happenings).methane.fields.hazards.value;
}

test('one perfect M/ETHANE that is never updated loses half of a field that changed', () => {
  const again = (at: number) => sends(at, { hazards: entry('wind') });
  // The wind was noted at 1030. Half for the first, half for u(470 s) = 1, or u(1350 s) = 1 − 450 ÷ 900 = ½.
  expect(changingHazards(windRises)).toBe(50);
  expect(changingHazards(windRises, again(1500))).toBe(100);
  expect(changingHazards(windRises, again(2380))).toBe(75);
});

test('a newer version of what had been given is a change, what nobody needs at once is none', () => {
  const newer = [becomesTrue(1000, 'water', 1), ...hears(1000, { fact: 'water', version: 1 })];
  const crowd = [becomesTrue(1000, 'crowd'), ...hears(1000, { fact: 'crowd' })];
  expect(changingHazards(newer)).toBe(50);
  expect(changingHazards(crowd)).toBe(100);
});

test('a change that could not have been reported by the end is not counted', () => {
  // Noted at 2030; 1800 s on would be 3830, and the exercise ends at 3600.
  const late = [becomesTrue(2000, 'wind'), ...hears(2000, { fact: 'wind' })];
  expect(changingHazards(late)).toBe(100);
});

test('the same again every minute takes from all of it', () => {
  // Ten in all, nine of them a minute after the one before with nothing new: a tenth is left.
  const nine = Array.from({ length: 9 }, (_, n) =>
    sends(360 + 60 * n, { hazards: entry('water') }),
  );
  expect(changingHazards(nine)).toBe(10);
  // Eight minutes apart it is a report of its own.
  expect(changingHazards(sends(780, { hazards: entry('water') }))).toBe(100);
});

test('a status against what was heard declared is wrong', () => {
  const [, heard] = hears(100, { fact: 'none' }, { notedAfter: null });
  const declared = heard?.[1].type === 'message.heard' ? heard[1] : undefined;
  if (declared === undefined) throw new Error('Nothing was heard');
  const message = { ...declared.message, carries: [], declares: 'declared' as const };
  const says: Happening = [100, { ...declared, message }];
  const given = (status: 'standby' | 'declared') =>
    scored(changing, says, sends(300, { majorIncident: { says: 'So.', carries: [], status } }))
      .methane.fields.majorIncident.value;
  expect([given('standby'), given('declared')]).toEqual([0, 100]);
});

test('a field weighs what the scenario says', () => {
  const set = { ...changing, scoring: { methaneHazards: 60, methaneMajorIncident: 40 } };
  // Hazards right for 60, no status for 0 of 40, and nothing to say in the other fields.
  const card = scored(set, water, sends(300, { hazards: entry('water') }));
  expect(card.methane.value).toBe(60);
});
