import { expect, test } from 'vitest';
import { weigh } from '#scoring/line.ts';
import { aDecision, aFact, aNeed, aScenario } from './support/a-scenario.ts';
import {
  aJournal,
  becomesTrue,
  hears,
  links,
  holds,
  sees,
  speaks,
  tells,
  type Happening,
} from './support/a-journal.ts';
import { linesOf, testEachEvent } from './support/each-event.ts';

const needs = [
  aNeed('ambulance', 'critical'),
  aNeed('council', 'useful', { grace: 60, expiry: 900 }),
];
const scenario = aScenario({
  decisions: [aDecision()],
  facts: [
    aFact('bridge', { needs }),
    aFact('peak', { topic: 'river', letter: 'hazards', needs: [aNeed('police', 'important')] }),
    aFact('gas', { letter: 'hazards', lifeSafety: true, needs, means: { hazard: ['cloud'] } }),
    aFact('raid', {
      handling: 'need-to-know',
      tearLine: 'gas',
      needs: [aNeed('council', 'prohibited')],
    }),
    aFact('dam', { neverTrue: true, topic: 'river' }),
    aFact('sound', { refutes: 'dam', topic: 'river', needs: [aNeed('council', 'important')] }),
  ],
});

/** Something of everything: told, late, repeated, chased, leaked, asked, reported, met, decided. */
const happenings: readonly (Happening | readonly Happening[])[] = [
  [0, { type: 'exercise.started', scenario: 'toy', scenarioHash: 'toy', seed: 1, length: 3600 }],
  ...['bridge', 'peak', 'gas', 'raid', 'sound'].map((fact) => becomesTrue(0, fact)),
  hears(60, { fact: 'bridge', sourcing: 'second-hand' }),
  hears(90, { fact: 'bridge', sourcing: 'official' }, { from: 'council', notedAfter: null }),
  hears(100, { fact: 'gas' }),
  hears(110, { fact: 'raid' }),
  hears(120, { fact: 'peak' }),
  hears(130, { fact: 'sound' }),
  holds(140, { fact: 'dam', sourcing: 'second-hand' }, { holder: 'council', from: 'public' }),
  speaks(150, 260, ['note-bridge-0', 'note-gas-0']),
  tells(260, { fact: 'bridge' }, { to: ['ambulance'], readBack: true }),
  tells(
    300,
    { fact: 'gas' },
    { to: ['ambulance', 'council'], heardBy: ['ambulance', 'council', 'fire'] },
  ),
  tells(500, { fact: 'gas' }, { to: ['ambulance'], readBack: true }),
  tells(520, { fact: 'bridge' }, { to: ['council'] }),
  tells(700, { fact: 'bridge' }, { to: ['council'] }),
  tells(800, { fact: 'raid' }, { to: ['council'] }),
  tells(900, { fact: 'sound' }, { to: ['council'], from: 'police', kind: 'meeting' }),
  [
    200,
    {
      type: 'question.put',
      question: {
        id: 'q',
        from: 'ambulance',
        seat: 'nilo',
        topic: 'roads',
        text: '?',
        due: 400,
        message: 'm',
      },
    },
  ],
  tells(330, { fact: 'bridge' }, { to: ['ambulance'], kind: 'answer', question: 'q' }),
  [330, { type: 'question.answered', question: 'q', says: 'known' }],
  [
    400,
    {
      type: 'methane.sent',
      id: 'mm-1',
      command: 'c',
      seat: 'nilo',
      number: 1,
      fields: {
        hazards: { says: 'Gas.', carries: [{ fact: 'gas', version: 0, sourcing: 'seen' }] },
        access: { says: 'Bridge.', carries: [{ fact: 'bridge', version: 0, sourcing: 'seen' }] },
      },
    },
  ],
  tells(
    460,
    { fact: 'gas' },
    { to: ['ambulance', 'police'], from: 'fire', kind: 'relay', because: 'mm-1' },
  ),
  links(950, 'l-1', ['police', 'ambulance']),
  tells(960, { fact: 'peak' }, { to: ['ambulance'], from: 'police', kind: 'link', link: 'l-1' }),
  [1000, { type: 'commander.together', agency: 'police', place: 'conference', seat: 'nilo' }],
  [1000, { type: 'commander.together', agency: 'fire', place: 'conference', seat: 'nilo' }],
  [
    1050,
    {
      type: 'meeting.started',
      id: 'm',
      seat: 'nilo',
      agencies: ['police', 'fire'],
      place: 'conference',
      missing: [],
      review: false,
    },
  ],
  [1100, { type: 'meeting.ended', id: 'm' }],
  [
    1300,
    {
      type: 'decision.proposed',
      id: 'p',
      seat: 'nilo',
      body: {
        type: 'propose',
        decision: 'evacuate',
        items: [],
        unknowns: [],
        hazards: ['water'],
        aim: 'Out.',
        powers: ['duty'],
        options: [{ option: 'now', suitable: true, feasible: true, acceptable: true }],
        choice: 'now',
        provisional: false,
        reviewIn: 300,
      },
      relies: [
        { fact: 'bridge', version: 0 },
        { fact: 'peak', version: 0 },
      ],
      to: ['police', 'fire'],
    },
  ],
  [1310, { type: 'decision.voted', proposal: 'p', agency: 'police', vote: 'agree', because: '' }],
  [1320, { type: 'decision.voted', proposal: 'p', agency: 'fire', vote: 'amend', because: '' }],
  [
    1320,
    {
      type: 'decision.taken',
      proposal: 'p',
      decision: 'evacuate',
      option: 'now',
      provisional: true,
      reviewDue: 1620,
    },
  ],
  becomesTrue(1400, 'peak', 1),
  hears(1420, { fact: 'peak', version: 1 }),
  sees(1500, 'police', 'peak', 1),
  tells(1600, { fact: 'peak', version: 1 }, { to: ['police'] }),
  [1800, { type: 'decision.reviewed', decision: 'evacuate', meeting: 'm2', learned: ['peak'] }],
  [2000, { type: 'crew.exposed', unit: 'crew', zone: 'cloud', crew: 2 }],
  [2100, { type: 'fact.ended', fact: 'gas' }],
  [3600, { type: 'exercise.ended', reason: 'time' }],
];

const journal = aJournal(...happenings);
const lines = linesOf({ scenario, journal });

// Those of tasks, of tools that partners answer and of groups have journals of their own.
test('the journal exercises every kind of rule of telling, meeting and deciding', () => {
  const rules = lines.map(({ rule }) => rule.replace(/^methane\/.*/, 'methane'));
  expect(rules).toEqual(
    expect.arrayContaining([
      'answer',
      'awareness',
      'closure',
      'co-locate/quorum',
      'co-ordinate/joint',
      'decision/information',
      'decision/options',
      'decision/powers',
      'decision/review',
      'decision/risk',
      'discipline',
      'handling',
      'methane',
      'recall',
      'risk/exposure',
      'tear-line',
    ]),
  );
});

testEachEvent({ scenario, journal });

test('of two events that would each have done, neither is necessary', () => {
  const events = [{ seq: 1 }, { seq: 2 }];
  const any = (kept: readonly unknown[]) => (kept.length > 0 ? 1 : 0);
  const both = (kept: readonly unknown[]) => (kept.length > 1 ? 1 : 0);
  expect(weigh(events, any)).toEqual({ points: 1, events: [], also: [1, 2] });
  expect(weigh(events, both)).toEqual({ points: 1, events: [1, 2], also: [] });
});
