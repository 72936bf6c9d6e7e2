import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { communicateSettings } from '#doctrine/scoring/communicate.ts';
import { headlineSettings } from '#doctrine/scoring/headlines.ts';
import { informationSettings } from '#doctrine/scoring/information.ts';
import { loadScenario } from '#scenario/load.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { scoreOf } from '#scoring/score.ts';
import { smallCatalogue, smallFiles } from '../scenario/small-scenario.ts';
import { becomesTrue, hears, holds, lineOf, scored } from './support/a-journal.ts';
import { richAnchors, richJournal, richScenario } from './support/a-rich-journal.ts';

/** The officer’s M/ETHANE is taken by the ambulance control too. */
const ofTwoServices: Scenario = {
  ...richScenario,
  seats: richScenario.seats.map((seat) => ({ ...seat, controls: ['ambulance'] })),
};

/** Every figure on the card, without its words. */
function figures(set: Scenario['scoring']): string {
  const { lines, measures, ...card } = scoreOf(
    { ...ofTwoServices, scoring: set },
    richJournal,
    richAnchors,
  );
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
  methaneControl: 30,
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
