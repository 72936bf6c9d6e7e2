import { createResponder } from './responder.ts';
import { onDecision, onSignals } from './skeleton.ts';

/** Fire and rescue: rescue and crew safety. Holds back in a hazard that it knows until it has settled its controls. */
export const fire = createResponder('fire', {
  description: 'Rescues, fights fire, and answers for the safety of whoever works in the hazard.',
  declares: 'itself',
  posture: {
    initial: 'assess',
    on: { STOOD_DOWN: '.assess' },
    states: {
      assess: {
        description: 'Finds out what it is dealing with.',
        on: {
          LEARNED: [
            onSignals('firefighting', ['fire']),
            { guard: 'isHazard', target: 'control' },
            onSignals('control', ['plume', 'contamination', 'flooding', 'violence']),
          ],
          DECIDED: onDecision('rescue', ['evacuate']),
        },
      },
      control: {
        description: 'Holds crews back while the controls for a known hazard are settled.',
        after: { settling: 'ready' },
        on: { DECIDED: onDecision('rescue', ['evacuate']) },
      },
      ready: {
        description: 'Controls are settled; crews may go in.',
        on: {
          LEARNED: [
            onSignals('firefighting', ['fire']),
            onSignals('control', ['plume', 'contamination', 'violence']),
            onSignals('assess', ['resolved']),
          ],
          DECIDED: onDecision('rescue', ['evacuate']),
        },
      },
      rescue: {
        description: 'Carries out what was decided: people first.',
        on: {
          LEARNED: onSignals('assess', ['resolved']),
          UNIT: { guard: 'isDone', target: 'ready' },
        },
      },
      firefighting: {
        description: 'Fights the fire; water and the ways in are what it asks for.',
        on: {
          LEARNED: onSignals('assess', ['resolved']),
          UNIT: { guard: 'isDone', target: 'ready' },
          DECIDED: onDecision('rescue', ['evacuate']),
        },
      },
    },
  },
});
