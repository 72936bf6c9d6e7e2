import { createResponder } from './responder.ts';
import { onDecision, onSignals } from './skeleton.ts';

/** Highways operator: routes and diversions. Once a movement is decided it keeps one route for it. */
export const highways = createResponder('highways', {
  description: 'Closes, diverts and reopens main roads, and keeps a route for those who need it.',
  declares: 'never',
  posture: {
    initial: 'monitor',
    on: { STOOD_DOWN: '.monitor' },
    states: {
      monitor: {
        description: 'Traffic is normal.',
        on: {
          LEARNED: [
            { guard: 'closesRoad', target: 'divert' },
            onSignals('divert', ['flooding', 'plume', 'disorder']),
          ],
          DECIDED: [onDecision('priorityRoute', ['evacuate']), onDecision('divert', ['divert'])],
        },
      },
      divert: {
        description: 'Closures are signed and traffic is sent round.',
        on: {
          LEARNED: onSignals('monitor', ['resolved']),
          DECIDED: onDecision('priorityRoute', ['evacuate']),
        },
      },
      priorityRoute: {
        description: 'Keeps one route clear for what was decided.',
        on: {
          LEARNED: [
            onSignals('monitor', ['resolved']),
            // The route may be the one just lost: closures first, then another.
            { guard: 'closesRoad', target: 'divert' },
          ],
          UNIT: { guard: 'isDone', target: 'divert' },
        },
      },
    },
  },
});
