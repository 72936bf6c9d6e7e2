import type { Declares } from './command.ts';
import { base } from './skeleton.ts';

const standsBy = {
  guard: { type: 'confirms', params: { any: ['people-at-risk', 'casualties'] } },
  actions: {
    type: 'declare',
    params: { status: 'standby', because: 'People may be hurt and we may need more than we have.' },
  },
} as const;

const declares = {
  guard: { type: 'confirms', params: { any: ['casualties'] } },
  actions: {
    type: 'declare',
    params: { status: 'declared', because: 'Casualties confirmed, beyond our usual arrangements.' },
  },
} as const;

const cancels = {
  guard: { type: 'confirms', params: { any: ['resolved'] } },
  actions: {
    type: 'declare',
    params: { status: 'cancelled', because: 'What made it one is over.' },
  },
} as const;

const toStandby = { guard: 'isStandby', target: 'standby' } as const;
const toMajor = { guard: 'isDeclared', target: 'major' } as const;
const toNone = { guard: 'isCancelled', target: 'none' } as const;

/**
 * Whether the service has declared a major incident, for itself alone. Joint doctrine has any
 * responder's commander declare; which of ours do so unasked, and on what, is design.
 */
export function declarationRegion(by: Declares) {
  const own = by === 'itself';
  return base.createStateConfig({
    initial: 'none',
    states: {
      none: {
        description: 'No major incident for this service.',
        on: { DECLARED: [toStandby, toMajor], ...(own ? { LEARNED: standsBy } : {}) },
      },
      standby: {
        description: 'May become one.',
        on: { DECLARED: [toMajor, toNone], ...(own ? { LEARNED: [declares, cancels] } : {}) },
      },
      major: {
        description: 'Declared.',
        on: { DECLARED: [toStandby, toNone], ...(own ? { LEARNED: cancels } : {}) },
      },
    },
  });
}
