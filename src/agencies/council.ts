import { createResponder } from './responder.ts';
import { onDecision, onSignals } from './skeleton.ts';

/** Local authority: shelter, vulnerable people, highways, later recovery. A rest centre takes time to prepare. */
export const council = createResponder('council', {
  description:
    'Shelters people, looks after the vulnerable and the local roads, and leads recovery.',
  declares: 'advised',
  posture: {
    initial: 'monitor',
    on: { STOOD_DOWN: '.monitor' },
    states: {
      monitor: {
        description: 'The duty officer watches.',
        on: {
          LEARNED: [
            { guard: 'isForecast', target: 'prepare' },
            onSignals('prepare', ['people-at-risk', 'outage', 'fire']),
            { guard: 'closesRoad', target: 'highways' },
          ],
          UNIT: { guard: 'commanderDeparted', target: 'liaison' },
          DECIDED: onDecision('prepare', ['evacuate', 'shelter', 'isolate']),
          UNANSWERED: 'prepare',
        },
      },
      liaison: {
        description: 'Its liaison officer is with the other commanders, or on the way there.',
        on: {
          LEARNED: [
            { guard: 'isForecast', target: 'prepare' },
            onSignals('prepare', ['people-at-risk', 'outage', 'fire']),
            { guard: 'closesRoad', target: 'highways' },
          ],
          UNIT: { guard: 'commanderIsBack', target: 'monitor' },
          DECIDED: onDecision('prepare', ['evacuate', 'shelter', 'isolate']),
        },
      },
      highways: {
        description: 'Its highways crews sign closures and diversions.',
        on: {
          LEARNED: [
            { guard: 'isForecast', target: 'prepare' },
            onSignals('prepare', ['people-at-risk', 'outage', 'fire']),
            onSignals('monitor', ['resolved']),
          ],
          DECIDED: onDecision('prepare', ['evacuate', 'shelter', 'isolate']),
        },
      },
      prepare: {
        description: 'Opens a rest centre: keys, staff, beds, heating.',
        after: { preparing: 'restCentre' },
      },
      restCentre: {
        description: 'A rest centre is open.',
        on: { LEARNED: onSignals('recovery', ['calm', 'resolved']) },
      },
      recovery: {
        description: 'Leads recovery, and chairs the group that plans it.',
        on: { LEARNED: onSignals('prepare', ['warning', 'flooding', 'people-at-risk']) },
      },
    },
  },
});
