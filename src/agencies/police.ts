import { createResponder } from './responder.ts';
import { onDecision, onSignals } from './skeleton.ts';

/**
 * Police: life, order, cordons. To cordons once a road is known to be closed; in disorder through the
 * public order postures, talk before force and back to talk as soon as it is calm.
 */
export const police = createResponder('police', {
  description: 'Saves life, keeps order, holds cordons and the roads, and often co-ordinates.',
  declares: 'itself',
  posture: {
    initial: 'patrol',
    on: { STOOD_DOWN: '.patrol' },
    states: {
      patrol: {
        description: 'Ordinary duty.',
        on: {
          LEARNED: [
            onSignals('contain', ['violence']),
            onSignals('engage', ['disorder']),
            { guard: 'closesRoad', target: 'cordon' },
          ],
          DECIDED: [onDecision('evacuation', ['evacuate']), onDecision('cordon', ['divert'])],
        },
      },
      cordon: {
        description: 'Keeps the public out and the roads that are left open for responders.',
        on: {
          LEARNED: [
            onSignals('contain', ['violence']),
            onSignals('engage', ['disorder']),
            onSignals('patrol', ['resolved']),
          ],
          DECIDED: onDecision('evacuation', ['evacuate']),
        },
      },
      evacuation: {
        description: 'Carries out what was decided: routes kept clear, doors knocked on.',
        on: {
          LEARNED: [onSignals('contain', ['violence']), onSignals('patrol', ['resolved'])],
          UNIT: { guard: 'isDone', target: 'cordon' },
        },
      },
      engage: {
        description: 'Public order: in dialogue with the crowd, officers in ordinary dress.',
        on: {
          LEARNED: [onSignals('contain', ['violence']), onSignals('patrol', ['calm', 'resolved'])],
          DECIDED: onDecision('contain', ['stop-event']),
        },
      },
      contain: {
        description:
          'Public order: keeps groups apart and the trouble where it is; dialogue goes on.',
        on: {
          LEARNED: [onSignals('disperse', ['violence']), onSignals('engage', ['calm', 'resolved'])],
        },
      },
      disperse: {
        description: 'Public order: moves the crowd off by ways that are left open.',
        after: { regrouping: 'contain' },
        on: { LEARNED: onSignals('engage', ['calm', 'resolved']) },
      },
    },
  },
});
