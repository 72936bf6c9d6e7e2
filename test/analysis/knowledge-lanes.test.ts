import { expect, test } from 'vitest';
import { knowledgeRows } from '#analysis/knowledge-lanes.ts';
import { buildDebrief } from '#analysis/build-debrief.ts';
import { aFact, aNeed, aScenario } from '../scoring/support/a-scenario.ts';
import {
  aJournal,
  becomesTrue,
  hears,
  holds,
  sees,
  tells,
  type Happening,
} from '../scoring/support/a-journal.ts';

const bridge = aFact('bridge', {
  needs: [aNeed('council', 'useful'), aNeed('ambulance', 'critical'), aNeed('fire', 'prohibited')],
});
const scenario = aScenario({ facts: [bridge, aFact('dam', { neverTrue: true }), aFact('spare')] });
const known = [becomesTrue(0, 'bridge'), ...hears(0, { fact: 'bridge' })];

function says(...happenings: (Happening | readonly Happening[])[]): Record<string, string> {
  const rows = knowledgeRows(scenario, aJournal(known, ...happenings));
  const lanes = rows.flatMap((row) =>
    row.lanes.map((lane) => [`${row.fact}/${lane.agency}`, lane.says]),
  );
  return Object.fromEntries(lanes) as Record<string, string>;
}

function told(at: number, readBack = false) {
  return tells(at, { fact: 'bridge' }, { to: ['ambulance'], takes: 0, readBack });
}

test.each([
  ['told in time', told(200)],
  ['read back', told(200, true)],
  ['4 min late', told(570)],
  ['never told', []],
  ['found out for itself', [sees(600, 'ambulance', 'bridge')]],
  ['its own', [sees(10, 'ambulance', 'bridge')]],
  [
    'knew before you could tell',
    tells(10, { fact: 'bridge' }, { to: ['ambulance'], from: 'police', takes: 0 }),
  ],
])('a critical need comes out as %s', (expected, happenings) => {
  expect(says(happenings)['bridge/ambulance']).toBe(expected);
});

test('what was late only as an update says so', () => {
  const update = [becomesTrue(900, 'bridge', 1), ...hears(900, { fact: 'bridge', version: 1 })];
  expect(says(told(200), update)['bridge/ambulance']).toBe('update never told');
  const late = tells(1410, { fact: 'bridge', version: 1 }, { to: ['ambulance'], takes: 0 });
  expect(says(told(200), update, late)['bridge/ambulance']).toBe('update 3 min late');
});

test('who must not know is kept from it, told, or knows it from elsewhere', () => {
  expect(says()['bridge/fire']).toBe('kept from them');
  const leaked = tells(60, { fact: 'bridge' }, { to: ['fire'] });
  expect(says(leaked)['bridge/fire']).toBe('told although it must not know');
  expect(says(sees(60, 'fire', 'bridge'))['bridge/fire']).toBe('knows, not from you');
});

test('who has no need of it is shown only once they hold it', () => {
  expect(says()).not.toHaveProperty('bridge/police');
  const lanes = says(tells(60, { fact: 'bridge' }, { to: ['police'] }));
  expect(lanes['bridge/police']).toBe('told without need');
});

test('a rumour shows for how long it was believed, and who put it right', () => {
  const rumour = holds(
    600,
    { fact: 'dam', sourcing: 'official' },
    { holder: 'council', from: 'public' },
  );
  expect(says(rumour)['dam/council']).toBe('believed for 50 min');
  const doubted = holds(
    600,
    { fact: 'dam', sourcing: 'rumour' },
    { holder: 'council', from: 'public' },
  );
  expect(says(doubted)['dam/council']).toBe('held as a rumour');
});

test('spells are right until a newer version, and each has the event that began it', () => {
  const journal = aJournal(known, told(200), becomesTrue(1200, 'bridge', 1));
  const row = knowledgeRows(scenario, journal).find(({ fact }) => fact === 'bridge');
  const lane = row?.lanes.find(({ agency }) => agency === 'ambulance');
  expect(row?.label).toBe('bridge second');
  expect(row?.because).toBe('ambulance acts on it.');
  expect(lane).toMatchObject({ need: 'critical', neededBy: 330 });
  expect(lane?.spells).toEqual([
    { from: 200, to: 1200, right: true, seq: 8 },
    { from: 1200, to: 3600, right: false, seq: 9 },
  ]);
});

test('a fact that nobody needs has no row', () => {
  const rows = knowledgeRows(
    scenario,
    aJournal(known, becomesTrue(0, 'spare'), sees(0, 'fire', 'spare')),
  );
  expect(rows.map(({ fact }) => fact)).toEqual(['bridge']);
});

test('the debrief scales the journal between the silent and the reference run', () => {
  const silent = aJournal(known);
  const reference = aJournal(known, told(30));
  const build = (journal: typeof silent) =>
    buildDebrief({ scenario, journal, silent, reference, journalHash: 'hash', seed: 1 });
  expect(build(silent).score.information).toMatchObject({
    gain: { value: 0 },
    discipline: { value: 0 },
  });
  expect(build(reference).score.information).toMatchObject({
    gain: { value: 100 },
    discipline: { value: 100 },
  });
  expect(build(silent).awareness.reference).toEqual(build(reference).awareness.you);
});
