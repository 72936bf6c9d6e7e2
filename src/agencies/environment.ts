import { createResponder } from './responder.ts';

/** Environment Agency: level, forecast, defences. Moves from monitoring to warning on its own forecast. */
export const environment = createResponder('environment', {
  initial: 'monitor',
  states: {
    monitor: { on: { LEARNED: { guard: 'isForecast', target: 'warning' } } },
    warning: { on: { LEARNED: { guard: 'isHazard', target: 'severe' } } },
    severe: {},
  },
});
