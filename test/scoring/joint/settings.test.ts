import { expect, test } from 'vitest';
import type { CommandOf } from '#command/command.ts';
import { decisionSettings } from '#doctrine/scoring/decisions.ts';
import { jointSettings } from '#doctrine/scoring/joint.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { aDecision, aFact, aNeed, aScenario } from '../support/a-scenario.ts';
import { becomesTrue, hears, holds, sees, type Happening } from '../support/a-journal.ts';
import { asks } from '../support/asks.ts';
import { scoredAgainst } from '../support/measures.ts';
import { apart, meets, together } from '../support/meetings.ts';

// One journal in which everything is done in part, so that each number tells.

const agency = 'fire';
const scenario: Scenario = aScenario({
  clock: { start: 0, length: 7200 },
  channels: [{ id: 'phone', kind: 'phone', label: 'Phone' }],
  facts: [
    aFact('bridge', { needs: [aNeed('police', 'critical')] }),
    aFact('beds', { refutes: 'no-beds', topic: 'beds' }),
    aFact('no-beds', { neverTrue: true, topic: 'beds' }),
    aFact('peak', { topic: 'river' }),
    aFact('lift', { topic: 'lift' }),
    aFact('dam', { neverTrue: true }),
    aFact('mains', { topic: 'mains' }),
    aFact('water', { topic: 'hazards', means: { hazard: ['flood'] } }),
    aFact('rvp', {
      topic: 'rvp',
      learnedBy: [{ agency: 'police', sourcing: 'official' }],
      needs: [aNeed('fire', 'critical'), aNeed('ambulance', 'critical')],
      shows: { place: 'market', as: 'rvp' },
    }),
  ],
  decisions: [
    aDecision({
      id: 'main',
      essential: ['bridge', 'beds', 'peak', 'lift'],
      hazards: [
        { id: 'drown', label: 'Water', fact: 'water', relevant: true, rating: 'high' },
        { id: 'dark', label: 'Loss of power', fact: 'mains', relevant: true },
        { id: 'bees', label: 'Bees', relevant: false },
      ],
      review: { within: 600, changes: ['peak'] },
    }),
    aDecision({ id: 'refused' }),
    aDecision({ id: 'early' }),
    aDecision({ id: 'unconfirmed' }),
    // Police are there for it from 700 s, and nobody meets on it or puts it to them.
    aDecision({ id: 'never-put', entitled: ['police'] }),
  ],
  groups: [
    {
      id: 'tcg',
      kind: 'tactical',
      label: 'The group',
      place: 'conference',
      chair: 'police',
      members: ['police', 'fire', 'council'],
    },
  ],
  units: [
    { id: 'one', agency, name: 'One', capabilities: ['boat'], crew: 2, base: 'b', turnOut: 60 },
  ],
  zones: [{ id: 'flood', label: 'Flood', measure: 'level', steps: [{ atLeast: 0, area: 'a' }] }],
  tasks: [
    {
      id: 'search',
      label: 'Search',
      place: 'p',
      needs: [{ capability: 'boat', units: 1 }],
      hazard: 'flood',
    },
    {
      id: 'move-residents',
      label: 'Move them',
      place: 'p',
      needs: [{ capability: 'seats', units: 1 }],
      moves: { people: 'all', to: 'q', by: 'road', unload: 10 },
    },
  ],
});

const body: CommandOf<'propose'> = {
  type: 'propose',
  decision: 'main',
  items: [],
  unknowns: ['lift'],
  hazards: ['drown', 'dark', 'bees'],
  aim: 'Everyone out dry.',
  powers: ['duty'],
  options: [
    { option: 'now', suitable: true, feasible: true, acceptable: true },
    { option: 'wait', suitable: true, feasible: true, acceptable: true },
  ],
  choice: 'now',
  reviewIn: 600,
  provisional: false,
};

function puts(
  at: number,
  part: Partial<CommandOf<'propose'>>,
  facts: readonly string[],
): Happening {
  const put = { ...body, ...part };
  const relies = facts.map((fact) => ({ fact, version: 0 }));
  const { decision } = put;
  return [
    at,
    {
      type: 'decision.proposed',
      id: `p-${decision}`,
      seat: 'nilo',
      body: put,
      relies,
      to: ['police', 'fire'],
    },
  ];
}
function takes(at: number, decision: string, provisional = false): Happening[] {
  const proposal = `p-${decision}`;
  return [
    [at, { type: 'decision.voted', proposal, agency: 'police', vote: 'agree', because: '' }],
    [
      at,
      {
        type: 'decision.taken',
        proposal,
        decision,
        option: 'now',
        provisional,
        reviewDue: at + 600,
      },
    ],
  ];
}
function reviewed(at: number, decision: string, learned: string[] = []): Happening {
  return [at, { type: 'decision.reviewed', decision, meeting: `m-${at}`, learned }];
}

const happenings: readonly (Happening | readonly Happening[])[] = [
  ...['bridge', 'beds', 'peak', 'lift', 'mains', 'water', 'rvp'].map((fact) =>
    becomesTrue(0, fact),
  ),
  // Late, second hand, denied; of the lift nothing.
  hears(900, { fact: 'bridge', sourcing: 'second-hand' }),
  hears(900, { fact: 'beds', sourcing: 'second-hand' }),
  hears(950, { fact: 'no-beds', sourcing: 'second-hand' }, { from: 'fire' }),
  hears(960, { fact: 'dam', sourcing: 'rumour' }),
  hears(100, { fact: 'peak' }),
  hears(100, { fact: 'water' }),
  puts(1500, {}, ['bridge', 'beds', 'peak', 'dam']),
  takes(1600, 'main'),
  [2350, { type: 'unit.ordered', unit: 'one', to: 'p', task: 'move-residents', rolls: 2400 }],
  becomesTrue(2000, 'peak', 1),
  hears(2000, { fact: 'peak', version: 1 }),
  reviewed(2950, 'main', ['peak']),
  puts(1000, { decision: 'refused' }, ['bridge', 'peak']),
  [1010, { type: 'decision.refused', proposal: 'p-refused', decision: 'refused', because: 'No.' }],
  puts(300, { decision: 'early', provisional: true }, ['peak']),
  takes(310, 'early', true),
  // Due at 910, kept at 700 with nothing new.
  reviewed(700, 'early'),
  puts(300, { decision: 'unconfirmed', provisional: true }, ['peak']),
  takes(310, 'unconfirmed', true),
  together(700, 'police', 'fire'),
  apart(1100, 'fire'),
  [
    1200,
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
  ],
  meets(5000, ['police', 'fire'], { group: 'tcg' }),
  sees(0, 'police', 'rvp'),
  hears(0, { fact: 'rvp' }),
  holds(400, { fact: 'rvp' }, { holder: 'fire', from: 'nilo' }),
  holds(780, { fact: 'rvp' }, { holder: 'ambulance', from: 'nilo' }),
  [0, { type: 'task.opened', task: 'search' }],
  [0, { type: 'task.opened', task: 'move-residents' }],
  [2700, { type: 'task.started', task: 'search', units: ['one'] }],
  [2700, { type: 'task.joined', task: 'search', unit: 'one' }],
  [2750, { type: 'task.joined', task: 'search', unit: 'two' }],
  [2400, { type: 'task.started', task: 'move-residents', units: ['bus'] }],
  sees(200, 'police', 'water'),
  [300, { type: 'crew.exposed', unit: 'one', zone: 'flood', crew: 2 }],
  [400, { type: 'crew.unexposed', unit: 'one', zone: 'flood', seconds: 100 }],
  ...['council', 'police', 'fire'].map((holder) => sees(3000, holder, 'lift')),
  asks(3100, 'council', 'lift'),
  asks(3200, 'police', 'lift'),
  asks(3500, 'fire', 'lift'),
  sees(3000, 'council', 'beds'),
  hears(4000, { fact: 'beds', sourcing: 'second-hand' }),
  asks(4100, 'council', 'beds'),
  [
    800,
    {
      type: 'risk.assessed',
      id: 'r',
      seat: 'nilo',
      agencies: ['police', 'fire'],
      hazards: [
        {
          hazard: 'n',
          words: 'Water',
          fact: 'water',
          rating: 'medium',
          controls: '',
          ratings: { police: 'medium', fire: 'not-known' },
        },
      ],
    },
  ],
];

const figures = (scoring: Scenario['scoring']) => {
  const card = scoredAgainst({ ...scenario, scoring }, { silentExposure: 1000 }, ...happenings);
  const { measures, decisions, principles } = card;
  const lines = card.lines.map(({ id, points, of }) => ({ id, points, of }));
  return JSON.stringify({ measures, decisions, principles, lines });
};
const usual = figures({});

test.each(Object.entries({ ...jointSettings, ...decisionSettings }))(
  'setting %s otherwise moves some figure',
  (id, { value, unit }) => {
    const most = unit === 'per cent' ? 100 : Infinity;
    const others = [Math.floor(value / 2), Math.min(most, value * 2)];
    const moved = others.filter((other) => figures({ [id]: other }) !== usual);
    expect(moved).not.toEqual([]);
  },
);

test('set as they are, they move nothing', () => {
  const all = Object.entries({ ...jointSettings, ...decisionSettings });
  expect(figures(Object.fromEntries(all.map(([id, { value }]) => [id, value])))).toBe(usual);
});
