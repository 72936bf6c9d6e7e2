import { createResponder } from './responder.ts';
import { onDecision, onSignals } from './skeleton.ts';

/** Site operator (a works, a hospital, a care home): knows layout, stock and people, and can act first. */
export const operator = createResponder('operator', {
  description: 'Answers for a site: its people, its stock, its plan, and what makes it safe.',
  declares: 'never',
  posture: {
    initial: 'routine',
    on: { STOOD_DOWN: '.routine' },
    states: {
      routine: {
        description: 'The site runs as usual.',
        on: {
          LEARNED: [
            onSignals('alarm', ['fire', 'plume', 'contamination', 'flooding', 'people-at-risk']),
            onSignals('alarm', ['supply-at-risk', 'outage']),
            { guard: 'isHazard', target: 'alarm' },
          ],
          DECIDED: [
            onDecision('evacuating', ['evacuate']),
            onDecision('alarm', ['isolate', 'shelter']),
          ],
        },
      },
      alarm: {
        description: 'Its site plan is running: people counted, the process made safe.',
        after: { securing: 'secured' },
        on: { DECIDED: onDecision('evacuating', ['evacuate']) },
      },
      secured: {
        description: 'People are accounted for; someone waits at the gate with layout and stock.',
        on: {
          LEARNED: onSignals('routine', ['resolved']),
          DECIDED: onDecision('evacuating', ['evacuate']),
        },
      },
      evacuating: {
        description: 'People leave the site as was decided, with what they need.',
        on: {
          LEARNED: onSignals('routine', ['resolved']),
          UNIT: { guard: 'isDone', target: 'secured' },
        },
      },
    },
  },
});
