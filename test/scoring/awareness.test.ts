import { expect, test } from 'vitest';
import { awarenessOver } from '#scoring/information/awareness-over.ts';
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
