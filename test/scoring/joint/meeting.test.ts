import { expect, test } from 'vitest';
import type { Scenario } from '#scenario/scenario.ts';
import { aDecision, aFact, aNeed, aScenario } from '../support/a-scenario.ts';
import { becomesTrue, holds, lineOf, scored, tells, type Happening } from '../support/a-journal.ts';
import { measureOf } from '../support/measures.ts';
import { apart, decides, meets, reviews, together } from '../support/meetings.ts';

const facts = [aFact('bridge', { needs: [aNeed('fire', 'important')] }), aFact('peak')];
const groups: Scenario['groups'] = [
  {
    id: 'tcg',
    kind: 'tactical',
    label: 'The tactical group',
    place: 'conference',
    chair: 'police',
    members: ['police', 'fire', 'council'],
  },
];
const talkless: Scenario['channels'] = [{ id: 'phone', kind: 'phone', label: 'Phone' }];
// Entitled: police and fire; open at 600, closed at 1800.
const scenario = aScenario({ facts, groups, channels: talkless, decisions: [aDecision()] });

const covered = (...happenings: Happening[]) => {
  const { points, of } = lineOf(scored(scenario, happenings), 'co-locate/coverage:evacuate');
  return [points, of];
};

test('the fullest table held for a decision counts, by the seats filled of those entitled', () => {
  // Two seats of weight 2.
  const about = { decision: 'evacuate' };
  expect(covered(meets(700, ['police', 'council'], about))).toEqual([2, 4]);
  expect(covered(meets(700, ['police'], about), meets(900, ['police', 'fire'], about))).toEqual([
    4, 4,
  ]);
  expect(covered(...decides(900))).toEqual([4, 4]);
});

test('no table, one for something else, or one too late leaves the seats empty', () => {
  expect(covered()).toEqual([0, 4]);
  expect(covered(meets(700, ['police', 'fire']))).toEqual([0, 4]);
  expect(covered(meets(1800, ['police', 'fire'], { decision: 'evacuate' }))).toEqual([0, 4]);
  const others = scored(scenario, meets(700, ['council'], { decision: 'evacuate' }));
  expect(lineOf(others, 'co-locate/coverage:evacuate').says).toBe(
    'For ‘Evacuate the home’ nobody entitled was at the table at 00:11: Police and Fire were due there.',
  );
  const line = lineOf(scored(scenario), 'co-locate/coverage:evacuate');
  expect(line.says).toBe(
    'For ‘Evacuate the home’ you held no meeting by 00:30; Police and Fire were due at the table.',
  );
});

test('a group counts once, by the mean of its meetings over its members', () => {
  // Police and fire are entitled to a decision, 2 each, council 1: 5 and 3 of 5, mean 4.
  const card = scored(
    scenario,
    meets(700, ['police', 'fire', 'council'], { group: 'tcg' }),
    meets(900, ['fire', 'council'], { group: 'tcg' }),
  );
  expect(lineOf(card, 'co-locate/coverage:group/tcg')).toMatchObject({
    points: 4,
    of: 5,
    says: 'The tactical group met 2 times; Police missed at least one.',
  });
});

test('commanders together is the mean over those entitled, of how soon they were there and met', () => {
  // Police with you at 700, fire at 1500: of a window open at 600, in full until 1200 and closed at 1800
  // u = 1 − (900 − 600) / (1200 − 600) = 0.5. They met at 1500: (1 + 0.5) / 2.
  const gathered = [together(700, 'police'), together(1500, 'fire')];
  const met = scored(scenario, ...gathered, meets(1500, ['police', 'fire']));
  expect(lineOf(met, 'co-locate/quorum:evacuate/police').points).toBe(1);
  expect(lineOf(met, 'co-locate/quorum:evacuate/fire').points).toBe(0.5);
  expect(measureOf(met, 'quorum')).toMatchObject({ value: 75, n: 2 });
  // Without a meeting half of it: (0.5 + 0.25) / 2.
  expect(measureOf(scored(scenario, ...gathered), 'quorum').value).toBe(37.5);
});

const kept = (...happenings: (Happening | readonly Happening[])[]) =>
  lineOf(scored(scenario, ...happenings), 'co-locate/continuity:evacuate').points;

test('those who met are to stay together until it is settled', () => {
  const both = together(800, 'police', 'fire');
  expect(kept(both)).toBe(1);
  // Together 800 to 1050 of 800 to 1800.
  expect(kept(both, apart(1050, 'fire'))).toBe(0.25);
  // Taken at 1300: 250 of 500.
  expect(kept(both, apart(1050, 'fire'), decides(1300))).toBe(0.5);
  // Back from 1550 on: 250 and 250 of 1000.
  expect(kept(both, apart(1050, 'fire'), together(1550, 'fire'))).toBe(0.5);
});

test('who never met is not observed here', () => {
  const card = scored(scenario, together(800, 'police'));
  expect(measureOf(card, 'continuity').value).toBeNull();
});

test('in reach of each other over a talkgroup or a link counts half', () => {
  const parted = [...together(800, 'police', 'fire'), ...apart(1050, 'police')];
  const link: Happening = [
    1300,
    {
      type: 'link.opened',
      link: {
        id: 'l',
        seat: 'nilo',
        command: 'c',
        parties: ['police', 'fire'],
        kind: 'controls',
        channel: 'control',
        topics: [],
      },
    },
  ];
  // 250 together and half of 500, of 1000.
  expect(kept(parted, link)).toBe(0.5);
  const onAir: Scenario = {
    ...scenario,
    channels: [{ id: 'talk', kind: 'talkgroup', label: 'Talkgroup', members: ['police', 'fire'] }],
  };
  const overAir = (...happenings: Happening[]) =>
    lineOf(scored(onAir, parted, happenings), 'co-locate/continuity:evacuate').points;
  // 250 together and half of 750, of 1000; half of 250 once it is down at 1300.
  expect(overAir()).toBe(0.625);
  const down: Happening = [
    1300,
    {
      type: 'channel.changed',
      channel: 'talk',
      loss: 0,
      garble: 0,
      congestion: 0,
      down: true,
      by: 'control',
    },
  ];
  expect(overAir(down)).toBe(0.375);
});

const said = (at: number, fact: string, to: string) =>
  tells(at, { fact }, { to: [to], from: 'police', kind: 'meeting', because: 'c-700', takes: 0 });
const gave = (...happenings: (Happening | readonly Happening[])[]) =>
  lineOf(
    scored(scenario, becomesTrue(0, 'bridge'), ...happenings),
    'co-locate/contribution:meeting-c-700',
  );

test('a meeting gives something when somebody there hears what they need', () => {
  const met = meets(700, ['police', 'fire']);
  expect(gave(met, said(760, 'bridge', 'fire'))).toMatchObject({
    points: 1,
    says: 'Your meeting at 00:11 told Fire of ‘bridge first’.',
  });
  // Not needed by them, and on no agenda.
  expect(gave(met, said(760, 'peak', 'fire')).points).toBe(0);
  // Needed for the decision on the agenda.
  const agenda = meets(700, ['police', 'fire'], { decision: 'evacuate' });
  expect(gave(agenda, said(760, 'peak', 'fire')).points).toBe(1);
  // Said to somebody who was not at this table.
  expect(gave(meets(700, ['police']), said(760, 'bridge', 'fire')).points).toBe(0);
  // What they had from elsewhere was not given by the meeting.
  expect(gave(met, holds(710, { fact: 'bridge' }, { holder: 'fire', from: 'police' })).points).toBe(
    0,
  );
});

test('a meeting gives something when it decides, or reviews on something new', () => {
  const agenda = meets(700, ['police', 'fire'], { decision: 'evacuate' });
  expect(gave(agenda, decides(900)).points).toBe(1);
  expect(gave(meets(700, ['police', 'fire']), decides(900)).points).toBe(0);
  // Decided only after the next meeting, which is then the one that led to it.
  const next = meets(800, ['police', 'fire'], { decision: 'evacuate' });
  expect(gave(agenda, next, decides(900)).points).toBe(0);
  expect(gave(agenda, reviews(700, ['peak'])).points).toBe(1);
  expect(gave(agenda, reviews(700)).points).toBe(0);
});

test('meeting every two minutes with nothing to say earns next to nothing', () => {
  const idle = [1, 2, 3, 4].map((n) => meets(700 + 120 * n, ['police', 'fire']));
  const card = scored(
    scenario,
    becomesTrue(0, 'bridge'),
    meets(700, ['police', 'fire']),
    said(760, 'bridge', 'fire'),
    idle,
  );
  expect(measureOf(card, 'contribution')).toMatchObject({ value: 20, n: 5 });
});

const cadence = (...happenings: (Happening | readonly Happening[])[]) =>
  lineOf(scored(scenario, ...happenings), 'co-locate/cadence:evacuate').points;

test('a set time is kept near it, or before it on news', () => {
  const taken = decides(900, 1500);
  // From 300 before, until 300 after.
  expect(cadence(taken, reviews(1200))).toBe(1);
  expect(cadence(taken, reviews(1800))).toBe(1);
  expect(cadence(taken, reviews(1000, ['peak']))).toBe(1);
  // 750 late: half way from 300 to 1200.
  expect(cadence(taken, reviews(2250))).toBe(0.5);
  expect(cadence(taken)).toBe(0);
  expect(cadence(decides(900), reviews(1200))).toBe(0);
});

test('reviewing every minute with nothing new counts against it', () => {
  const taken = decides(900, 1500);
  const idle = [960, 1020, 1080].map((at) => reviews(at));
  // The fourth keeps the time: one of four.
  expect(cadence(taken, idle, reviews(1500))).toBe(0.25);
  // On news each has its reason.
  expect(cadence(taken, reviews(1000, ['peak']), reviews(1500, ['peak']))).toBe(1);
});

test('a review that is not due by the end is not missed', () => {
  const card = scored(scenario, decides(900, 3000));
  expect(measureOf(card, 'cadence')).toMatchObject({ value: null, n: 0 });
});
