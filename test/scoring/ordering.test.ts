import { expect, test } from 'vitest';
import type { Scenario } from '#scenario/scenario.ts';
import { anchorOf, scoreOf } from '#scoring/score.ts';
import { aFact, aNeed, aScenario } from './support/a-scenario.ts';
import { aJournal, becomesTrue, hears, tells, type Happening } from './support/a-journal.ts';

const agencies = ['police', 'fire', 'ambulance', 'council'];

/** Twelve facts, two minutes apart, each critical to one service and important to the next. */
const facts = Array.from({ length: 12 }, (_, n) => {
  const [a = '', b = ''] = [agencies[n % 4], agencies[(n + 1) % 4]];
  return aFact(`fact-${String.fromCodePoint(97 + n)}`, {
    needs: [aNeed(a, 'critical'), aNeed(b, 'important')],
  });
});
const secret = aFact('secret', {
  handling: 'in-confidence',
  needs: [aNeed('police', 'critical'), aNeed('council', 'prohibited'), aNeed('fire', 'prohibited')],
});
const scenario: Scenario = aScenario({ facts: [...facts, secret] });
const all = [...facts, secret];

const world = all.flatMap(({ id }, n): Happening[] => [
  becomesTrue(n * 120, id),
  ...hears(n * 120, { fact: id }, { notedAfter: 10 }),
]);

/** The officer tells so many seconds after they know; a desk that is told much takes long. */
function play(to: (n: number) => readonly string[], after: number, takes: number) {
  const told = all.flatMap(({ id }, n) => {
    const receivers = to(n);
    const at = n * 120 + 10 + after;
    return receivers.length === 0 ? [] : tells(at, { fact: id }, { to: receivers, takes });
  });
  return aJournal(world, told);
}

const needing = (n: number) =>
  (all[n]?.needs ?? []).filter(({ level }) => level !== 'prohibited').map(({ agency }) => agency);
const isSecret = (n: number) => all[n]?.id === 'secret';

const plays = {
  silent: play(() => [], 0, 0),
  targeted: play(needing, 30, 60),
  late: play(needing, 720, 60),
  spam: play((n) => (isSecret(n) ? [] : agencies), 10, 300),
  leak: play(() => agencies, 10, 300),
};

function sharedAwareness(by: keyof typeof plays): number {
  const reference = anchorOf(scenario, plays.targeted);
  const anchors = {
    silentAwareness: anchorOf(scenario, plays.silent).awareness,
    referenceAwareness: reference.awareness,
    referencePrecision: reference.precision,
    silentExposure: 0,
  };
  return scoreOf(scenario, plays[by], anchors).headlines.sharedAwareness.value ?? -1;
}

test('telling the right people in time beats telling late, telling everyone, leaking and silence', () => {
  const { targeted, late, spam, leak, silent } = {
    targeted: sharedAwareness('targeted'),
    late: sharedAwareness('late'),
    spam: sharedAwareness('spam'),
    leak: sharedAwareness('leak'),
    silent: sharedAwareness('silent'),
  };
  expect(targeted).toBe(100);
  expect(targeted - Math.max(late, spam)).toBeGreaterThan(15);
  expect(spam - leak).toBeGreaterThan(15);
  expect(leak).toBeGreaterThan(silent);
  expect(silent).toBe(0);
});

test('the same journal always gives the same card, interval and all', () => {
  const anchors = {
    silentAwareness: 0,
    referenceAwareness: 0.9,
    referencePrecision: 0.9,
    silentExposure: 0,
  };
  const once = scoreOf(scenario, plays.late, anchors);
  expect(scoreOf(scenario, plays.late, anchors)).toEqual(once);
  const { value, interval } = once.headlines.sharedAwareness;
  expect(interval?.[0]).toBeLessThanOrEqual(value ?? 0);
  expect(interval?.[1]).toBeGreaterThanOrEqual(value ?? 0);
});

test('without a span between the anchors there is no gain and no headline', () => {
  const anchors = {
    silentAwareness: 0.5,
    referenceAwareness: 0.5,
    referencePrecision: 0.9,
    silentExposure: 0,
  };
  const card = scoreOf(scenario, plays.targeted, anchors);
  expect(card.information.gain.value).toBeNull();
  expect(card.headlines.sharedAwareness.value).toBeNull();
  expect(card.rating).toBe('not-observed');
});
