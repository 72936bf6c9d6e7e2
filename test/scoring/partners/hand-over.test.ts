import { expect, test } from 'vitest';
import { aDecision, aFact, aNeed, aScenario } from '../support/a-scenario.ts';
import { becomesTrue, hears, lineOf, links, scored, type Happening } from '../support/a-journal.ts';
import { cites, handsOver } from '../support/partner-happenings.ts';

const scenario = aScenario({
  decisions: [aDecision()],
  facts: [
    aFact('bridge', { needs: [aNeed('council', 'critical')] }),
    aFact('peak', { needs: [aNeed('council', 'critical')] }),
    aFact('ford', { needs: [aNeed('fire', 'critical')] }),
    aFact('sheep', { needs: [aNeed('council', 'useful')] }),
    aFact('dam', { neverTrue: true }),
  ],
});
const world = [
  ['bridge', 'peak', 'ford', 'sheep'].map((fact) => becomesTrue(0, fact)),
  ...['bridge', 'peak', 'ford', 'sheep', 'dam'].map((fact) => hears(10, { fact })),
];
const taken: Happening = [
  500,
  {
    type: 'decision.taken',
    proposal: 'p',
    decision: 'evacuate',
    option: 'now',
    provisional: false,
    reviewDue: 1400,
  },
];
const linked = links(600, 'l-1', ['police', 'ambulance']);
const waits: Happening = [
  700,
  { type: 'wait.opened', wait: { id: 'w', seat: 'nilo', on: 'fire', about: 'boats', due: 900 } },
];
const recovery: Happening = [1000, { type: 'stage.started', stage: 'recovery' }];
const pointsOf = (card: ReturnType<typeof scored>, at: number) =>
  lineOf(card, `hand-over:h-${at}`).points;

test('to an agency: the facts critical to it, and what is open, named', () => {
  const card = scored(
    scenario,
    ...world,
    taken,
    linked,
    handsOver(
      1100,
      'council',
      'Review whether to evacuate by half past; police and ambulance speak directly.',
      [cites('bridge'), cites('peak')],
    ),
  );
  const line = lineOf(card, 'hand-over:h-1100');
  expect(line).toMatchObject({ points: 1, of: 1 });
  expect(line.says).toBe(
    'At 00:18 you handed over to Council: both critical facts that you knew, as they stood; both open matters named.',
  );
});

test('half of the facts and one of three open matters: 60 × 1/2 + 40 × 1/3', () => {
  const says = 'Police and ambulance speak directly.';
  const card = scored(
    scenario,
    ...world,
    taken,
    linked,
    waits,
    handsOver(1100, 'council', says, [cites('bridge')]),
  );
  // (30 + 13.333) ÷ 100.
  expect(pointsOf(card, 1100)).toBe(0.433);
});

test('an answer that has come is no longer waited for', () => {
  const closed: Happening = [800, { type: 'wait.closed', wait: 'w' }];
  const card = scored(scenario, ...world, waits, closed, handsOver(1100, 'council', 'Yours.'));
  // Nothing is open, so the facts alone count: none of two.
  expect(lineOf(card, 'hand-over:h-1100')).toMatchObject({ points: 0, of: 1 });
});

test('to a relief every critical fact is due, and a rumour passed on stands among them', () => {
  const carries = [cites('bridge'), cites('peak'), cites('ford'), cites('dam')];
  const card = scored(scenario, ...world, handsOver(1100, 'relief', 'Yours.', carries));
  // Three of three, and one that was never so: 3 ÷ 4.
  expect(pointsOf(card, 1100)).toBe(0.75);
});

test('recovery makes it due within a quarter of an hour; not at the exercise’s end', () => {
  const missed = lineOf(scored(scenario, ...world, recovery), 'hand-over:recovery');
  expect(missed).toMatchObject({ points: 0, of: 1, window: { from: 1000, to: 1900 } });
  const quiet = scored(scenario, ...world);
  expect(quiet.measures.find(({ id }) => id === 'handOver')?.value).toBeNull();
  const lateStage: Happening = [2800, { type: 'stage.started', stage: 'recovery' }];
  const short = scored(scenario, ...world, lateStage);
  expect(short.lines.filter(({ rule }) => rule === 'hand-over')).toEqual([]);
});

test('who handed over in time missed nothing', () => {
  const card = scored(scenario, ...world, recovery, handsOver(1800, 'council', 'Yours.'));
  expect(card.lines.filter(({ id }) => id === 'hand-over:recovery')).toEqual([]);
});

test('to a relief, which ends the exercise at that second: what stood then is due', () => {
  const card = scored(
    scenario,
    ...world,
    handsOver(1100, 'relief', 'Words.', [cites('bridge'), cites('ford')]),
    [1100, { type: 'exercise.ended', reason: 'hand-over' }],
  );
  const line = lineOf(card, 'hand-over:h-1100');
  // Bridge, peak and ford are critical to somebody; nothing is open: two of three.
  expect(line.points).toBeCloseTo(2 / 3);
  expect(line.says).toContain('2 of the 3 critical facts');
});
