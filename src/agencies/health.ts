import { createResponder } from './responder.ts';
import { onDecision, onSignals } from './skeleton.ts';

/**
 * Health security and science advice: exposure and what the public is told. Careful before data, so a
 * first precaution comes by telephone and the cells take time to convene.
 */
export const health = createResponder('health', {
  description: 'Judges exposure, and gives public health and scientific advice to commanders.',
  declares: 'advised',
  posture: {
    initial: 'watching',
    on: { STOOD_DOWN: '.watching' },
    states: {
      watching: {
        description: 'The duty adviser can be rung.',
        on: { LEARNED: onSignals('precaution', ['plume', 'contamination', 'fire']) },
      },
      precaution: {
        description:
          'A first precaution by telephone (stay in, shut windows) while data are sought.',
        after: { convening: 'airQualityCell' },
        on: {
          LEARNED: onSignals('watching', ['resolved']),
          DECIDED: onDecision('scienceCell', ['evacuate', 'shelter']),
          UNANSWERED: 'airQualityCell',
        },
      },
      airQualityCell: {
        description: 'An air quality cell meets remotely: who measures, where, what it means.',
        on: {
          LEARNED: [
            onSignals('scienceCell', ['casualties', 'contamination']),
            onSignals('watching', ['resolved']),
          ],
          DECIDED: onDecision('scienceCell', ['evacuate', 'shelter']),
        },
      },
      scienceCell: {
        description:
          'A science and technical advice cell gives the strategic group one agreed advice.',
        on: { LEARNED: onSignals('watching', ['resolved']) },
      },
    },
  },
});
