import { expect, test } from 'vitest';
import type { ScoreCard } from '#scoring/score-card.ts';
import { aFact, aNeed, aScenario } from './support/a-scenario.ts';
import {
  becomesTrue,
  hears,
  links,
  scored,
  sees,
  tells,
  type Happening,
} from './support/a-journal.ts';

const scenario = aScenario({
  facts: [
    aFact('bridge', { needs: [aNeed('ambulance', 'critical'), aNeed('council', 'useful')] }),
    aFact('gas', { lifeSafety: true, needs: [aNeed('ambulance', 'critical')] }),
    aFact('raid', {
      handling: 'need-to-know',
      needs: [aNeed('police', 'critical'), aNeed('council', 'prohibited')],
    }),
    aFact('dam', { neverTrue: true, topic: 'river' }),
  ],
});

const known = ['bridge', 'gas', 'raid'].flatMap((fact) => [
  becomesTrue(0, fact),
  ...hears(0, { fact }),
]);

function judged(...told: (Happening | readonly Happening[])[]): string[] {
  return linesOf(scored(scenario, known, ...told));
}

function linesOf(card: ScoreCard): string[] {
  return card.lines
    .filter(({ rule }) => rule === 'discipline')
    .map(({ points, of, says }) => `${points} of ${of}: ${says.split('; ')[1] ?? ''}`);
}

test('the first telling is worth half the need, one at most', () => {
  expect(judged(tells(60, { fact: 'bridge' }, { to: ['ambulance', 'council'] }))).toEqual([
    '1 of 1: they needed it.',
    '0.5 of 1: they needed it.',
  ]);
});

test('telling who has no need of it, or holds it already, or again, is worth nothing', () => {
  expect(
    judged(
      tells(60, { fact: 'bridge' }, { to: ['police'] }),
      sees(60, 'ambulance', 'bridge'),
      tells(61, { fact: 'bridge' }, { to: ['ambulance'] }),
      tells(90, { fact: 'bridge' }, { to: ['ambulance'] }),
    ),
  ).toEqual([
    '0 of 1: they had no need of it.',
    '0 of 1: they held it already.',
    '0 of 1: you had told them at 00:01.',
  ]);
});

test('chasing what lives depend on is left out of the count', () => {
  const twice = [60, 120].flatMap((at) => tells(at, { fact: 'gas' }, { to: ['ambulance'] }));
  expect(judged(twice)).toEqual(['1 of 1: they needed it.']);
});

test('saying it again more surely is left out of the count', () => {
  expect(
    judged(
      tells(60, { fact: 'bridge', sourcing: 'second-hand' }, { to: ['ambulance'] }),
      tells(120, { fact: 'bridge', sourcing: 'official' }, { to: ['ambulance'] }),
    ),
  ).toEqual(['1 of 1: they needed it.']);
});

test('what must not be told is worth nothing, however it is told', () => {
  expect(judged(tells(60, { fact: 'raid' }, { to: ['council'], kind: 'meeting' }))).toEqual([
    '0 of 1: they must not be told it.',
  ]);
});

test('a version of which the officer had newer word is worth nothing', () => {
  const newer = [becomesTrue(30, 'bridge', 1), ...hears(30, { fact: 'bridge', version: 1 })];
  expect(judged(newer, tells(60, { fact: 'bridge' }, { to: ['ambulance'] }))).toEqual([
    '0 of 1: you had newer word of it.',
  ]);
});

test('a rumour is worth nothing to anyone', () => {
  expect(judged(tells(60, { fact: 'dam', sourcing: 'rumour' }, { to: ['council'] }))).toEqual([
    '0 of 1: it was never true.',
  ]);
});

test('those who only overhear a talkgroup count like those who were meant', () => {
  const told = tells(60, { fact: 'bridge' }, { to: ['ambulance'], heardBy: ['ambulance', 'fire'] });
  const lines = scored(scenario, known, told).lines.filter(({ rule }) => rule === 'discipline');
  expect(lines.map(({ says }) => says)).toEqual([
    'You told Ambulance ‘bridge first’ at 00:01; they needed it.',
    'Fire heard ‘bridge first’ from you at 00:01; they had no need of it.',
  ]);
});

test('a M/ETHANE that their control passes on counts where it was needed and nowhere else', () => {
  const methane: Happening = [
    60,
    { type: 'methane.sent', id: 'mm', command: 'c', seat: 'nilo', number: 1, fields: {} },
  ];
  const to = ['ambulance', 'police'];
  const relay = { kind: 'relay', from: 'fire', because: 'mm' } as const;
  expect(judged(methane, tells(120, { fact: 'bridge' }, { to, ...relay }))).toEqual([
    '1 of 1: they needed it.',
  ]);
  expect(judged(tells(120, { fact: 'bridge' }, { to, ...relay }))).toEqual([]);
});

test('what they asked for is not counted where they had no need of it', () => {
  const put: Happening = [
    30,
    {
      type: 'question.put',
      question: {
        id: 'q',
        from: 'police',
        seat: 'nilo',
        topic: 'roads',
        text: 'Which way?',
        due: 300,
        message: 'm',
      },
    },
  ];
  const answer = { to: ['police'], kind: 'answer', question: 'q' } as const;
  expect(judged(put, tells(60, { fact: 'bridge' }, answer))).toEqual([
    '0 of 0: they had asked (not counted).',
  ]);
  expect(judged(put, tells(60, { fact: 'dam' }, answer))).toEqual(['0 of 1: it was never true.']);
});

test('a challenge shows a party its own picture, which is not held against the officer', () => {
  // Police found the bridge shut, and have no need to be told; fire have neither heard of it nor need it.
  const card = scored(
    scenario,
    ...known,
    sees(10, 'police', 'bridge'),
    tells(100, { fact: 'bridge' }, { to: ['police', 'fire'], kind: 'challenge' }),
  );
  const lines = card.lines.filter(({ rule }) => rule === 'discipline');
  expect(lines.map(({ of, says }) => [of, says])).toEqual([
    [
      0,
      'You told Police ‘bridge first’ at 00:01; it was their own picture, shown beside another’s (not counted).',
    ],
    [1, 'You told Fire ‘bridge first’ at 00:01; they had no need of it.'],
  ]);
});

test('saying nothing is no discipline, and a reference that said nothing is no scale', () => {
  const silent = scored(scenario, known);
  expect(silent.information.discipline).toEqual({ value: 0, n: 0 });
});

test('what partners tell each other over a link of the trainee’s making is theirs to judge', () => {
  const flows = tells(
    60,
    { fact: 'bridge' },
    { to: ['ambulance'], from: 'fire', kind: 'link', link: 'l-1' },
  );
  expect(linesOf(scored(scenario, known, links(30, 'l-1', ['fire', 'ambulance']), flows))).toEqual(
    [],
  );
});
