import { expect, test } from 'vitest';
import type { ScoreCard } from '#scoring/score-card.ts';
import { becomesTrue, hears, lineOf, scored, tells } from '../support/a-journal.ts';
import { aNeed } from '../support/a-scenario.ts';
import { breaks, confides, crowdScenario, ends, reports, senses, talk, trusts } from './support.ts';

const scenario = crowdScenario();
const measureOf = (card: ScoreCard, id: string) =>
  card.measures.find((measure) => measure.id === id)?.value;

test('a group never talked with earns nothing', () => {
  const card = scored(scenario, ends);
  expect(lineOf(card, 'crowd/trust:march')).toMatchObject({ points: 0, of: 1 });
  expect(measureOf(card, 'trust')).toBe(0);
});

test('trust that stands as found is worth half', () => {
  expect(lineOf(scored(scenario, talk(600), ends), 'crowd/trust:march').points).toBe(0.5);
});

test('trust that rises half-way through', () => {
  // 50 for 1800 s, then 70 for 1800 s: mean 60, end 70; v = (70 + 60) / 2 = 65.
  // 0.5 + 0.5 × (65 − 50) / (100 − 50) = 0.65.
  const line = lineOf(
    scored(scenario, talk(600), trusts(1800, [20, 70]), ends),
    'crowd/trust:march',
  );
  expect(line.points).toBe(0.65);
});

test('trust lost for good a quarter of the way through', () => {
  // 50 for 900 s of 3600: mean 12.5, end 0; v = 6.25; 0.5 × 6.25 / 50 = 0.0625, to thousandths 0.063.
  // What came later brings nothing back.
  const card = scored(
    scenario,
    talk(600),
    trusts(900, [-50, 0], 'confidence-broken'),
    trusts(1000, [6, 6], 'promise-kept'),
    ends,
  );
  const line = lineOf(card, 'crowd/trust:march');
  expect(line.points).toBe(0.063);
  expect(line.says).toBe(
    'You found the bridge march with a trust in you of 50 of 100, and by what you did it ended at 0; at 00:15 it fell by 50, as you broke a confidence.',
  );
});

test('a report right in every way', () => {
  // Tension 40 is level 4, sensed so; the people said it; high confidence claims 0.9 and is borne out:
  // 1 − 0.01 = 0.99. (30 × 1 + 30 × 1 + 20 × 0.99 + 20 × 1) / 100 = 0.998.
  const card = scored(
    scenario,
    hears(500, { fact: 'jostled', sourcing: 'seen' }, { from: 'march' }),
    senses(600, 4),
    reports(700, { fact: 'jostled' }),
    ends,
  );
  expect(lineOf(card, 'crowd/report:march/c-700').points).toBe(0.998);
});

test('a report sorted wrongly, a level off, too sure, late, and to nobody who needs it', () => {
  // Evidenced, but heard from the people alone: 0. Level 3 where it was 4 and seemed 4: off 1 of 2, 0.5.
  // High and not borne out: 1 − 0.81 = 0.19. Fire does not need it: 0.
  // (0 + 30 × 0.5 + 20 × 0.19 + 0) / 100 = 0.188.
  const card = scored(
    scenario,
    hears(500, { fact: 'jostled', sourcing: 'seen' }, { from: 'march' }),
    senses(600, 4),
    reports(700, { fact: 'jostled', sort: 'evidenced', level: 3, to: ['fire'] }),
    ends,
  );
  expect(lineOf(card, 'crowd/report:march/c-700').points).toBe(0.188);
});

test('what the officer could perceive is as good as what it was', () => {
  // Sensed 3, and it was 4: level 3 is near in full; medium claims 0.6 and was not borne out: 0.64.
  // Potential rests on a fact of level 3 (1). 1200 s after the last: u = 1 − 600 / 1200 = 0.5.
  // (30 + 30 + 20 × 0.64 + 20 × 0.5) / 100 = 0.828.
  const card = scored(
    scenario,
    hears(300, { fact: 'kettle' }),
    senses(600, 3),
    reports(1800, { fact: 'kettle', sort: 'potential', level: 3, confidence: 'medium' }),
    ends,
  );
  expect(lineOf(card, 'crowd/report:march/c-1800').points).toBe(0.828);
});

test('a report that rests on nothing, and one that says nothing new, earn nothing', () => {
  const guess = scored(scenario, reports(700), ends);
  expect(lineOf(guess, 'crowd/report:march/c-700').points).toBe(0);
  const again = scored(scenario, senses(600, 4), reports(700), reports(900), ends);
  expect(lineOf(again, 'crowd/report:march/c-900').points).toBe(0);
});

test('tension found high and not reported within half an hour is missed, once', () => {
  const card = scored(scenario, senses(600, 3), senses(700, 2), ends);
  expect(lineOf(card, 'crowd/report-missed:march/talk-600')).toMatchObject({ points: 0, of: 1 });
  expect(card.lines.filter(({ rule }) => rule === 'crowd/report-missed')).toHaveLength(1);
  const told = scored(scenario, senses(600, 3), reports(900), ends);
  expect(told.lines.filter(({ rule }) => rule === 'crowd/report-missed')).toEqual([]);
});

test('who knew five minutes before is to tell them before', () => {
  const knew = hears(300, { fact: 'search' });
  const told = scored(
    scenario,
    knew,
    tells(900, { fact: 'search' }, { to: ['march'], kind: 'dialogue' }),
    becomesTrue(1200, 'search'),
    ends,
  );
  expect(lineOf(told, 'crowd/surprise:march/search')).toMatchObject({ points: 1, of: 1 });
  const late = scored(
    scenario,
    knew,
    becomesTrue(1200, 'search'),
    tells(1300, { fact: 'search' }, { to: ['march'], kind: 'dialogue' }),
    ends,
  );
  expect(lineOf(late, 'crowd/surprise:march/search').points).toBe(0);
});

test('what could not be known in time is not counted', () => {
  // Heard at 1000, 200 s before: less than the 300 s of notice.
  const card = scored(scenario, hears(1000, { fact: 'search' }), becomesTrue(1200, 'search'), ends);
  expect(measureOf(card, 'noSurprises')).toBeNull();
});

test('a confidence kept, and one broken, which is a breach of handling as well', () => {
  const kept = scored(scenario, confides(600, 'secret'), ends);
  expect(lineOf(kept, 'crowd/confidence:march/secret')).toMatchObject({
    points: 1,
    of: 1,
    says: 'At 00:10 the bridge march told you ‘secret first’ in confidence; it stayed with those it was for.',
  });
  expect(measureOf(kept, 'confidences')).toBe(100);
  const broken = scored(
    scenario,
    hears(600, { fact: 'secret' }, { from: 'march' }),
    confides(600, 'secret'),
    tells(700, { fact: 'secret' }, { to: ['council'] }),
    breaks(700, 'secret', 'council'),
    ends,
  );
  expect(lineOf(broken, 'crowd/confidence:march/secret')).toMatchObject({
    points: 0,
    of: 1,
    window: { from: 700, to: 700 },
    says: 'At 00:10 the bridge march told you ‘secret first’ in confidence; at 00:11 it went from you to Council, for whom it was not.',
  });
  expect(measureOf(broken, 'confidences')).toBe(0);
  // One kept and one broken: 1 of 2.
  const both = scored(
    scenario,
    confides(500, 'jostled'),
    confides(600, 'secret'),
    breaks(700, 'secret', 'council'),
    ends,
  );
  expect(measureOf(both, 'confidences')).toBe(50);
  // Severity 2 leaves 0.7 × 0.7 = 0.49.
  expect(broken.information.handling.value).toBe(49);
});

test('a threat to life reported at once, late, and not at all', () => {
  const threat = confides(600, 'knife');
  const reported = (at: number) =>
    lineOf(
      scored(scenario, threat, tells(at, { fact: 'knife' }, { to: ['police'] }), ends),
      'crowd/threat:march/knife',
    ).points;
  expect(reported(800)).toBe(3);
  // 600 s: u = 1 − (600 − 300) / (900 − 300) = 0.5, of 3.
  expect(reported(1200)).toBe(1.5);
  expect(lineOf(scored(scenario, threat, ends), 'crowd/threat:march/knife').points).toBe(0);
});

test('a threat told to another group is no report', () => {
  const card = scored(
    scenario,
    confides(600, 'knife'),
    tells(700, { fact: 'knife' }, { to: ['public'] }),
    ends,
  );
  expect(lineOf(card, 'crowd/threat:march/knife').points).toBe(0);
});

test('a threat told to a service that must not hear of it is no report', () => {
  const knife = scenario.facts.map((fact) =>
    fact.id === 'knife' ? { ...fact, needs: [aNeed('council', 'prohibited')] } : fact,
  );
  const told = tells(700, { fact: 'knife' }, { to: ['council'] });
  const card = scored({ ...scenario, facts: knife }, confides(600, 'knife'), told, ends);
  expect(lineOf(card, 'crowd/threat:march/knife').points).toBe(0);
});

test('promises and conditions are command’s', () => {
  const promise = (id: string, authorised: boolean) =>
    [
      600,
      {
        type: 'promise.made',
        id,
        seat: 'nilo',
        crowd: 'march',
        offer: id,
        authorised,
        due: 900,
        dialogue: 'x',
      },
    ] as const;
  const condition = (at: number, imposed: boolean) =>
    [
      at,
      {
        type: 'condition.announced',
        seat: 'nilo',
        crowd: 'march',
        fact: 'kettle',
        imposed,
        dialogue: 'x',
      },
    ] as const;
  const card = scored(
    scenario,
    promise('gate', true),
    promise('vans', false),
    condition(700, false),
    condition(900, true),
    ends,
  );
  expect(lineOf(card, 'crowd/promise:gate').points).toBe(1);
  expect(lineOf(card, 'crowd/promise:vans').points).toBe(0);
  expect(lineOf(card, 'crowd/condition:march/kettle').points).toBe(0);
  // 1 of 3, to a tenth of a per cent.
  expect(measureOf(card, 'promises')).toBe(33.3);
});

test('what groups are told is no delivery to a desk, and intelligence told to them is a breach', () => {
  const told = scored(
    scenario,
    hears(300, { fact: 'jostled' }),
    tells(400, { fact: 'jostled' }, { to: ['march'], kind: 'dialogue' }),
    ends,
  );
  expect(told.lines.filter(({ rule }) => rule === 'discipline')).toEqual([]);
  const leaked = scored(
    scenario,
    hears(300, { fact: 'secret' }),
    tells(400, { fact: 'secret' }, { to: ['march'], kind: 'dialogue' }),
    ends,
  );
  expect(leaked.information.handling.value).toBe(49);
});

test('a card has the groups only where the scenario has them', () => {
  expect(scored(scenario, talk(600), ends).policeLiaison?.groups).toEqual([
    {
      crowd: 'march',
      label: 'the bridge march',
      trust: { value: 50, n: 1 },
      trustMoved: { start: 50, end: 50 },
      tensionMoved: { start: 40, end: 40 },
    },
  ]);
  const { crowds: _none, ...without } = scenario;
  expect(scored(without, ends).policeLiaison).toBeUndefined();
});
