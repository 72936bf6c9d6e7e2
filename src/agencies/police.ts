import { createResponder } from './responder.ts';

/** Police: life, order, cordons. Posture turns to cordons once a road is known to be closed. */
export const police = createResponder('police', {
  initial: 'patrol',
  states: {
    patrol: { on: { LEARNED: { guard: 'closesRoad', target: 'cordon' }, DECIDED: 'evacuation' } },
    cordon: { on: { DECIDED: 'evacuation' } },
    evacuation: {},
  },
});
