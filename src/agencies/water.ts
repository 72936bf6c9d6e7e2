import { createResponder } from './responder.ts';
import { onSignals } from './skeleton.ts';

/** Water company: treatment works, pressure, quality. Without mains it has to bring water to people. */
export const water = createResponder('water', {
  description: 'Keeps drinking water and sewers working, or brings water another way.',
  declares: 'never',
  posture: {
    initial: 'monitor',
    on: { STOOD_DOWN: '.monitor' },
    states: {
      monitor: {
        description: 'Supply and quality are normal.',
        on: {
          LEARNED: [
            onSignals('alternative', ['contamination', 'shortage']),
            onSignals('protect', ['supply-at-risk', 'flooding', 'outage', 'warning']),
          ],
        },
      },
      protect: {
        description: 'Guards its works: barriers, pumps, generators, and a watch on storage.',
        on: {
          LEARNED: [
            onSignals('alternative', ['contamination', 'shortage']),
            onSignals('monitor', ['resolved']),
          ],
          UNANSWERED: 'alternative',
        },
      },
      alternative: {
        description: 'Bottled water and tankers, the vulnerable and hospitals first.',
        on: { LEARNED: onSignals('flushing', ['resolved']) },
      },
      flushing: {
        description: 'Mains are refilled, flushed and sampled before they may be drunk from.',
        after: { flushing: 'monitor' },
        on: { LEARNED: onSignals('alternative', ['contamination']) },
      },
    },
  },
});
