import { expect, test } from 'vitest';
import { aDecision, aFact, aNeed, aScenario } from '../support/a-scenario.ts';
import {
  aJournal,
  becomesTrue,
  hears,
  holds,
  links,
  tells,
  type Happening,
} from '../support/a-journal.ts';
import { linesOf, testEachEvent } from '../support/each-event.ts';
import {
  advises,
  agreesToLine,
  answersAdvice,
  answersRequest,
  briefs,
  challenges,
  cites,
  comparesAs,
  handsOver,
  putsLine,
  releasesLine,
  requests,
} from '../support/partner-happenings.ts';

const scenario = aScenario({
  decisions: [aDecision()],
  channels: [
    { id: 'phone', kind: 'phone', label: 'Phone' },
    { id: 'talk', kind: 'talkgroup', label: 'Talkgroup', members: ['police', 'fire', 'nilo'] },
  ],
  facts: [
    aFact('bridge', {
      means: { closes: ['mill-bridge'] },
      needs: [aNeed('council', 'critical'), aNeed('fire', 'critical')],
    }),
    aFact('peak', { topic: 'river', letter: 'hazards', needs: [aNeed('council', 'important')] }),
    aFact('dam', { neverTrue: true, topic: 'river' }),
    aFact('sound', { refutes: 'dam', topic: 'river', needs: [aNeed('council', 'critical')] }),
  ],
  units: [
    {
      id: 'boat-one',
      agency: 'fire',
      name: 'Boat one',
      capabilities: ['boat'],
      crew: 2,
      base: 'b',
      turnOut: 60,
    },
  ],
  tasks: [
    {
      id: 'ferry',
      label: 'Ferry people',
      place: 'p',
      needs: [{ capability: 'boat', units: 1 }],
      deadline: 1500,
    },
  ],
});

const words = (...items: string[]) => ({ says: 'As agreed.', items });
const talkgroup = (down: boolean) =>
  ({
    type: 'channel.changed',
    channel: 'talk',
    loss: 0,
    garble: 0,
    congestion: 0,
    down,
    by: 'scenario',
  }) as const;

/** Something of everything with partners: good, bad, doubled, late, refused, missed. */
const happenings: readonly (Happening | readonly Happening[])[] = [
  [0, { type: 'exercise.started', scenario: 'toy', scenarioHash: 'toy', seed: 1, length: 3600 }],
  ...['bridge', 'peak', 'sound'].map((fact) => becomesTrue(0, fact)),
  holds(5, { fact: 'dam' }, { holder: 'council', from: 'public' }),
  holds(6, { fact: 'sound' }, { holder: 'police', from: 'fire' }),
  holds(7, { fact: 'bridge' }, { holder: 'fire', from: 'police' }),
  hears(10, { fact: 'bridge' }, { from: 'fire' }),
  hears(20, { fact: 'peak' }),
  hears(30, { fact: 'dam' }, { from: 'council' }),
  hears(40, { fact: 'sound' }, { from: 'police' }),
  tells(50, { fact: 'peak' }, { to: ['fire'], from: 'police' }),
  links(100, 'l-1', ['police', 'council']),
  tells(150, { fact: 'bridge' }, { to: ['council'], from: 'police', kind: 'link', link: 'l-1' }),
  tells(160, { fact: 'bridge' }, { to: ['council'], from: 'police', kind: 'link', link: 'l-1' }),
  tells(170, { fact: 'peak' }, { to: ['council'], from: 'police', kind: 'link', link: 'l-1' }),
  links(200, 'l-2', ['police', 'council', 'ambulance']),
  links(210, 'l-3', ['ambulance', 'fire']),
  [220, talkgroup(true)],
  [230, talkgroup(false)],
  challenges(300, ['police', 'council'], [cites('sound')], 'river'),
  comparesAs(350, 300, 'council', true),
  comparesAs(360, 300, 'police', false),
  challenges(400, ['police', 'council'], [], 'river'),
  hears(440, { fact: 'bridge' }, { from: 'fire' }),
  challenges(450, ['fire', 'police'], [cites('bridge')]),
  comparesAs(470, 450, 'fire', false),
  comparesAs(480, 450, 'police', false),
  [
    500,
    {
      type: 'unit.departed',
      unit: 'boat-one',
      from: 0,
      to: 'p',
      roads: ['mill-bridge'],
      legs: [],
      arrives: 900,
    },
  ],
  advises(510, { to: 'fire', advice: 'route', avoid: 'mill-bridge' }, [cites('bridge')]),
  answersAdvice(520, 510, 'fire', true),
  advises(530, { to: 'fire', advice: 'route', avoid: 'mill-bridge' }, [cites('bridge')]),
  advises(540, { to: 'council', advice: 'declare' }, [cites('dam')]),
  [550, { type: 'unit.blocked', unit: 'boat-one', road: 'mill-bridge', node: 1, lost: 240 }],
  advises(560, { to: 'fire', advice: 'route', avoid: 'mill-bridge', unit: 'boat-one' }, [
    cites('bridge'),
  ]),
  briefs(600, ['fire'], { information: words('note-bridge-0'), intent: words() }, [
    cites('bridge'),
  ]),
  briefs(610, ['fire'], { information: words('note-bridge-0') }, [cites('bridge')]),
  putsLine(700, ['council'], [cites('sound')]),
  agreesToLine(710, 700, 'council'),
  releasesLine(720, 700),
  putsLine(730, ['council', 'police'], [cites('sound')]),
  agreesToLine(740, 730, 'council'),
  releasesLine(750, 730),
  requests(800, { of: 'fire', capability: 'boat', task: 'ferry' }),
  answersRequest(810, 800, { agency: 'fire', accepted: true, unit: 'boat-one', from: 870 }),
  requests(820, { of: 'fire', capability: 'boat', task: 'ferry' }),
  becomesTrue(900, 'bridge', 1),
  hears(910, { fact: 'bridge', version: 1 }, { from: 'police' }),
  [
    1000,
    {
      type: 'decision.taken',
      proposal: 'p',
      decision: 'evacuate',
      option: 'now',
      provisional: false,
      reviewDue: 1600,
    },
  ],
  [
    1010,
    { type: 'wait.opened', wait: { id: 'w', seat: 'nilo', on: 'fire', about: 'boats', due: 1200 } },
  ],
  [1020, { type: 'wait.closed', wait: 'w' }],
  [1030, { type: 'task.started', task: 'ferry', units: ['boat-one'] }],
  handsOver(1100, 'council', 'The ferry goes on.', [cites('bridge'), cites('peak')]),
  [2000, { type: 'stage.started', stage: 'recovery' }],
  [3600, { type: 'exercise.ended', reason: 'time' }],
];

const journal = aJournal(...happenings);
const isOurs = (rule: string) =>
  /^(link|challenge|advice|brief|public-line|request|hand-over)/.test(rule);
const lines = linesOf({ scenario, journal, isOurs });

test('the journal exercises every rule on partners', () => {
  expect([...new Set(lines.map(({ rule }) => rule))].toSorted()).toEqual([
    'advice',
    'brief',
    'challenge',
    'challenge/missed',
    'hand-over',
    'link',
    'public-line',
    'request',
  ]);
});

testEachEvent({ scenario, journal, isOurs });
