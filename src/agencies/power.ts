import { createResponder } from './responder.ts';
import { onDecision, onSignals } from './skeleton.ts';

/** Power distribution: its assets and the customers who depend on them. Isolates on a joint decision, or alone when nobody answers. */
export const power = createResponder('power', {
  description: 'Keeps supply safe, isolates what is in danger, and restores by priority.',
  declares: 'never',
  posture: {
    initial: 'monitor',
    on: { STOOD_DOWN: '.monitor' },
    states: {
      monitor: {
        description: 'Supply is normal.',
        on: {
          LEARNED: [
            onSignals('restore', ['outage']),
            onSignals('prepare', ['supply-at-risk', 'flooding', 'warning']),
            { guard: 'isForecast', target: 'prepare' },
          ],
        },
      },
      prepare: {
        description: 'Works out the margin, who would lose supply, and sends an engineer.',
        on: {
          LEARNED: [onSignals('restore', ['outage']), onSignals('monitor', ['resolved'])],
          DECIDED: onDecision('isolate', ['isolate']),
          // Asked whether anyone depends on it and heard nothing: it isolates at its own margin.
          UNANSWERED: 'isolate',
        },
      },
      isolate: {
        description: 'Supply is switched off, so that it fails safely and comes back sooner.',
        on: {
          LEARNED: onSignals('restore', ['outage', 'resolved', 'calm']),
          DECIDED: onDecision('restore', ['restore']),
        },
      },
      restore: {
        description: 'Repairs, brings generators, and restores by priority.',
        on: {
          LEARNED: onSignals('monitor', ['resolved']),
          UNIT: { guard: 'isDone', target: 'monitor' },
        },
      },
    },
  },
});
