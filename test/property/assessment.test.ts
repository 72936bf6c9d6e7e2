import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playBot } from '#analysis/play-bot.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import type { View } from '#exercise/view.ts';
import { replayRecord } from '#exercise/record.ts';
import { seerFor } from '#exercise/seat-view.ts';
import { loadScenario } from '#scenario/load.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { smallCatalogue, smallFiles } from '../scenario/small-scenario.ts';
import { brackwater } from '../support/brackwater.ts';
import { playWishes, wishes } from '../support/random-play.ts';
import { answersIn, leaksIn, secretsOf } from '../support/secrets.ts';

const seat = 'nilo';

/** The views of a recorded exercise in a mode, at every hundredth event and at the end, as sent over a wire. */
function viewsOf(
  scenario: Scenario,
  journal: readonly ExerciseEvent[],
  mode: View['mode'],
): { readonly view: View; readonly upTo: number }[] {
  const seer = seerFor(scenario, seat, mode);
  const views: { view: View; upTo: number }[] = [];
  let view = seer.start;
  journal.forEach((event, index) => {
    view = seer.see(view, event);
    if (index % 100 === 0 || index === journal.length - 1) {
      views.push({ view: JSON.parse(JSON.stringify(view)) as View, upTo: index + 1 });
    }
  });
  return views;
}

function found(scenario: Scenario, journal: readonly ExerciseEvent[], mode: View['mode']) {
  const { brief } = seerFor(scenario, seat, mode);
  const all = viewsOf(scenario, journal, mode).flatMap(({ view, upTo }) => {
    const secrets = secretsOf(scenario, { seat, brief }, journal.slice(0, upTo));
    return [...answersIn(view), ...leaksIn(view, secrets)];
  });
  return [...new Set(all)];
}

test.each(['reference', 'doctrine', 'spam', 'random', 'silent'] as const)(
  'the assessment view of a flood recorded by %s holds no need, truth or score',
  async (bot) => {
    const scenario = await brackwater();
    const { record } = playBot(scenario, { bot, seed: 4, seat });
    const { events } = replayRecord(scenario, record);
    expect(found(scenario, events, 'assessment')).toEqual([]);
  },
);

test('the search finds what practice shows', async () => {
  const scenario = await brackwater();
  const { journal } = playBot(scenario, { bot: 'reference', seed: 4, seat });
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
