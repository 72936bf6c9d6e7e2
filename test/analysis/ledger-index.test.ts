import { expect, test } from 'vitest';
import { playAnchors } from '#analysis/anchors.ts';
import { buildDebrief } from '#analysis/build-debrief.ts';
import { playBot } from '#analysis/play-bot.ts';
import { brackwater } from '../support/brackwater.ts';

/** Measures that are worked out otherwise than as the share of their lines’ points. */
const otherwise = new Set([
  'agencyAwareness',
  'sharedAwareness',
  'sharedWrong',
  'gain',
  'discipline',
  'handling',
  'exposure',
]);

test('the lines that a measure opens onto are those that make it', async () => {
  const scenario = await brackwater();
  const plays = playAnchors(scenario, { seed: 1, seat: 'nilo' });
  const { journal, record } = playBot(scenario, { bot: 'random', seed: 1, seat: 'nilo' });
  const { score, ledger } = buildDebrief({
    scenario,
    journal,
    silent: plays.silent.journal,
    reference: plays.reference.journal,
    journalHash: '',
    seed: record.seed,
  });
  const observed = score.measures.filter(({ value }) => value !== null);
  expect(observed.length).toBeGreaterThan(20);
  for (const { id, value } of observed) {
    const lines = score.lines.filter((line) => ledger.measures[line.id]?.includes(id));
    const ofAny = lines.reduce((sum, { of }) => sum + of, 0);
    const points = lines.reduce((sum, line) => sum + (line.of > 0 ? line.points : 0), 0);
    expect(lines.length, id).toBeGreaterThan(0);
    if (otherwise.has(id)) continue;
    expect(Math.abs((100 * points) / ofAny - (value ?? 0)), id).toBeLessThanOrEqual(0.051);
  }
  // Every line’s rule has its words.
  expect(score.lines.filter(({ rule }) => ledger.rules[rule] === undefined)).toEqual([]);
});
