import { expect, test } from 'vitest';
import type { Scenario } from '#scenario/scenario.ts';
import { feedbackOf } from '#scoring/partners/feedback-of.ts';
import { voices } from '#scoring/partners/voices.ts';
import { aFact, aNeed, aScenario } from '../support/a-scenario.ts';
import {
  aJournal,
  becomesTrue,
  holds,
  links,
  sees,
  tells,
  type Happening,
} from '../support/a-journal.ts';
import { challenges, comparesAs } from '../support/partner-happenings.ts';

const facts = [
  aFact('bridge', { means: { closes: ['mill-bridge'] }, needs: [aNeed('fire', 'critical')] }),
  aFact('peak', { needs: [aNeed('fire', 'important')] }),
  aFact('dam', { neverTrue: true }),
  aFact('sound', { refutes: 'dam' }),
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => aFact(`sheep-${id}`)),
];

function withTemperament(temperament: 'steady' | 'brisk' | 'guarded'): Scenario {
  const base = aScenario({
    facts,
    units: [
      {
        id: 'pump',
        agency: 'fire',
        name: 'Pump one',
        capabilities: ['pump'],
        crew: 4,
        base: 'b',
        turnOut: 60,
      },
    ],
  });
  const agencies = base.agencies
    .filter(({ id }) => id === 'fire')
    .map((agency) => ({ ...agency, commander: { ...agency.commander, temperament } }));
  return { ...base, agencies };
}
const steady = withTemperament('steady');
const inPost: Happening = [
  60,
  { type: 'agency.changed', agency: 'fire', region: 'command', from: 'none', to: 'operational' },
];
const world = [inPost, ...facts.map(({ id }) => becomesTrue(0, id))];

function fireSays(
  happenings: readonly (Happening | readonly Happening[])[],
  scenario: Scenario = steady,
) {
  const journal = aJournal(...world, ...happenings);
  const [fire] = feedbackOf(scenario, journal);
  const typesOf = (events: readonly number[]) =>
    events.map((seq) => journal.find((event) => event.seq === seq)?.type);
  return {
    helped: (fire?.helped ?? []).map(({ says }) => says),
    didNot: (fire?.didNot ?? []).map(({ says }) => says),
    restsOn: [...(fire?.helped ?? []), ...(fire?.didNot ?? [])].map(({ events }) =>
      typesOf(events),
    ),
  };
}

const question: Happening = [
  300,
  {
    type: 'question.put',
    question: {
      id: 'q',
      from: 'fire',
      seat: 'nilo',
      topic: 'roads',
      text: '?',
      due: 900,
      message: 'm',
    },
  },
];
const answer = (at: number, says: 'known' | 'not-known' | 'finding-out'): Happening => [
  at,
  { type: 'question.answered', question: 'q', says },
];
const lapses: Happening = [900, { type: 'question.lapsed', question: 'q' }];

test('what they needed and had from nobody before helped', () => {
  const { helped, didNot, restsOn } = fireSays([
    tells(100, { fact: 'bridge' }, { to: ['fire'] }),
    tells(200, { fact: 'peak' }, { to: ['fire'] }),
  ]);
  expect(helped).toEqual([
    'At 00:02 you told us ‘bridge first’. We needed that and had it from nobody before you, and the same goes for 1 more thing.',
  ]);
  expect(didNot).toEqual([]);
  expect(restsOn).toEqual([['message.sent', 'fact.held']]);
});

test('of one matter one thing is said, the weightier: told, and not also that it was read back', () => {
  const told = tells(100, { fact: 'bridge' }, { to: ['fire'], readBack: true });
  expect(fireSays([told]).helped).toEqual([
    'At 00:02 you told us ‘bridge first’. We needed that and had it from nobody before you.',
  ]);
});

test('the same in three voices', () => {
  const told = [tells(100, { fact: 'bridge' }, { to: ['fire'] })];
  expect(fireSays(told, withTemperament('brisk')).helped).toEqual([
    '‘bridge first’ at 00:02: needed, and you were first with it.',
  ]);
  expect(fireSays(told, withTemperament('guarded')).helped).toEqual([
    'I will say that ‘bridge first’, which came from you at 00:02, was something that we did need.',
  ]);
});

test('a question: answered, honestly not known, found out as promised, put off, or left', () => {
  const told = tells(400, { fact: 'bridge' }, { to: ['fire'], kind: 'answer', question: 'q' });
  expect(fireSays([question, told, answer(400, 'known')]).helped).toContain(
    'We asked about roads at 00:05 and had our answer by 00:06.',
  );
  expect(fireSays([question, answer(400, 'not-known')]).helped).toEqual([
    'When we asked about roads, you said at 00:06 that you did not know. That let us plan.',
  ]);
  const kept = [question, answer(350, 'finding-out'), told, answer(400, 'known')];
  expect(fireSays(kept).helped[0]).toBe(
    'You said at 00:05 that you would find out about roads, and at 00:06 you came back with it.',
  );
  expect(fireSays([question, answer(350, 'finding-out'), lapses]).didNot).toContain(
    'You said at 00:05 that you would find out about roads. We waited, and it did not come.',
  );
  expect(fireSays([question, lapses]).didNot).toContain(
    'We asked you about roads at 00:05 and by 00:15 had no answer, so we went on without.',
  );
});

test('a link over which what they needed came, and a difference that was there, helped', () => {
  const { helped } = fireSays([
    links(100, 'l-1', ['fire', 'police']),
    tells(200, { fact: 'peak' }, { to: ['fire'], from: 'police', kind: 'link', link: 'l-1' }),
    challenges(400, ['fire', 'police']),
    comparesAs(500, 400, 'fire', true),
  ]);
  expect(helped).toEqual([
    'Being put in touch with police at 00:01 helped; ‘peak first’ came to us straight from there.',
    'You told us that our picture on roads did not fit, and at 00:08 we found that so.',
  ]);
});

test('six messages of no use are too much traffic, five are not; what is needed never is', () => {
  const sheep = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, n) =>
    tells(100 + 60 * n, { fact: `sheep-${id}` }, { to: ['fire'], takes: 120 }),
  );
  expect(fireSays(sheep.slice(0, 5)).didNot).toEqual([]);
  // Dealt with from 100 + 120 = 220 s to 100 + 300 + 120 = 520 s.
  expect(fireSays(sheep).didNot).toEqual([
    'Between 00:03 and 00:08 you sent us 6 things that we had no use for or had already. At the worst it put our desk 2 min behind.',
  ]);
});

test('late off the desk, out of date, again and again, and certain of a rumour did not help', () => {
  const waited = tells(100, { fact: 'bridge' }, { to: ['fire'], takes: 900 });
  expect(fireSays([waited]).didNot).toEqual([
    '‘bridge first’ reached our desk at 00:01, and with all that lay before it we came to it only at 00:16.',
  ]);
  const stale = [
    holds(100, { fact: 'bridge', version: 1 }, { holder: 'fire', from: 'police' }),
    tells(500, { fact: 'bridge' }, { to: ['fire'], takes: null }),
  ];
  expect(fireSays(stale).didNot).toContain(
    'At 00:08 you told us ‘bridge first’; by then we had newer word of it.',
  );
  const again = [100, 200, 300].map((at) => tells(at, { fact: 'peak' }, { to: ['fire'] }));
  expect(fireSays(again).didNot).toEqual([
    'You told us ‘peak first’ 3 times by 00:05; once was enough.',
  ]);
  const rumour = [
    tells(100, { fact: 'dam', sourcing: 'official' }, { to: ['fire'] }),
    holds(500, { fact: 'sound' }, { holder: 'fire', from: 'police' }),
  ];
  expect(fireSays(rumour).didNot).toEqual([
    'At 00:02 you told us ‘dam first’ as if it were certain. By 00:08 we knew that it was not so.',
  ]);
});

test('a rumour that was called one, or that they do not know for one, is nothing to complain of', () => {
  const called = [
    tells(100, { fact: 'dam', sourcing: 'rumour' }, { to: ['fire'] }),
    holds(500, { fact: 'sound' }, { holder: 'fire', from: 'police' }),
  ];
  const believed = [tells(100, { fact: 'dam', sourcing: 'official' }, { to: ['fire'] })];
  expect(fireSays(called).didNot).toEqual([]);
  expect(fireSays(believed).didNot).toEqual([]);
});

test('a crew turned back before they were told, or with nobody having told them', () => {
  const blocked: Happening = [
    200,
    { type: 'unit.blocked', unit: 'pump', road: 'mill-bridge', node: 1, lost: 240 },
  ];
  const seen = sees(200, 'fire', 'bridge');
  expect(fireSays([blocked, seen]).didNot[0]).toBe(
    'Pump one was turned back on a closed road at 00:03; nobody had told us to expect it.',
  );
  const late = [blocked, seen, tells(600, { fact: 'bridge' }, { to: ['fire'] })];
  expect(fireSays(late).didNot[0]).toBe(
    'Pump one was turned back on a closed road at 00:03; you told us ‘bridge first’ at 00:10, when we had found out for ourselves.',
  );
});

test('asked to come for nothing', () => {
  const { didNot, restsOn } = fireSays([
    [
      100,
      {
        type: 'invitation.sent',
        id: 'i',
        seat: 'nilo',
        agencies: ['fire'],
        place: 'p',
        purpose: 'x',
      },
    ],
    [
      120,
      { type: 'invitation.answered', invitation: 'i', agency: 'fire', accepted: true, because: '' },
    ],
    [300, { type: 'commander.together', agency: 'fire', place: 'p', seat: 'nilo' }],
    [900, { type: 'commander.apart', agency: 'fire', place: 'p', seat: 'nilo' }],
  ]);
  expect(didNot).toContain('You asked me to join at 00:05 and no meeting came of it.');
  expect(restsOn).toContainEqual(['invitation.sent', 'commander.together', 'commander.apart']);
});

test('not a word in an hour, when there was something to hear', () => {
  expect(fireSays([]).didNot).toEqual([
    'I was in post from 00:01 and had nothing from you that I could use.',
  ]);
  const needless = { ...steady, facts: [aFact('bridge')] };
  expect(fireSays([], needless)).toMatchObject({
    helped: ['We needed little from you, and you left us to our work.'],
    didNot: [],
  });
});

const confides = (at: number, from: number, to: number): Happening => [
  at,
  { type: 'agency.changed', agency: 'fire', region: 'confidence', from: `${from}`, to: `${to}` },
];

test('the course of their confidence is said in words once it has moved by ten', () => {
  const told = tells(100, { fact: 'bridge' }, { to: ['fire'] });
  const up = fireSays([told, confides(200, 50, 55), confides(1200, 55, 60)]);
  expect(up.helped).toContain('By 00:20 I was glad when it was you who rang.');
  const little = fireSays([told, confides(200, 50, 55), confides(1200, 55, 59)]);
  expect(little.helped).toHaveLength(1);
  const down = fireSays([told, confides(200, 50, 42), confides(1200, 42, 34)]);
  expect(down.didNot).toEqual(['By 00:20 I was less ready to go by your word than at the start.']);
});

test('who is relieved speaks of their own time, and the relief of theirs', () => {
  const [fire] = steady.agencies;
  if (fire === undefined) throw new Error('The toy has a fire service');
  const relief = {
    trigger: { when: { at: 1800 } },
    name: 'B. Relief',
    title: 'Second commander',
    temperament: 'brisk' as const,
    confidence: 50,
    handover: 120,
  };
  const scenario = { ...steady, agencies: [{ ...fire, commander: { ...fire.commander, relief } }] };
  const journal = aJournal(
    ...world,
    [
      1800,
      { type: 'commander.relieved', agency: 'fire', from: 'A', to: 'B', title: 'C', inPost: 1920 },
    ],
    tells(100, { fact: 'bridge' }, { to: ['fire'] }),
    tells(2000, { fact: 'peak' }, { to: ['fire'] }),
  );
  const said = feedbackOf(scenario, journal).map(({ commander, helped }) => [
    commander.name,
    helped[0]?.says,
  ]);
  expect(said).toEqual([
    [
      'A. Commander',
      'At 00:02 you told us ‘bridge first’. We needed that and had it from nobody before you.',
    ],
    ['B. Relief', '‘peak first’ at 00:34: needed, and you were first with it.'],
  ]);
});

test('no voice speaks of scores', () => {
  const words = { at: '06:00', until: '06:30', what: '‘x’', who: 'Fire', n: 3, wait: '9 min' };
  const all = Object.values(voices).flatMap((kind) => Object.values(kind).map((say) => say(words)));
  expect(all.length).toBeGreaterThan(60);
  expect(all.filter((said) => /\b(score|point|mark|rating|per cent)/i.test(said))).toEqual([]);
});
