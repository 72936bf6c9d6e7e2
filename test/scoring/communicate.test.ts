import { expect, test } from 'vitest';
import type { EventOf } from '#exercise/events.ts';
import { aFact, aNeed, aScenario } from './support/a-scenario.ts';
import {
  becomesTrue,
  hears,
  holds,
  lineOf,
  scored,
  tells,
  type Happening,
} from './support/a-journal.ts';
import { measureOf } from './support/measures.ts';

const scenario = aScenario({
  facts: [
    aFact('bridge', { needs: [aNeed('ambulance', 'critical'), aNeed('council', 'useful')] }),
    aFact('level', { topic: 'river' }),
  ],
});
const known = [becomesTrue(0, 'bridge'), ...hears(0, { fact: 'bridge' })];

function tellsBridge(at: number, how: { takes?: number; readBack?: boolean } = {}) {
  return tells(at, { fact: 'bridge' }, { to: ['ambulance'], readBack: true, ...how });
}

test('a critical fact read back within two minutes of arriving is closed', () => {
  const card = scored(scenario, known, tellsBridge(60, { takes: 120 }));
  expect(lineOf(card, 'closure:bridge@0/ambulance')).toMatchObject({
    points: 1,
    events: [5, 6, 8],
    says: 'You passed ‘bridge first’ to Ambulance at 00:01; they read it back.',
  });
});

test('read back later, or not at all, it stays open', () => {
  const late = scored(scenario, known, tellsBridge(60, { takes: 121 }));
  expect(lineOf(late, 'closure:bridge@0/ambulance')).toMatchObject({ points: 0, events: [] });
  const never = scored(scenario, known, tellsBridge(60, { readBack: false }));
  expect(lineOf(never, 'closure:bridge@0/ambulance').says).toContain('nobody read it back');
});

test('a chaser that is read back closes it', () => {
  const chased = [...tellsBridge(60, { readBack: false }), ...tellsBridge(300)];
  const line = lineOf(scored(scenario, known, chased), 'closure:bridge@0/ambulance');
  expect(line).toMatchObject({ points: 1, of: 1 });
});

test('what is merely useful need not be read back', () => {
  const card = scored(scenario, known, tells(60, { fact: 'bridge' }, { to: ['council'] }));
  expect(card.lines.filter(({ rule }) => rule === 'closure')).toEqual([]);
});

const question = {
  id: 'q',
  from: 'ambulance',
  seat: 'nilo',
  topic: 'roads',
  text: 'Which way?',
  due: 400,
  message: 'm',
};
const asked: Happening = [100, { type: 'question.put', question }];

function says(at: number, words: EventOf<'question.answered'>['says']): Happening {
  return [at, { type: 'question.answered', question: 'q', says: words }];
}

const answers = { to: ['ambulance'], kind: 'answer', question: 'q' } as const;

test('a question answered in time with what was asked for counts in full, late in part', () => {
  const points = (at: number) =>
    lineOf(
      scored(scenario, known, asked, tells(at, { fact: 'bridge' }, answers), says(at, 'known')),
      'answer:q',
    ).points;
  expect([400, 475, 700].map(points)).toEqual([1, 0.75, 0]);
});

test('an honest not known counts half, with word of it in hand nothing', () => {
  expect(lineOf(scored(scenario, asked, says(200, 'not-known')), 'answer:q').points).toBe(0.5);
  expect(lineOf(scored(scenario, known, asked, says(200, 'not-known')), 'answer:q').points).toBe(0);
});

test('not known is honest where what was heard on the topic is not for the asker, or they have it', () => {
  // The gritters are on the roads too, and are nothing to the ambulance.
  const roads = aScenario({
    facts: [aFact('gritters'), aFact('bridge', { needs: [aNeed('ambulance', 'critical')] })],
  });
  const heard = [
    becomesTrue(0, 'gritters'),
    becomesTrue(0, 'bridge'),
    ...hears(0, { fact: 'gritters' }),
  ];
  const of = (...more: readonly Happening[]) =>
    lineOf(scored(roads, heard, more, asked, says(200, 'not-known')), 'answer:q').points;
  expect(of()).toBe(0.5);
  expect(of(...hears(50, { fact: 'bridge' }))).toBe(0);
  // What they had been told before they asked is not what they asked for.
  const told = holds(20, { fact: 'bridge' }, { holder: 'ambulance', from: 'fire' });
  expect(of(...hears(50, { fact: 'bridge' }), told)).toBe(0.5);
});

test('what another told the asker with the officer there needs no answer', () => {
  const card = scored(
    scenario,
    [becomesTrue(0, 'bridge')],
    asked,
    hears(250, { fact: 'bridge' }, { from: 'fire', with: ['ambulance'] }),
    holds(
      250,
      { fact: 'bridge' },
      { holder: 'ambulance', from: 'fire', message: 'in-bridge-0-250' },
    ),
  );
  expect(lineOf(card, 'answer:q')).toMatchObject({ points: 0, of: 0 });
  expect(lineOf(card, 'answer:q').says).toBe(
    'Ambulance asked at 00:01: “Which way?” They waited until 00:06; Fire told them at 00:04, with you there (not counted).',
  );
});

test('questions answered is the share of what all of them earned', () => {
  const put = (id: string, at: number, topic: string): Happening => [
    at,
    { type: 'question.put', question: { ...question, id, topic, due: at + 300 } },
  ];
  const answer = (
    id: string,
    at: number,
    words: EventOf<'question.answered'>['says'],
  ): Happening => [at, { type: 'question.answered', question: id, says: words }];
  const told = (id: string, at: number) => [
    ...tells(at, { fact: 'bridge' }, { ...answers, question: id }),
    answer(id, at, 'known'),
  ];
  const card = scored(
    scenario,
    known,
    [put('in-time', 100, 'roads'), ...told('in-time', 200)],
    // 375 s of the 300 that they wait, and nothing from 600 on: 1 − 75 / 300 = 0.75.
    [put('late', 1000, 'roads'), ...told('late', 1375)],
    // Nothing had been heard of the river: half.
    [put('honest', 2000, 'river'), answer('honest', 2100, 'not-known')],
    [put('left', 3000, 'roads')],
  );
  // (1 + 0.75 + 0.5 + 0) / 4 = 0.5625, to a tenth of a per cent.
  expect(measureOf(card, 'answers')).toMatchObject({ value: 56.3, n: 4 });
});

test('nor does it where what the officer said was beside the matter', () => {
  const beside = [
    ...hears(250, { fact: 'bridge' }, { from: 'fire', with: ['ambulance'] }),
    holds(
      250,
      { fact: 'bridge' },
      { holder: 'ambulance', from: 'fire', message: 'in-bridge-0-250' },
    ),
  ];
  const of = (words: 'known' | 'not-known') =>
    lineOf(
      scored(scenario, [becomesTrue(0, 'bridge')], asked, ...beside, says(300, words)),
      'answer:q',
    );
  expect(of('known')).toMatchObject({ points: 0, of: 0 });
  // They held it when the officer said, truly, that there was nothing more: half, as ever.
  expect(of('not-known')).toMatchObject({ points: 0.5, of: 1 });
});

test('finding out earns nothing until something comes of it', () => {
  const promise = says(150, 'finding-out');
  expect(lineOf(scored(scenario, known, asked, promise), 'answer:q').points).toBe(0);
  const kept = [promise, ...tells(300, { fact: 'bridge' }, answers), says(300, 'known')];
  expect(lineOf(scored(scenario, known, asked, ...kept), 'answer:q').points).toBe(1);
});

test('known, without a word on the topic, earns nothing', () => {
  const beside = [...tells(200, { fact: 'level' }, answers), says(200, 'known')];
  expect(lineOf(scored(scenario, known, asked, beside), 'answer:q').points).toBe(0);
});

test('a question not due by the end is not held against anyone', () => {
  const late: Happening = [3500, { type: 'question.put', question: { ...question, due: 3900 } }];
  expect(scored(scenario, late).lines.filter(({ rule }) => rule === 'answer')).toEqual([]);
});

test('communicate is the plain mean of what could be observed of it', () => {
  const card = scored(scenario, known, tellsBridge(60), asked);
  // Closed 100, unanswered 0, no M/ETHANE 0.
  expect(card.principles.communicate.value).toBeCloseTo(100 / 3, 1);
});
