import { toArray } from '#kernel/chain.ts';
import { expect, test } from 'vitest';
import { crowdExercise } from '../../support/crowd-exercise.ts';
import { noteFact } from '../../support/small-scenario.ts';

/** Police hold the condition from the first minute; it is so from 12 minutes and imposed from 15. */
function asksAt(minutes: number): string[] {
  const exercise = crowdExercise(
    {},
    {
      facts: [{ id: 'route', learnedBy: [{ agency: 'police', sourcing: 'official' }] }],
    },
  );
  exercise.advanceTo(120);
  const note = noteFact(exercise, 'route', 'official');
  exercise.advanceTo(minutes * 60);
  exercise.dispatch({ type: 'verify', item: note, with: 'police' });
  exercise.advanceTo(minutes * 60 + 150);
  return toArray(exercise.view().messages).flatMap(({ kind, from, text }) =>
    kind === 'answer' && from === 'police' ? [text] : [],
  );
}

test.each([
  [3, 'Not yet.'],
  [12, 'Not yet.'],
  [17, 'Yes, confirmed.'],
])('asked after %i minutes whether a condition is imposed, command says: %s', (minutes, says) => {
  const [answer = ''] = asksAt(minutes);
  expect(answer.startsWith(says)).toBe(true);
});
