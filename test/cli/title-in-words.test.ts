import { expect, test } from 'vitest';
import type { ExerciseRecord } from '#exercise/record.ts';
import { titleInWords } from '#cli/score-in-words.ts';
import { smallScenario } from '../support/small-scenario.ts';

const record = { seat: 'nilo', mode: 'practice', seed: 3 } as ExerciseRecord;

test('a printed score says in which act it ended, and by that act’s clock', () => {
  const scenario = smallScenario({
    acts: [
      { id: 'before', title: 'Before the day', starts: 'T+0', day: 'Thursday' },
      { id: 'the-day', title: 'On the day', starts: 'T+20m', clock: '11:00', day: 'Saturday' },
    ],
  });
  // 25 minutes from the start are five minutes into the Saturday.
  expect(titleInWords(scenario, record, 1500)).toBe(`A small exercise
Inter-agency liaison officer, practice, seed 3, ended at 11:05 in act 2. Formative: for learning, never a pass or fail.
In acts: act 1, Before the day, Thursday 06:00; act 2, On the day, Saturday 11:00.

`);
});

test('of an exercise of one piece it says no act', () => {
  expect(titleInWords(smallScenario(), record, 1500)).toBe(`A small exercise
Inter-agency liaison officer, practice, seed 3, ended at 06:25. Formative: for learning, never a pass or fail.

`);
});
