import { expect, test } from 'vitest';
import { aJournal, becomesTrue, hears, tells } from '../support/a-journal.ts';
import { linesOf, testEachEvent } from '../support/each-event.ts';
import { breaks, confides, crowdScenario, ends, reports, senses, talk, trusts } from './support.ts';

const scenario = crowdScenario();

/** Something of every rule: told, surprised, confided, broken, reported well and badly, promised. */
const journal = aJournal(
  [0, { type: 'measure.varied', measure: 'trust', by: 5 }],
  hears(100, { fact: 'search' }),
  hears(150, { fact: 'kettle' }),
  talk(200, { first: true, move: 'initiate' }),
  trusts(200, [5, 60], 'first-contact'),
  [
    210,
    {
      type: 'dialogue.answered',
      dialogue: 'x',
      seat: 'nilo',
      crowd: 'march',
      manner: 'civil',
      messages: [],
    },
  ],
  hears(250, { fact: 'jostled', sourcing: 'seen' }, { from: 'march' }),
  senses(300, 3),
  [350, { type: 'measure.moved', measure: 'tension', value: 55 }],
  reports(400, { fact: 'jostled', level: 3, to: ['police', 'fire'] }),
  reports(450, { fact: 'jostled', level: 3, to: ['police'] }),
  tells(500, { fact: 'search' }, { to: ['march'], kind: 'dialogue' }),
  confides(520, 'secret'),
  confides(530, 'knife'),
  tells(560, { fact: 'knife' }, { to: ['police'] }),
  tells(580, { fact: 'secret' }, { to: ['council'] }),
  breaks(580, 'secret', 'council'),
  trusts(580, [-60, 0], 'confidence-broken'),
  [
    600,
    {
      type: 'promise.made',
      id: 'gate',
      seat: 'nilo',
      crowd: 'march',
      offer: 'gate',
      authorised: true,
      due: 900,
      dialogue: 'x',
    },
  ],
  [650, { type: 'promise.kept', promise: 'gate', crowd: 'march' }],
  [
    660,
    {
      type: 'condition.announced',
      seat: 'nilo',
      crowd: 'march',
      fact: 'kettle',
      imposed: true,
      dialogue: 'x',
    },
  ],
  becomesTrue(1000, 'search'),
  senses(1200, 5),
  senses(1300, 2),
  ends,
);

const isOurs = (rule: string) => rule.startsWith('crowd/');
const lines = linesOf({ scenario, journal, isOurs });

test('the journal has a line of every rule of police liaison', () => {
  expect([...new Set(lines.map(({ rule }) => rule))].toSorted()).toEqual([
    'crowd/condition',
    'crowd/confidence',
    'crowd/promise',
    'crowd/report',
    'crowd/report-missed',
    'crowd/surprise',
    'crowd/threat',
    'crowd/trust',
  ]);
});

testEachEvent({ scenario, journal, isOurs });
