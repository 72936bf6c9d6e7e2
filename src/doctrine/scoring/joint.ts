import type { Setting } from './setting.ts';

/** Meeting, dividing the work, and risk. Domain reference, section 6, L1 to R2. */
export const jointSettings = {
  togetherWithoutMeeting: {
    value: 50,
    unit: 'per cent',
    says: 'What being together is worth where no meeting was held.',
  },
  taskGrace: {
    value: 1800,
    unit: 'seconds',
    says: 'Work on a task begun within this of its opening counts in full.',
  },
  taskExpiry: {
    value: 3600,
    unit: 'seconds',
    says: 'Work on a task begun after this counts nothing.',
  },
} as const satisfies Readonly<Record<string, Setting>>;
