import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { toArray } from '#kernel/chain.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import { replayRecord } from '#exercise/record.ts';
import type { View } from '#exercise/view.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { brackwater } from '../support/brackwater.ts';
import { playWishes, wishes } from '../support/random-play.ts';

let scenario: Scenario;
beforeAll(async () => {
  scenario = await brackwater();
});

/** Facts that the seat has a source for: carried by a message that it heard. */
function sourced(journal: readonly ExerciseEvent[], seat: string): Set<string> {
  const facts = journal.flatMap((event) =>
    event.type === 'message.heard' && event.by === seat
      ? event.message.carries.map(({ fact }) => fact)
      : [],
  );
  return new Set(facts);
}

function named(view: View): string[] {
  return [
    ...toArray(view.messages).flatMap((message) => message.chips.map(({ fact }) => fact)),
    ...view.notes.flatMap(({ fact }) => fact ?? []),
    ...[...view.marks, ...view.lifted].map(({ id }) => id.replaceAll(/^mark-|@\d+$/g, '')),
  ];
}

test('no view names a fact, or says its words, that its seat has no source for', () => {
  let looked = 0;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), wishes, (seed, plan) => {
      playWishes(scenario, seed, plan, (exercise) => {
        const known = sourced(exercise.journal(), 'nilo');
        expect(named(exercise.view()).filter((fact) => !known.has(fact))).toEqual([]);
        const text = JSON.stringify(exercise.view());
        const said = scenario.facts.filter(
          ({ id, versions }) => !known.has(id) && versions.some(({ says }) => text.includes(says)),
        );
        expect(said.map(({ id }) => id)).toEqual([]);
        looked += 1;
      });
    }),
    { seed: 6, numRuns: 25 },
  );
  expect(looked).toBeGreaterThan(250);
});

test('in assessment a view offers no chips, no marks, no labels and no facts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), wishes, (seed, plan) => {
      const exercise = playWishes(scenario, seed, plan, () => {}, 'assessment');
      expect(toArray(exercise.view().messages).flatMap(({ chips }) => chips)).toEqual([]);
      expect(exercise.view().marks).toEqual([]);
      for (const note of exercise.view().notes) {
        expect(note.fact).toBeUndefined();
        expect(note.letter).toBeUndefined();
        expect(note.label).toBe(note.words);
      }
    }),
    { seed: 7, numRuns: 8 },
  );
});

test('random play never breaks an invariant, and its record replays', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), wishes, (seed, plan) => {
      const exercise = playWishes(scenario, seed, plan, () => {});
      expect(replayRecord(scenario, exercise.record()).matches).toBe(true);
    }),
    { seed: 8, numRuns: 20 },
  );
});
