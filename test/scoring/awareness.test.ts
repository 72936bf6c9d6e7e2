import { expect, test } from 'vitest';
import { awarenessOver } from '#scoring/information/awareness-over.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { anchorOf } from '#scoring/score.ts';
import { aFact, aNeed, aScenario } from './support/a-scenario.ts';
import {
  aJournal,
  becomesTrue,
  hears,
  holds,
  lineOf,
  scored,
  sees,
  tells,
} from './support/a-journal.ts';

const alone = aScenario({ facts: [aFact('bridge', { needs: [aNeed('ambulance', 'critical')] })] });

function seriesOf(...happenings: Parameters<typeof aJournal>) {
  return awarenessOver(alone, aJournal(...happenings)).both;
}

test('awareness steps up when it is held and down when it is out of date, below nothing never', () => {
  const series = seriesOf(
    becomesTrue(600, 'bridge'),
    sees(900, 'ambulance', 'bridge'),
    becomesTrue(1800, 'bridge', 1),
    sees(2700, 'ambulance', 'bridge', 1),
  );
  expect(series).toEqual([
    [600, 0],
    [900, 100],
    [1800, 0],
    [2700, 100],
    [3600, 100],
  ]);
});

test('with nothing needed there is no series', () => {
  expect(seriesOf(becomesTrue(0, 'river'))).toEqual([]);
});

test('being out of date costs half of what being right earns', () => {
  const card = scored(
    alone,
    becomesTrue(0, 'bridge'),
    sees(0, 'ambulance', 'bridge'),
    becomesTrue(1800, 'bridge', 1),
  );
  expect(lineOf(card, 'awareness:bridge/ambulance')).toMatchObject({ points: 0.75, of: 3 });
});

test('what changed is named by its first words and its last: neither was true all the time', () => {
  const card = scored(
    alone,
    becomesTrue(0, 'bridge'),
    sees(0, 'ambulance', 'bridge'),
    becomesTrue(1800, 'bridge', 1),
    sees(2700, 'ambulance', 'bridge', 1),
  );
  // Right from 0 to 1800 and from 2700 to 3600 s, behind in between.
  expect(lineOf(card, 'awareness:bridge/ambulance').says).toBe(
    'Ambulance held ‘bridge first’, later ‘bridge second’, as it then stood for 45 min of the 1 h in which it was true, and an older version for 15 min.',
  );
});

test('a fact that ended counts neither way from then on', () => {
  const card = scored(alone, becomesTrue(0, 'bridge'), sees(0, 'ambulance', 'bridge'), [
    1800,
    { type: 'fact.ended', fact: 'bridge' },
  ]);
  expect(lineOf(card, 'awareness:bridge/ambulance')).toMatchObject({ points: 1.5, of: 1.5 });
});

test('what the officer passed on as surer than they had it is not held right', () => {
  const told = (sourcing: 'rumour' | 'official') => [
    becomesTrue(0, 'bridge'),
    hears(0, { fact: 'bridge', sourcing: 'rumour' }, { notedAfter: 0 }),
    tells(0, { fact: 'bridge', sourcing }, { to: ['ambulance'], takes: 0 }),
  ];
  const points = (sourcing: 'rumour' | 'official') =>
    lineOf(scored(alone, ...told(sourcing)), 'awareness:bridge/ambulance').points;
  expect([points('rumour'), points('official')]).toEqual([3, 0]);
});

test('a rumour taken for true counts against awareness until its refutation is held', () => {
  const rumour = aFact('dam', { neverTrue: true });
  const sound = aFact('sound', { refutes: 'dam', needs: [aNeed('council', 'important')] });
  const scenario = aScenario({ facts: [rumour, sound] });
  const card = scored(
    scenario,
    becomesTrue(0, 'sound'),
    holds(0, { fact: 'dam', sourcing: 'second-hand' }, { holder: 'council', from: 'public' }),
    holds(1800, { fact: 'sound' }, { holder: 'council', from: 'nilo' }),
  );
  expect(lineOf(card, 'awareness:dam/council')).toMatchObject({ points: -0.5, of: 0 });
  expect(lineOf(card, 'awareness:sound/council')).toMatchObject({ points: 1, of: 2 });
});

test('a rumour held as a rumour counts neither way', () => {
  const scenario = aScenario({ facts: [aFact('dam', { neverTrue: true })] });
  const held = holds(0, { fact: 'dam', sourcing: 'rumour' }, { holder: 'council', from: 'public' });
  expect(scored(scenario, held).lines.map(({ rule }) => rule)).not.toContain('awareness');
});

test('shared awareness is the mean of each agency’s own and of two right together', () => {
  const needs = [aNeed('ambulance', 'critical'), aNeed('police', 'important')];
  const scenario = aScenario({ facts: [aFact('bridge', { needs })] });
  const journal = aJournal(
    becomesTrue(0, 'bridge'),
    sees(0, 'ambulance', 'bridge'),
    sees(1800, 'police', 'bridge'),
  );
  // Own: (3 + 2 × ½) ÷ 5; together: half of the time.
  const { awareness, precision } = anchorOf(scenario, journal);
  expect(awareness).toBeCloseTo((0.8 + 0.5) / 2, 12);
  expect(precision).toBe(0);
});

test('useful needs are nobody’s shared picture', () => {
  const needs = [aNeed('ambulance', 'critical'), aNeed('police', 'useful')];
  const scenario = aScenario({ facts: [aFact('bridge', { needs })] });
  const journal = aJournal(becomesTrue(0, 'bridge'), sees(0, 'ambulance', 'bridge'));
  expect(anchorOf(scenario, journal).awareness).toBeCloseTo(0.75, 12);
});

const both = [aNeed('ambulance', 'critical'), aNeed('police', 'important')];
const pair = aScenario({ facts: [aFact('bridge', { needs: both })] });

function figures(scenario: Scenario, ...happenings: Parameters<typeof scored>[1][]) {
  const { measures } = scored(scenario, ...happenings);
  const of = (wanted: string) => measures.find(({ id }) => id === wanted)?.value;
  return [of('agencyAwareness'), of('sharedAwareness'), of('sharedWrong')];
}

test('what each holds, what two hold together and what two are wrong about are three figures', () => {
  const happenings = [
    becomesTrue(0, 'bridge'),
    sees(0, 'ambulance', 'bridge'),
    sees(900, 'police', 'bridge'),
    becomesTrue(1800, 'bridge', 1),
    sees(2700, 'ambulance', 'bridge', 1),
  ];
  // Ambulance, weight 3: right 1800 + 900, wrong 900 s: 2700 − 450 = 2250 of 3600.
  // Police, weight 2: right 900, wrong 1800 s: 900 − 900 = 0. Own: 3 × 2250 ÷ (5 × 3600) = 37.5 %.
  // Together right from 900 to 1800, wrong from 1800 to 2700: a quarter of the hour each.
  expect(figures(pair, ...happenings)).toEqual([37.5, 25, 25]);
  const line = lineOf(scored(pair, ...happenings), 'shared-wrong:bridge/police+ambulance');
  expect(line).toMatchObject({
    points: 0,
    of: 0,
    events: [],
    also: [1, 2, 3, 4, 5],
    says: 'Police and Ambulance both held an older version than ‘bridge second’ from 00:30 to 00:45: 15 min in agreement, and wrong.',
  });
});

test('two that are wrong in different ways share nothing', () => {
  const three = aFact('bridge', {
    needs: both,
    versions: ['a', 'b', 'c'].map((label) => ({ label, says: label })),
  });
  const happenings = [
    becomesTrue(0, 'bridge'),
    sees(0, 'ambulance', 'bridge'),
    becomesTrue(600, 'bridge', 1),
    sees(600, 'police', 'bridge', 1),
    becomesTrue(1200, 'bridge', 2),
  ];
  expect(figures(aScenario({ facts: [three] }), ...happenings)[2]).toBe(0);
});

test('a rumour that two took for true is shared, and wrong', () => {
  const rumour = aFact('dam', { neverTrue: true });
  const scenario = aScenario({ facts: [rumour, aFact('sound', { refutes: 'dam', needs: both })] });
  const hearsay = { fact: 'dam', sourcing: 'second-hand' } as const;
  const believed = (agency: string) => holds(900, hearsay, { holder: agency, from: 'public' });
  const happenings = [becomesTrue(0, 'sound'), believed('ambulance'), believed('police')];
  // Weight 2 for the rumour from 900 to 1800, then one is told: 900 of (3600 that it could be
  // disproved + 900 that it was believed).
  const told = holds(1800, { fact: 'sound' }, { holder: 'police', from: 'nilo' });
  expect(figures(scenario, ...happenings, told)[2]).toBe(20);
  const line = lineOf(scored(scenario, ...happenings, told), 'shared-wrong:dam/police+ambulance');
  expect(line.says).toBe(
    'Police and Ambulance both took the rumour ‘dam first’ for true from 00:15 to 00:30: 15 min in agreement, and wrong.',
  );
});

test('what only one of two needs as important is not theirs together', () => {
  const needs = [aNeed('ambulance', 'critical'), aNeed('police', 'useful')];
  const apart = aScenario({ facts: [aFact('bridge', { needs })] });
  expect(figures(apart, becomesTrue(0, 'bridge')).slice(1)).toEqual([null, null]);
});

test('over time each has a series of its own', () => {
  const journal = aJournal(
    becomesTrue(600, 'bridge'),
    sees(900, 'ambulance', 'bridge'),
    sees(1200, 'police', 'bridge'),
    becomesTrue(1800, 'bridge', 1),
  );
  const { both: all, agency, shared, sharedWrong } = awarenessOver(pair, journal);
  // Own: 3 of 5 from 900, all from 1200, then −2.5 of 5, shown as nothing.
  expect(agency).toEqual([
    [600, 0],
    [900, 60],
    [1200, 100],
    [1800, 0],
    [3600, 0],
  ]);
  expect(shared).toEqual([
    [600, 0],
    [1200, 100],
    [1800, 0],
    [3600, 0],
  ]);
  expect(sharedWrong).toEqual([
    [600, 0],
    [1800, 100],
    [3600, 100],
  ]);
  // The mean of the first two.
  expect(all).toEqual([
    [600, 0],
    [900, 30],
    [1200, 100],
    [1800, 0],
    [3600, 0],
  ]);
});
