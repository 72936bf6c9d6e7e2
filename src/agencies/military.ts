import { createResponder } from './responder.ts';
import { onSignals } from './skeleton.ts';

const asked = [
  { guard: 'isNotLastResort', target: 'refused' },
  { guard: 'isNotStated', target: 'refused' },
  { guard: 'ownsNone', target: 'refused' },
  // Answered ‘not now’: nothing goes up the chain.
  { guard: 'isHandingOver' },
  { guard: 'isSwamped' },
  { guard: 'hasNoneFree' },
  { target: 'asked' },
] as const;

/**
 * Military liaison: aid to the civil authorities. Always in support, the last resort, and slow: a
 * clear task that nobody nearer can do, assessed, then approved.
 */
export const military = createResponder('military', {
  description: 'Aid to the civil authorities: a defined task that nobody nearer can do.',
  declares: 'never',
  requests: 'last-resort',
  posture: {
    initial: 'advising',
    on: { STOOD_DOWN: '.advising' },
    states: {
      advising: {
        description: 'An adviser can be rung and says what could be had, and when.',
        on: { REQUESTED: asked },
      },
      refused: {
        description: 'Asked too soon or for nothing definite; may be asked again.',
        on: { REQUESTED: asked, LEARNED: onSignals('advising', ['resolved']) },
      },
      asked: {
        description: 'The request goes up the chain.',
        after: { advising: 'assessing' },
      },
      assessing: {
        description: 'Weighed: need, alternatives, urgency, cost, what else the troops are for.',
        after: { assessing: 'approved' },
        on: { LEARNED: onSignals('advising', ['resolved']) },
      },
      approved: {
        description: 'Troops have been warned and gather.',
        on: {
          LEARNED: onSignals('advising', ['resolved']),
          UNIT: [
            { guard: 'hasDeparted', target: 'deployed' },
            { guard: 'isWorking', target: 'deployed' },
          ],
        },
      },
      deployed: {
        description: 'Troops are out on the task, under their own command.',
        on: {
          UNIT: [
            { guard: 'isDone', target: 'advising' },
            { guard: 'isLastBack', target: 'advising' },
          ],
        },
      },
    },
  },
});
