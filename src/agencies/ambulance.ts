import { createResponder } from './responder.ts';

/** Ambulance: triage, route, destination. Will not move frail people before a decision and a destination. */
export const ambulance = createResponder('ambulance', {
  initial: 'routine',
  states: {
    routine: {
      on: { LEARNED: { guard: 'isAboutPeople', target: 'standby' }, DECIDED: 'transfer' },
    },
    standby: { on: { DECIDED: 'transfer' } },
    transfer: { on: { UNIT: { guard: 'isDone', target: 'standby' } } },
  },
});
