import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toArray } from '#kernel/chain.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import { replayRecord } from '#exercise/record.ts';
import { scoreOf } from '#scoring/score.ts';
import { crowdScenario } from '../support/crowd-exercise.ts';
import { crowdWishes, playWishes } from '../support/random-play.ts';
import { anchors } from '../scoring/support/a-journal.ts';

// Trusted enough to be told things in confidence.
const scenario = crowdScenario({
  measures: [{ id: 'march-trust', points: [{ at: 'T+0m', value: 70 }] }],
});
const seeds = fc.integer({ min: 1, max: 50 });

/** Facts carried by a message that a party heard. */
function heard(journal: readonly ExerciseEvent[], by: string): Set<string> {
  return new Set(
    journal.flatMap((event) =>
      event.type === 'message.heard' && event.by === by
        ? event.message.carries.map(({ fact }) => fact)
        : [],
    ),
  );
}

test('a police liaison officer’s view names no fact, and says no words, without a source', () => {
  let talks = 0;
  fc.assert(
    fc.property(seeds, crowdWishes, (seed, plan) => {
      const played = playWishes(scenario, seed, plan, (exercise) => {
        const known = heard(exercise.journal(), 'nilo');
        const view = exercise.view();
        const named = [
          ...toArray(view.messages).flatMap(({ chips }) => chips.map(({ fact }) => fact)),
          ...view.notes.flatMap(({ fact }) => fact ?? []),
        ];
        expect(named.filter((fact) => !known.has(fact))).toEqual([]);
        const text = JSON.stringify(view);
        const said = scenario.facts.filter(
          ({ id, versions }) => !known.has(id) && versions.some(({ says }) => text.includes(says)),
        );
        expect(said.map(({ id }) => id)).toEqual([]);
      });
      talks += played.journal().filter(({ type }) => type === 'dialogue.held').length;
    }),
    { seed: 31, numRuns: 25 },
  );
  expect(talks).toBeGreaterThan(50);
});

test('a group holds what it learned by being there, or was told', () => {
  const own = (crowd: string) =>
    scenario.facts
      .filter(({ learnedBy = [] }) => learnedBy.some(({ agency }) => agency === crowd))
      .map(({ id }) => id);
  const ways = new Map(['march', 'counter'].map((crowd) => [crowd, own(crowd)]));
  let told = 0;
  fc.assert(
    fc.property(seeds, crowdWishes, (seed, plan) => {
      const journal = playWishes(scenario, seed, plan, () => {}).journal();
      for (const event of journal) {
        const known = event.type === 'fact.held' ? ways.get(event.holder) : undefined;
        if (event.type !== 'fact.held' || known === undefined) continue;
        const isOwn = event.route === 'own-eyes';
        const from = isOwn ? known : [...heard(journal.slice(0, event.seq), event.holder)];
        expect(from).toContain(event.fact);
        told += isOwn ? 0 : 1;
      }
    }),
    { seed: 32, numRuns: 20 },
  );
  expect(told).toBeGreaterThan(10);
});

test('trust moves only for a reason, within 0 and 100, and once gone for good it stays gone', () => {
  let lost = 0;
  fc.assert(
    fc.property(seeds, crowdWishes, (seed, plan) => {
      const journal = playWishes(scenario, seed, plan, () => {}).journal();
      const gone = new Set<string>();
      const trust = new Map([
        ['march', 70],
        ['counter', 40],
      ]);
      for (const event of journal) {
        if (event.type !== 'trust.moved') continue;
        expect(gone.has(event.crowd)).toBe(false);
        expect(event.value).toBe((trust.get(event.crowd) ?? 0) + event.by);
        expect(event.value >= 0 && event.value <= 100).toBe(true);
        trust.set(event.crowd, event.value);
        if (event.forGood) gone.add(event.crowd);
      }
      lost += gone.size;
    }),
    { seed: 33, numRuns: 40 },
  );
  expect(lost).toBeGreaterThan(0);
});

test('the same seed and wishes give the same journal, its record replays, and it can be scored', () => {
  fc.assert(
    fc.property(seeds, crowdWishes, (seed, plan) => {
      const once = playWishes(scenario, seed, plan, () => {});
      const twice = playWishes(scenario, seed, plan, () => {});
      expect(twice.journal()).toEqual(once.journal());
      expect(replayRecord(scenario, once.record()).matches).toBe(true);
      const { measures } = scoreOf(scenario, once.journal(), anchors);
      const values = measures.flatMap(({ value }) => value ?? []);
      expect(values.every((value) => value >= 0 && value <= 100)).toBe(true);
    }),
    { seed: 34, numRuns: 15 },
  );
});

test('whatever is done twice in one second breaks no invariant, and replays', () => {
  fc.assert(
    fc.property(seeds, crowdWishes, (seed, plan) => {
      const twice = plan.flatMap((wish) => [wish, { ...wish, wait: 0 }]);
      const exercise = playWishes(scenario, seed, twice, () => {});
      expect(replayRecord(scenario, exercise.record()).matches).toBe(true);
    }),
    { seed: 35, numRuns: 8 },
  );
});
