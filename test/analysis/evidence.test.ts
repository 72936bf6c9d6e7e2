import { beforeAll, describe, expect, test } from 'vitest';
import { anchorOf, anchorsFrom, scoreOf } from '#scoring/score.ts';
import { journalOf } from '#analysis/play-bot.ts';
import type { BotName } from '#analysis/bots/bots.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Anchors, ScoreLine } from '#scoring/score-card.ts';
import { shipped } from '../support/shipped.ts';

// A real exercise of three quarters of an hour, so that every event of it can be taken out in turn.
// Longer ones, the flood among them, are sampled in test/property/score-journal.test.ts.

let scenario: Scenario;
let anchors: Anchors;

const journalBy = (bot: BotName): readonly ExerciseEvent[] =>
  journalOf(scenario, { bot, seed: 3, seat: scenario.seats[0]?.id ?? '' });

beforeAll(async () => {
  ({ scenario } = await shipped('control-room'));
  const ends = (['silent', 'reference'] as const).map((bot) => anchorOf(scenario, journalBy(bot)));
  const [silent, reference] = ends;
  if (!silent || !reference) throw new Error('Two were played');
  anchors = anchorsFrom(silent, reference);
});

// By one who tells everybody everything, and by one who works jointly: of many rules, many lines.
describe.each([
  { bot: 'spam', rules: 5, cited: 80 },
  { bot: 'doctrine', rules: 15, cited: 80 },
] as const)('a real journal, $bot', ({ bot, ...least }) => {
  let journal: readonly ExerciseEvent[];
  let lines: readonly ScoreLine[];
  beforeAll(() => {
    journal = journalBy(bot);
    ({ lines } = scoreOf(scenario, journal, anchors));
  });

  function without(seq: number): Map<string, number> {
    const left = journal.filter((event) => event.seq !== seq);
    return new Map(scoreOf(scenario, left, anchors).lines.map(({ id, points }) => [id, points]));
  }

  test('without a cited event its lines fall', () => {
    const cited = lines.filter((line) => line.events.length > 0 && line.points > 0);
    expect(cited.length).toBeGreaterThan(least.cited);
    expect(new Set(cited.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(least.rules);
    const kept = [...new Set(cited.flatMap(({ events }) => events))].flatMap((seq) => {
      const left = without(seq);
      return cited
        .filter(({ id, points, events }) => events.includes(seq) && (left.get(id) ?? 0) >= points)
        .map(({ id }) => `${id}: event ${seq} is not necessary`);
    });
    expect(kept).toEqual([]);
  });

  test('without an uncited event no line changes', () => {
    const before = lines.map(({ id, points }) => [id, points] as const);
    const cited = new Set(lines.flatMap((line) => [...line.events, ...line.also]));
    const uncited = journal.filter((event) => !cited.has(event.seq));
    const sample = uncited.filter((_, index) => index % Math.ceil(uncited.length / 150) === 0);
    expect(sample.length).toBeGreaterThan(75);
    const changed = sample.flatMap((event) => {
      const after = without(event.seq);
      const lines2 = before.filter(([id, points]) => (after.get(id) ?? 0) !== points);
      return lines2.map(([id]) => `${event.type} ${event.seq} changes ${id}`);
    });
    expect(changed).toEqual([]);
  });
});
