import { createResponder } from './responder.ts';
import { onSignals } from './skeleton.ts';

/** Weather service: wind, rain, plume. A modelled plume is where it may go, not what dose it gives. */
export const meteorology = createResponder('meteorology', {
  description: 'Says what wind and rain will do, and where a plume may go.',
  declares: 'never',
  posture: {
    initial: 'forecasting',
    on: { STOOD_DOWN: '.forecasting' },
    states: {
      forecasting: {
        description: 'Ordinary forecasts; an adviser can be rung.',
        on: {
          LEARNED: [
            onSignals('modelling', ['plume']),
            onSignals('warning', ['warning', 'flooding', 'fire']),
            { guard: 'isForecast', target: 'warning' },
          ],
        },
      },
      warning: {
        description: 'A weather warning is out, and the adviser follows this incident.',
        on: {
          LEARNED: [onSignals('modelling', ['plume']), onSignals('forecasting', ['resolved'])],
        },
      },
      modelling: {
        description: 'Works out where the plume goes.',
        after: { modelling: 'plumeIssued' },
      },
      plumeIssued: {
        description: 'A plume forecast is out; it is redone when the source or the wind changes.',
        on: {
          LEARNED: [onSignals('modelling', ['plume']), onSignals('forecasting', ['resolved'])],
        },
      },
    },
  },
});
