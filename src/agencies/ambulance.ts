import { createResponder } from './responder.ts';
import { onDecision, onSignals } from './skeleton.ts';

/** Ambulance: triage, route, destination. Will not move frail people before a decision and a destination. */
export const ambulance = createResponder('ambulance', {
  description: 'Triages, treats and takes people to where they can be cared for.',
  declares: 'itself',
  posture: {
    initial: 'routine',
    on: { STOOD_DOWN: '.routine' },
    states: {
      routine: {
        description: 'Ordinary calls.',
        on: {
          LEARNED: [
            onSignals('hazardousArea', ['contamination', 'plume', 'violence']),
            onSignals('triage', ['casualties']),
            onSignals('standby', ['people-at-risk']),
            { guard: 'isAboutPeople', target: 'standby' },
          ],
          DECIDED: onDecision('transfer', ['evacuate']),
        },
      },
      standby: {
        description: 'Holds crews for people who may need care or moving.',
        on: {
          LEARNED: [
            onSignals('hazardousArea', ['contamination', 'plume', 'violence']),
            onSignals('triage', ['casualties']),
            onSignals('routine', ['resolved']),
          ],
          DECIDED: onDecision('transfer', ['evacuate']),
        },
      },
      hazardousArea: {
        description:
          'Only its hazardous area response team goes forward; everyone else waits outside.',
        after: { preparing: 'triage' },
        on: {
          LEARNED: onSignals('standby', ['calm', 'resolved']),
          DECIDED: onDecision('transfer', ['evacuate']),
        },
      },
      triage: {
        description: 'Sorts casualties by need.',
        after: { advising: 'medicalAdvice' },
        on: { DECIDED: onDecision('transfer', ['evacuate']) },
      },
      medicalAdvice: {
        description: 'Its medical adviser says who goes first, where to, and who can stay.',
        on: {
          LEARNED: onSignals('standby', ['resolved']),
          DECIDED: onDecision('transfer', ['evacuate']),
          // Nobody answered where they may go: the adviser decides.
          UNANSWERED: 'transfer',
        },
      },
      transfer: {
        description: 'Takes people by an agreed route to an agreed destination.',
        on: {
          LEARNED: onSignals('routine', ['resolved']),
          UNIT: { guard: 'isDone', target: 'standby' },
        },
      },
    },
  },
});
