import { createResponder } from './responder.ts';

/** Borough council: shelter, vulnerable people, highways. A rest centre takes time to prepare. */
export const council = createResponder('council', {
  initial: 'monitor',
  states: {
    monitor: { on: { LEARNED: { guard: 'isForecast', target: 'prepare' }, DECIDED: 'prepare' } },
    prepare: { after: { preparing: 'restCentre' } },
    restCentre: {},
  },
});
