import { createResponder } from './responder.ts';
import { onDecision, onSignals } from './skeleton.ts';

/** Voluntary sector: people who have to be called from work and home before there is anyone to send. */
export const voluntary = createResponder('voluntary', {
  description: 'Welfare, search, transport and radio by trained volunteers who know the place.',
  declares: 'never',
  posture: {
    initial: 'available',
    on: { STOOD_DOWN: '.available' },
    states: {
      available: {
        description: 'Nobody is called out.',
        on: {
          LEARNED: onSignals('mustering', ['people-at-risk', 'missing-person', 'shortage']),
          DECIDED: onDecision('mustering', ['evacuate', 'shelter', 'isolate']),
        },
      },
      mustering: {
        description: 'Volunteers are called and counted.',
        after: { mustering: 'ready' },
      },
      ready: {
        description: 'Teams are ready for a task that they are trained and insured for.',
        on: {
          LEARNED: [
            onSignals('search', ['missing-person']),
            onSignals('welfare', ['people-at-risk', 'shortage']),
            onSignals('available', ['resolved']),
          ],
          UNIT: { guard: 'isWorking', target: 'welfare' },
          DECIDED: onDecision('welfare', ['evacuate', 'shelter', 'isolate']),
        },
      },
      search: {
        description: 'Searches, under the police.',
        on: {
          LEARNED: onSignals('ready', ['resolved']),
          UNIT: { guard: 'isDone', target: 'ready' },
        },
      },
      welfare: {
        description: 'Staffs rest centres, brings food, drives those who cannot drive.',
        on: {
          LEARNED: [onSignals('search', ['missing-person']), onSignals('ready', ['resolved'])],
          UNIT: { guard: 'isDone', target: 'ready' },
        },
      },
    },
  },
});
