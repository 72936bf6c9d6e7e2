import { expect, test } from 'vitest';
import type { CommandBody } from '#command/command.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { aFact, aNeed, aScenario } from './support/a-scenario.ts';
import {
  becomesTrue,
  hears,
  lineOf,
  links,
  scored,
  tells,
  type Happening,
} from './support/a-journal.ts';

const scenario: Scenario = aScenario({
  facts: [
    aFact('bridge', { needs: [aNeed('ambulance', 'critical')] }),
    aFact('boats', { needs: [aNeed('council', 'useful', { grace: 60, expiry: 660 })] }),
  ],
  tasks: [
    {
      id: 'carry',
      label: 'Carry them out',
      place: 'home',
      needs: [{ capability: 'bus', units: 1 }],
      moves: { people: 'residents', to: 'hall', by: 'road', unload: 60 },
    },
  ],
});
const items = ['note-bridge-0'];
const said = { says: 'Words.', items };

/** The officer’s voice on a command for two minutes. */
function speaks(body: CommandBody, after: readonly Happening[] = []): Happening[] {
  const seat = 'nilo';
  const action = { id: 'v-c', seat, command: 'c', label: 'Speaks', seconds: 120, with: ['fire'] };
  return [
    [600, { type: 'command.accepted', command: { id: 'c', seat, at: 600, body } }],
    [600, { type: 'voice.queued', action: { ...action, kind: 'share' } }],
    [600, { type: 'voice.started', seat, action: 'v-c', until: 720 }],
    [720, { type: 'voice.ended', seat, action: 'v-c' }],
    ...after,
  ];
}

function boatsAfter(spoken: readonly Happening[], set: Scenario = scenario) {
  const card = scored(
    set,
    becomesTrue(0, 'bridge'),
    hears(510, { fact: 'bridge' }),
    becomesTrue(0, 'boats'),
    hears(570, { fact: 'boats' }),
    spoken,
    tells(1020, { fact: 'boats' }, { to: ['council'] }),
  );
  return lineOf(card, 'recall:boats@0/council');
}

// Known at 600 and taken in at 1080: 480 s. u = 1 − (480 − 60) ÷ 600 = 0.3; with two minutes off 0.5.
const without = 0.3;
const withRelief = 0.5;

const risk = { rating: 'high', controls: '' } as const;
const carrying: readonly CommandBody[] = [
  { type: 'share', to: ['fire'], channel: 'phone', items, readBack: false, priority: 'routine' },
  { type: 'answer', question: 'q', items, says: 'known' },
  {
    type: 'challenge',
    parties: ['fire'],
    topic: 'roads',
    items,
    says: 'Differ.',
    channel: 'phone',
  },
  { type: 'advise', to: 'fire', advice: 'hold', items, because: 'Closed.', channel: 'phone' },
  { type: 'public-line', with: ['fire'], says: 'Stay in.', items, channel: 'media' },
  { type: 'hand-over', to: 'council', items, says: 'Yours.' },
  { type: 'brief', to: ['fire'], channel: 'phone', fields: { risk: said } },
  { type: 'methane', fields: { access: said } },
  { type: 'verify', item: 'note-bridge-0', with: 'fire', channel: 'phone' },
  { type: 'assess-risk', hazards: [{ hazard: 'note-bridge-0', ...risk }], items: [] },
  { type: 'meet', items, actions: [], review: false },
  {
    type: 'meet',
    items: [],
    actions: [{ owner: 'fire', does: 'tell', items, to: ['council'], by: 600 }],
    review: false,
  },
  {
    type: 'request',
    of: 'council',
    capability: 'bus',
    task: 'carry',
    reason: 'Out.',
    channel: 'phone',
  },
];

test.each(carrying)('the clock stands still while the voice is on $type of more weight', (body) => {
  expect(boatsAfter(speaks(body)).points).toBe(withRelief);
});

test('putting two in touch counts by what then flowed between them', () => {
  const connect: CommandBody = {
    type: 'connect',
    parties: ['police', 'ambulance'],
    link: 'controls',
    topics: [],
  };
  const flow = tells(
    730,
    { fact: 'bridge' },
    { to: ['ambulance'], from: 'police', kind: 'link', link: 'l-1' },
  );
  const made = links(720, 'l-1', ['police', 'ambulance']);
  expect(boatsAfter(speaks(connect, [made, ...flow])).points).toBe(withRelief);
  expect(boatsAfter(speaks(connect, [made])).points).toBe(without);
});

const share = carrying[0] as CommandBody;

test('where nobody answered nothing was said, and the clock ran on', () => {
  const failed = { seat: 'nilo', agency: 'fire', action: 'v-c', routes: [], reaches: [] };
  const unanswered: Happening = [720, { type: 'call.failed', why: 'unanswered', ...failed }];
  const line = boatsAfter(speaks(share, [unanswered]));
  expect(line.points).toBe(without);
  // Without it the clock would have stood, so it is among the evidence: eight events before the
  // command, four of speech, then this.
  expect(line.also).toContain(13);
});

test('what weighs no more than what waits stops no clock, nor what carries nothing', () => {
  const light = { ...share, items: ['note-boats-0'] } as CommandBody;
  const empty: CommandBody = { type: 'call', to: 'fire' };
  expect([light, empty].map((body) => boatsAfter(speaks(body)).points)).toEqual([without, without]);
});

test('a scenario says how long a clock may stand still', () => {
  const set = { ...scenario, scoring: { mostRelief: 60 } };
  // One minute off: u = 1 − (420 − 60) ÷ 600.
  expect(boatsAfter(speaks(share), set).points).toBe(0.4);
});
