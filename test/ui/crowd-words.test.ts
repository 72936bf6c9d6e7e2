import type { ExerciseEventBody } from '#exercise/events.ts';
import { fixtureBook } from '../support/debrief-fixture.ts';
import { testTelling } from './telling.ts';

const book = {
  ...fixtureBook,
  names: {
    ...fixtureBook.names,
    party: { ...fixtureBook.names.party, march: 'the Weir march' },
    offer: { 'march/gate': 'The gate is opened' },
  },
};

const carries = [{ fact: 'bridge-closed', version: 0, sourcing: 'seen' as const }];
const held = {
  type: 'dialogue.held',
  id: 'd-1',
  command: 'c-1',
  seat: 'nilo',
  crowd: 'march',
  channel: 'phone',
  about: 'group',
  limits: false,
  first: true,
  carries: [],
  message: 'm-1',
} as const;
const promise = { type: 'promise.made', id: 'p-1', seat: 'nilo', crowd: 'march' } as const;
const passed = { seat: 'nilo', crowd: 'march', fact: 'bridge-closed', message: 'm-1' } as const;
const trust = { type: 'trust.moved', crowd: 'march', cause: 'd-1' } as const;
const condition = {
  type: 'condition.announced',
  seat: 'nilo',
  crowd: 'march',
  fact: 'bridge-closed',
  dialogue: 'd-1',
} as const;

/** Each event, and how it is told. */
const told: readonly (readonly [ExerciseEventBody, string])[] = [
  [
    { ...held, move: 'initiate', limits: true },
    'You make yourself known to the Weir march. You say what cannot be kept in confidence.',
  ],
  [
    { ...held, move: 'communicate', carries },
    'You talk with the Weir march. You tell them: Mill Bridge closed.',
  ],
  [
    { ...held, move: 'sense', about: 'individuals' },
    'You listen to the Weir march. You ask about single people.',
  ],
  [{ ...held, move: 'negotiate', offer: 'gate' }, 'You offer the Weir march: The gate is opened.'],
  [
    { ...held, move: 'mediate', with: 'council' },
    'You mediate between the Weir march and Borough council.',
  ],
  [
    {
      type: 'dialogue.answered',
      dialogue: 'd-1',
      seat: 'nilo',
      crowd: 'march',
      manner: 'civil',
      messages: [],
    },
    'The Weir march answers civilly.',
  ],
  [
    {
      type: 'crowd.confided',
      ...passed,
      version: 0,
      for: ['police'],
      limits: false,
    },
    'The Weir march tells you in confidence: Mill Bridge closed. It is for POL. You had not said what cannot be kept in confidence.',
  ],
  [
    { ...trust, by: 5, value: 55, why: 'first-contact', forGood: false },
    'The Weir march trusts you more, by 5 to 55: first contact.',
  ],
  [
    { ...trust, by: -55, value: 0, why: 'confidence-broken', forGood: true },
    'The Weir march trusts you less, by 55 to 0: a confidence broken. Nothing brings it back.',
  ],
  [
    { type: 'tension.sensed', dialogue: 'd-1', seat: 'nilo', crowd: 'march', level: 3 },
    'You judge the tension of the Weir march at level 3 of 6 (1 is the worst).',
  ],
  [
    {
      type: 'tension.reported',
      id: 't-1',
      command: 'c-2',
      seat: 'nilo',
      crowd: 'march',
      sort: 'potential',
      level: 2,
      confidence: 'low',
      to: ['police'],
      carries,
      message: 'm-2',
    },
    'You report the tension of the Weir march to POL: potential, level 2, low confidence.',
  ],
  [
    { ...promise, offer: 'gate', authorised: false, due: 1800, dialogue: 'd-1' },
    'You promise the Weir march: The gate is opened, by 06:10. Command had not agreed to it.',
  ],
  [
    { type: 'promise.kept', promise: 'p-1', crowd: 'march' },
    'What was promised to the Weir march is done: The gate is opened.',
  ],
  [
    { type: 'promise.broken', promise: 'p-1', crowd: 'march' },
    'What was promised to the Weir march has not come about: The gate is opened.',
  ],
  [
    { ...condition, imposed: true },
    'You explain to the Weir march a condition that command has imposed: Mill Bridge closed.',
  ],
  [
    { ...condition, imposed: false },
    'You announce to the Weir march a condition that command has not imposed: Mill Bridge closed.',
  ],
  [
    { type: 'crowd.moved', crowd: 'march', place: 'weir-court' },
    'The Weir march is now at Weir Court care home.',
  ],
  [
    { type: 'crowd.moved', crowd: 'march', place: 'weir-court', size: 1900 },
    'The Weir march is now at Weir Court care home, about 1,900 in number.',
  ],
  [
    { type: 'crowd.surprised', crowd: 'march', fact: 'bridge-closed' },
    'The Weir march is taken by surprise: Mill Bridge closed.',
  ],
  [
    { type: 'confidence.broken', ...passed, to: 'public' },
    'What the Weir march told you in confidence goes to the public: Mill Bridge closed.',
  ],
  [
    { type: 'threat.reported', ...passed, to: 'police', asExplained: true },
    'The threat to life that the Weir march told you of goes to Police: Mill Bridge closed. They had been told that it would.',
  ],
];

testTelling(told, book);
