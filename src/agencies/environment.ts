import { createResponder } from './responder.ts';
import { onSignals } from './skeleton.ts';

/** Environment Agency: level, forecast, defences. Moves from monitoring to warning on its own forecast. */
export const environment = createResponder('environment', {
  description: 'Forecasts floods, works defences and gates, limits pollution.',
  declares: 'advised',
  posture: {
    initial: 'monitor',
    on: { STOOD_DOWN: '.monitor' },
    states: {
      monitor: {
        description: 'Reads its gauges.',
        on: {
          LEARNED: [
            { guard: 'isForecast', target: 'warning' },
            onSignals('warning', ['warning', 'flooding']),
            onSignals('pollution', ['contamination']),
          ],
          // Nobody can tell it more: it warns on its own forecast.
          UNANSWERED: 'warning',
        },
      },
      warning: {
        description: 'Has warned, and refines when and how high.',
        on: {
          LEARNED: [
            onSignals('monitor', ['resolved']),
            { guard: 'isHazard', target: 'severe' },
            onSignals('severe', ['flooding', 'people-at-risk']),
          ],
        },
      },
      severe: {
        description: 'Says that there is danger to life.',
        on: { LEARNED: onSignals('monitor', ['resolved']) },
      },
      pollution: {
        description: 'Keeps what was spilt, or fire water, out of the river.',
        on: {
          LEARNED: [
            onSignals('monitor', ['resolved']),
            onSignals('warning', ['warning', 'flooding']),
          ],
        },
      },
    },
  },
});
