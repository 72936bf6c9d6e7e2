import fc from 'fast-check';
import { expect, test } from 'vitest';
import { journalOf } from '#analysis/play-bot.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import type { View } from '#exercise/view.ts';
import { seerFor } from '#exercise/seat-view.ts';
import { loadScenario } from '#scenario/load.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { smallCatalogue, smallFiles } from '../scenario/small-scenario.ts';
import { brackwater } from '../support/brackwater.ts';
import { playWishes, wishes } from '../support/random-play.ts';
import { answersIn, createSearch, leaksIn, secretsOf } from '../support/secrets.ts';
import { shipped, shippedIds } from '../support/shipped.ts';

/** What the views of an exercise hold in a mode, event by event, and the last of them as sent over a wire. */
function found(
  scenario: Scenario,
  journal: readonly ExerciseEvent[],
  mode: View['mode'],
  seat = scenario.seats[0]?.id ?? '',
): string[] {
  const seer = seerFor(scenario, seat, mode);
  const search = createSearch(scenario, { seat, brief: seer.brief });
  let view = seer.start;
  const all = journal.flatMap((event) => {
    view = seer.see(view, event);
    return search(view, event);
  });
  const sent = JSON.parse(JSON.stringify(view)) as View;
  const secrets = secretsOf(scenario, { seat, brief: seer.brief }, journal);
  return [...new Set([...all, ...answersIn(sent), ...leaksIn(sent, secrets)])];
}

const plays = shippedIds.flatMap((id) =>
  (['reference', 'random', 'silent'] as const).map((bot) => [id, bot] as const),
);

test.each([
  ...plays,
  ['brackwater-flood', 'doctrine'] as const,
  ['brackwater-flood', 'spam'] as const,
])('the assessment view of %s played by %s holds no need, truth or score', async (id, bot) => {
  const { scenario } = await shipped(id);
  const seat = scenario.seats[0]?.id ?? '';
  const journal = journalOf(scenario, { bot, seed: 4, seat });
  expect(found(scenario, journal, 'assessment')).toEqual([]);
});

test('the search finds what practice shows', async () => {
  const scenario = await brackwater();
  const journal = journalOf(scenario, { bot: 'reference', seed: 4, seat: 'nilo' });
  expect(found(scenario, journal, 'practice').length).toBeGreaterThan(100);
});

test('nor does that of any random play, with nominations and probes, of the flood', async () => {
  const scenario = await brackwater();
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), wishes, (seed, plan) => {
      const exercise = playWishes(scenario, seed, plan, () => {});
      for (const { type } of exercise.journal()) seen.add(type);
      expect(found(scenario, exercise.journal(), 'assessment')).toEqual([]);
    }),
    { seed: 21, numRuns: 12 },
  );
  const needed = ['nomination.made', 'coach.answered', 'probe.put', 'probe.judged'];
  expect(needed.filter((type) => !seen.has(type))).toEqual([]);
});

test('nor does that of the small flood', () => {
  const { scenario } = loadScenario(smallFiles(), smallCatalogue);
  if (scenario === null) throw new Error('The small scenario has errors');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), wishes, (seed, plan) => {
      const exercise = playWishes(scenario, seed, plan, () => {});
      expect(found(scenario, exercise.journal(), 'assessment')).toEqual([]);
    }),
    { seed: 22, numRuns: 20 },
  );
});
