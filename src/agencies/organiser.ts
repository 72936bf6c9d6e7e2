import { createResponder } from './responder.ts';
import { onDecision, onSignals } from './skeleton.ts';

/** Organiser of an event or a march: stewards, the programme, and the crowd’s ear. */
export const organiser = createResponder('organiser', {
  description: 'Runs an event: its stewards, its programme, and what the crowd is told.',
  declares: 'never',
  posture: {
    initial: 'running',
    on: { STOOD_DOWN: '.running' },
    states: {
      running: {
        description: 'The programme goes on.',
        on: {
          LEARNED: [
            onSignals('stopped', ['violence', 'fire', 'casualties']),
            onSignals('watchful', ['disorder', 'warning', 'people-at-risk', 'shortage']),
          ],
          DECIDED: onDecision('stopped', ['stop-event', 'evacuate']),
        },
      },
      watchful: {
        description: 'Stewards are moved and the crowd is spoken to.',
        on: {
          LEARNED: [
            onSignals('stopped', ['violence', 'fire', 'casualties']),
            onSignals('running', ['calm', 'resolved']),
          ],
          DECIDED: onDecision('stopped', ['stop-event', 'evacuate']),
        },
      },
      stopped: {
        description: 'The programme is stopped and the crowd is told why.',
        after: { securing: 'clearing' },
        on: { LEARNED: onSignals('watchful', ['calm', 'resolved']) },
      },
      clearing: {
        description: 'The crowd is led out by the ways that are open.',
        on: {
          LEARNED: onSignals('running', ['calm', 'resolved']),
          UNIT: { guard: 'isDone', target: 'running' },
        },
      },
    },
  },
});
