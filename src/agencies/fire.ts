import { createResponder } from './responder.ts';

/** Fire and rescue: rescue and crew safety. Holds back in a hazard that it knows until it has settled its controls. */
export const fire = createResponder('fire', {
  initial: 'assess',
  states: {
    assess: { on: { LEARNED: { guard: 'isHazard', target: 'control' }, DECIDED: 'rescue' } },
    control: { after: { settling: 'ready' }, on: { DECIDED: 'rescue' } },
    ready: { on: { DECIDED: 'rescue' } },
    rescue: {},
  },
});
