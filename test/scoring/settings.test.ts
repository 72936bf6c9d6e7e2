import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { communicateSettings } from '#doctrine/scoring/communicate.ts';
import { headlineSettings } from '#doctrine/scoring/headlines.ts';
import { informationSettings } from '#doctrine/scoring/information.ts';
import type { MethaneField } from '#doctrine/methane.ts';
import { loadScenario } from '#scenario/load.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { scoreOf } from '#scoring/score.ts';
import { smallCatalogue, smallFiles } from '../scenario/small-scenario.ts';
import { aFact, aNeed, aScenario } from './support/a-scenario.ts';
import {
  aJournal,
  becomesTrue,
  hears,
  holds,
  lineOf,
  scored,
  sees,
  speaks,
  tells,
  type Happening,
} from './support/a-journal.ts';

const scenario: Scenario = aScenario({
  clock: { start: 0, length: 10_800 },
  facts: [
    aFact('critical', { letter: 'hazards', needs: [aNeed('fire', 'critical')] }),
    aFact('important', { letter: 'access', needs: [aNeed('police', 'important')] }),
    aFact('useful', { letter: 'number', needs: [aNeed('council', 'useful')] }),
    aFact('unopened', { letter: 'type', needs: [aNeed('fire', 'critical')] }),
    aFact('two', {
      letter: 'emergencyServices',
      needs: [aNeed('fire', 'critical'), aNeed('ambulance', 'important')],
    }),
    aFact('lesser', {
      letter: 'exactLocation',
      needs: [aNeed('fire', 'critical'), aNeed('ambulance', 'useful')],
    }),
    aFact('wind', { letter: 'hazards', lifeSafety: true }),
    aFact('raid', {
      handling: 'need-to-know',
      tearLine: 'avoid',
      needs: [aNeed('council', 'prohibited')],
    }),
    aFact('avoid', { letter: 'access', needs: [aNeed('fire', 'critical')] }),
    aFact('rvp', { letter: 'access', needs: [aNeed('council', 'prohibited')] }),
  ],
});

function methane(at: number, number: number, by: Partial<Record<MethaneField, string>>): Happening {
  const fields = Object.fromEntries(
    Object.entries(by).map(([field, fact]) => {
      const carries = [{ fact, version: 0, sourcing: 'official' as const }];
      return [field, { says: 'Words.', carries }];
    }),
  );
  const id = `methane-${number}`;
  return [at, { type: 'methane.sent', id, command: `c-${at}`, seat: 'nilo', number, fields }];
}

function question(at: number, id: string, topic: string): Happening {
  const put = { id, from: 'police', seat: 'nilo', topic, text: '?', due: at + 300, message: 'm' };
  return [at, { type: 'question.put', question: put }];
}

/** Something in part of everything: told half late, half read back, half reported. */
const happenings: (Happening | readonly Happening[])[] = [
  ...['critical', 'important', 'useful', 'two', 'lesser', 'raid', 'avoid', 'rvp'].flatMap(
    (fact) => [[becomesTrue(0, fact)], hears(0, { fact })],
  ),
  becomesTrue(0, 'unopened'),
  hears(0, { fact: 'unopened' }, { notedAfter: null }),
  tells(530, { fact: 'critical' }, { to: ['fire'], takes: 100, readBack: true }),
  tells(600, { fact: 'avoid' }, { to: ['fire'], takes: 30 }),
  tells(900, { fact: 'unopened' }, { to: ['fire'], takes: 0 }),
  speaks(1000, 1120, ['note-critical-0']),
  tells(1200, { fact: 'important' }, { to: ['police'], takes: 30 }),
  tells(2400, { fact: 'useful' }, { to: ['council'], takes: 30 }),
  tells(700, { fact: 'raid' }, { to: ['council'] }),
  tells(710, { fact: 'rvp' }, { to: ['council'] }),
  // One of two holds what both need, and one what another has some use for.
  sees(600, 'fire', 'two'),
  sees(600, 'fire', 'lesser'),
  becomesTrue(4000, 'important', 1),
  question(100, 'late', 'roads'),
  tells(550, { fact: 'critical' }, { to: ['police'], kind: 'answer', question: 'late' }),
  [550, { type: 'question.answered', question: 'late', says: 'known' }],
  question(5000, 'honest', 'river'),
  [5100, { type: 'question.answered', question: 'honest', says: 'not-known' }],
  methane(900, 1, { hazards: 'critical', exactLocation: 'lesser', access: 'important' }),
  becomesTrue(2000, 'wind'),
  hears(2000, { fact: 'wind' }),
  methane(3380, 2, { hazards: 'wind' }),
  methane(3500, 3, { hazards: 'wind' }),
];
const journal = aJournal(...happenings);
const anchors = {
  silentAwareness: 0,
  referenceAwareness: 0.9,
  referencePrecision: 0.9,
  silentExposure: 0,
};

/** Every figure on the card, without its words. */
function figures(set: Scenario['scoring']): string {
  const { lines, measures, ...card } = scoreOf({ ...scenario, scoring: set }, journal, anchors);
  return JSON.stringify({
    ...card,
    measures: measures.map(({ id, value, n }) => [id, value, n]),
    lines: lines.map(({ id, points, of }) => [id, points, of]),
  });
}

const settings = { ...informationSettings, ...communicateSettings, ...headlineSettings };

/** Another value for every setting of these groups; one that is missing here does not compile. */
const others: Record<keyof typeof settings, number> = {
  weightCritical: 4,
  weightImportant: 3,
  weightUseful: 2,
  graceCritical: 400,
  expiryCritical: 1000,
  graceImportant: 700,
  expiryImportant: 2000,
  graceUseful: 1300,
  expiryUseful: 4000,
  opensWithin: 120,
  mostRelief: 60,
  wrongCredit: 100,
  sharedFrom: 1,
  sharedWeighs: 20,
  fullDelivery: 3,
  severityRestricted: 3,
  severityOther: 2,
  breachLeaves: 60,
  tearLineCosts: 30,
  readBackWithin: 60,
  honestNotKnown: 40,
  answerLateness: 60,
  methaneGrace: 700,
  methaneExpiry: 1800,
  methaneMajorIncident: 30,
  methaneExactLocation: 30,
  methaneType: 30,
  methaneHazards: 30,
  methaneAccess: 30,
  methaneNumber: 30,
  methaneEmergencyServices: 30,
  methaneReissueShare: 80,
  methaneReissueWithin: 1000,
  methaneReissueExpiry: 2400,
  methaneSpacing: 60,
  weakestPull: 80,
  leastHandling: 10,
  leastSpan: 100,
  intervalCovers: 50,
  intervalResamples: 10,
  ratingMet: 0,
  ratingPartlyMet: 0,
  leastObligations: 50,
};

test('each of these settings has another value here', () => {
  expect(Object.keys(others).toSorted()).toEqual(Object.keys(settings).toSorted());
});

test.each(Object.entries(others))(
  'some figure moves when a scenario sets %s to %d',
  (id, value) => {
    expect(figures({ [id]: value })).not.toBe(figures({}));
  },
);

test('a setting at its default moves nothing', () => {
  const asTheyAre: Record<string, number> = Object.fromEntries(
    Object.entries(settings).map(([id, { value }]) => [id, value]),
  );
  expect(figures(asTheyAre)).toBe(figures({}));
});

test('what a scenario file sets, the score follows', () => {
  const small = (scoring: string) => {
    const { scenario: read, findings } = loadScenario(
      smallFiles(['decisions:\n', `${scoring}decisions:\n`]),
      smallCatalogue,
    );
    if (read === null) throw new Error(JSON.stringify(findings));
    return scored(
      read,
      becomesTrue(0, 'bridge-closed'),
      hears(0, { fact: 'bridge-closed' }),
      holds(630, { fact: 'bridge-closed' }, { holder: 'fire', from: 'nilo' }),
    );
  };
  const lineIn = (scoring: string) => lineOf(small(scoring), 'recall:bridge-closed@0/fire');
  // Known at 30, told at 630: 600 s of 300 to 900, so half of weight 3.
  expect(lineIn('')).toMatchObject({ points: 1.5, of: 3 });
  // Half of weight 4.
  expect(lineIn('scoring: { weightCritical: 4 }\n')).toMatchObject({ points: 2, of: 4 });
  // Within a grace of ten minutes: all of it.
  expect(lineIn('scoring: { graceCritical: 10m }\n')).toMatchObject({ points: 3, of: 3 });
});

test('no rule here has a number of its own that a scenario could not set', () => {
  const root = new URL('../../src/scoring/', import.meta.url);
  const folders = ['information/', 'communicate/'].flatMap((folder) =>
    readdirSync(new URL(folder, root)).map((name) => folder + name),
  );
  const own = ['deliveries', 'seat-knowledge', 'voice-pauses', 'headline', 'bootstrap'];
  const files = [...folders, ...own.map((name) => `${name}.ts`)];
  expect(files.length).toBeGreaterThan(15);
  const numbered = files.filter((name) =>
    /^(?:export )?const \w+(?:: \w+)? = -?[\d._]+;/m.test(
      readFileSync(new URL(name, root), 'utf8'),
    ),
  );
  expect(numbered).toEqual([]);
});
