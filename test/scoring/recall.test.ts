import { expect, test } from 'vitest';
import { aFact, aNeed, aScenario } from './support/a-scenario.ts';
import {
  becomesTrue,
  hears,
  lineOf,
  links,
  scored,
  sees,
  speaks,
  tells,
} from './support/a-journal.ts';

const bridge = aFact('bridge', { needs: [aNeed('ambulance', 'critical')] });
const scenario = aScenario({ facts: [bridge] });
const known = [becomesTrue(0, 'bridge'), hears(540, { fact: 'bridge' })];

test('what is told in time earns its weight, by the event with which they held it', () => {
  const card = scored(scenario, ...known, tells(660, { fact: 'bridge' }, { to: ['ambulance'] }));
  expect(lineOf(card, 'recall:bridge@0/ambulance')).toMatchObject({
    points: 3,
    of: 3,
    events: [8],
    says: 'At 00:09 you held ‘bridge first’; Ambulance needed it by 00:14; they took it in at 00:12, from you (Phone).',
  });
  expect(card.information.recall).toMatchObject({ value: 100, n: 1 });
});

test('what is told late earns less, and the line says how late and when it was due', () => {
  const card = scored(scenario, ...known, tells(1110, { fact: 'bridge' }, { to: ['ambulance'] }));
  expect(lineOf(card, 'recall:bridge@0/ambulance')).toMatchObject({
    points: 1.5,
    window: { from: 570, to: 870 },
    says: 'At 00:09 you held ‘bridge first’; Ambulance needed it by 00:14; they took it in at 00:19, from you (Phone), 5 min late.',
  });
});

test('what is never told earns nothing', () => {
  const card = scored(scenario, ...known);
  expect(lineOf(card, 'recall:bridge@0/ambulance')).toMatchObject({ points: 0, events: [] });
  expect(card.information.recall).toMatchObject({ value: 0, n: 1 });
});

test('the clock starts three minutes after arrival when it was not noted', () => {
  const card = scored(
    scenario,
    becomesTrue(0, 'bridge'),
    hears(540, { fact: 'bridge' }, { notedAfter: null }),
  );
  expect(lineOf(card, 'recall:bridge@0/ambulance').window).toEqual({ from: 720, to: 1020 });
});

test('what a takeover briefing says is known when it is said', () => {
  const card = scored(
    scenario,
    becomesTrue(0, 'bridge'),
    hears(0, { fact: 'bridge' }, { notedAfter: null, kind: 'briefing' }),
  );
  expect(lineOf(card, 'recall:bridge@0/ambulance').window).toEqual({ from: 0, to: 300 });
});

test('what the officer could never know is not held against them', () => {
  const card = scored(scenario, becomesTrue(0, 'bridge'));
  expect(card.information.recall).toEqual({ value: null, n: 0 });
});

test('what another told them in time counts in full', () => {
  const told = tells(600, { fact: 'bridge' }, { to: ['ambulance'], from: 'police' });
  expect(lineOf(scored(scenario, ...known, told), 'recall:bridge@0/ambulance').points).toBe(3);
});

test('what they held before the officer could know it was never due', () => {
  const told = tells(300, { fact: 'bridge' }, { to: ['ambulance'], from: 'police' });
  expect(scored(scenario, ...known, told).information.recall.n).toBe(0);
});

test('what their own people tell them in time was not due', () => {
  const learnedBy = [{ agency: 'ambulance', sourcing: 'seen' }] as const;
  const own = aScenario({ facts: [{ ...bridge, learnedBy: [...learnedBy] }] });
  expect(scored(own, ...known, sees(800, 'ambulance', 'bridge')).information.recall.n).toBe(0);
  expect(scored(own, ...known, sees(900, 'ambulance', 'bridge')).information.recall.n).toBe(1);
});

test('what a crew meets for itself earns nothing', () => {
  const card = scored(scenario, ...known, sees(800, 'ambulance', 'bridge'));
  const line = lineOf(card, 'recall:bridge@0/ambulance');
  expect(line.points).toBe(0);
  expect(line.says).toContain('they found out for themselves at 00:13');
});

test('what had not expired by the end is not counted', () => {
  const card = scored(scenario, becomesTrue(0, 'bridge'), hears(2700, { fact: 'bridge' }));
  expect(card.information.recall.n).toBe(0);
});

test('an exercise ended early says so, and counts only what had expired', () => {
  const ended = [1000, { type: 'exercise.ended', reason: 'command' }] as const;
  const card = scored(scenario, ...known, ended);
  expect(card.information.recall.n).toBe(0);
  expect(lineOf(card, 'end:early')).toMatchObject({ of: 0, also: [5] });
});

test('each version is due anew, and an older one is not once it has passed within its grace', () => {
  const update = [becomesTrue(700, 'bridge', 1), hears(720, { fact: 'bridge', version: 1 })];
  const card = scored(scenario, ...known, ...update);
  expect(card.lines.filter(({ rule }) => rule === 'recall').map(({ id }) => id)).toEqual([
    'recall:bridge@1/ambulance',
  ]);
});

test('the clock stands still while the voice is on what weighs more, five minutes at most', () => {
  const boats = aFact('boats', { needs: [aNeed('council', 'useful', { grace: 60, expiry: 660 })] });
  const both = aScenario({ facts: [bridge, boats] });
  const journal = (until: number) => [
    ...known,
    becomesTrue(0, 'boats'),
    hears(570, { fact: 'boats' }),
    speaks(600, until, ['note-bridge-0']),
    tells(1020, { fact: 'boats' }, { to: ['council'] }),
  ];
  const points = (until: number) =>
    lineOf(scored(both, ...journal(until)), 'recall:boats@0/council').points;
  // Held 480 s after it was known; the voice was away for none, 120 s, and more than can count.
  expect([points(600), points(720), points(1000)]).toEqual([0.3, 0.5, 0.8]);
  const line = lineOf(scored(both, ...journal(720)), 'recall:boats@0/council');
  expect(line.says).toContain('The clock stood still for 2 min');
});

test('what went over a link of the trainee’s making is credited to it', () => {
  const told = tells(
    660,
    { fact: 'bridge' },
    { to: ['ambulance'], from: 'police', kind: 'link', link: 'l-1' },
  );
  const made = links(600, 'l-1', ['police', 'ambulance']);
  const card = scored(scenario, ...known, made, told);
  const line = lineOf(card, 'recall:bridge@0/ambulance');
  expect(line).toMatchObject({
    points: 3,
    says: 'At 00:09 you held ‘bridge first’; Ambulance needed it by 00:14; they took it in at 00:12, from Police over the link that you made at 00:10.',
  });
  const without = lineOf(scored(scenario, ...known, told), 'recall:bridge@0/ambulance');
  expect(line.also.length).toBe(without.also.length + 1);
});
