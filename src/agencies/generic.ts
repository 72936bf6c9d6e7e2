import { createResponder } from './responder.ts';

/** An agency of the scenario’s own: its standing orders alone say what it does, its posture only whether it is at it. */
export const generic = createResponder('responder', {
  description: 'Any other agency: a scenario’s standing orders say what it does.',
  declares: 'never',
  posture: {
    initial: 'ready',
    on: { STOOD_DOWN: '.ready' },
    states: {
      ready: {
        description: 'Its standing orders have sent nobody out.',
        on: { UNIT: { guard: 'hasDeparted', target: 'engaged' } },
      },
      engaged: {
        description: 'At what its standing orders sent it to.',
        on: {
          UNIT: [
            { guard: 'isDone', target: 'ready' },
            { guard: 'isLastBack', target: 'ready' },
          ],
        },
      },
    },
  },
});
