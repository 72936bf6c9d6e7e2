import type { Setting } from './setting.ts';

/** Meeting, dividing the work, and risk. Domain reference, section 6, L1 to R2. */
export const jointSettings = {
  togetherWithoutMeeting: {
    value: 50,
    unit: 'per cent',
    says: 'What being together is worth where no meeting was held.',
  },
  coverageEntitled: {
    value: 2,
    unit: 'weight',
    says: 'What the seat of a commander weighs who is entitled to a decision.',
  },
  coverageMember: {
    value: 1,
    unit: 'weight',
    says: 'What another seat at a co-ordinating group’s table weighs.',
  },
  reachShare: {
    value: 50,
    unit: 'per cent',
    says: 'What a shared talkgroup or a link between two services is worth against being together.',
  },
  rvpGrace: {
    value: 300,
    unit: 'seconds',
    says: 'From when you could know a rendezvous point, services have this long to agree on it.',
  },
  rvpExpiry: {
    value: 1200,
    unit: 'seconds',
    says: 'One on which they agree only after this counts nothing for its time.',
  },
  rvpTimeShare: {
    value: 50,
    unit: 'per cent',
    says: 'What the time to agree on a rendezvous point is worth; the rest is the share of pairs over time.',
  },
  reviewEarly: {
    value: 300,
    unit: 'seconds',
    says: 'A review so long before the time that was set still keeps it.',
  },
  reviewKept: {
    value: 300,
    unit: 'seconds',
    says: 'A review within this after the time that was set keeps it in full.',
  },
  reviewLost: {
    value: 1200,
    unit: 'seconds',
    says: 'A review only so long after the time that was set counts nothing.',
  },
  taskGrace: {
    value: 1800,
    unit: 'seconds',
    says: 'Work on a task begun within this of its opening counts in full, unless the task has a deadline of its own.',
  },
  taskExpiry: {
    value: 3600,
    unit: 'seconds',
    says: 'Work on a task begun after this counts nothing.',
  },
  taskPeople: {
    value: 2,
    unit: 'weight',
    says: 'What a task weighs that brings people out or under shelter.',
  },
  taskOther: { value: 1, unit: 'weight', says: 'What any other task weighs.' },
  doubledCost: {
    value: 50,
    unit: 'per cent',
    says: 'What a task loses where every crew on it is one too many.',
  },
  conflictCost: {
    value: 50,
    unit: 'per cent',
    says: 'What a task loses where every crew on it works in a hazard that another service knew of.',
  },
  askEnough: {
    value: 2,
    unit: 'count',
    says: 'So many who can tell are enough to ask about one topic.',
  },
  askAgainAfter: {
    value: 600,
    unit: 'seconds',
    says: 'After this a topic may be asked about anew, to see whether it still stands.',
  },
  askConfirms: {
    value: 50,
    unit: 'per cent',
    says: 'What a question is worth whose answer you had, but only second hand.',
  },
  exposureLead: {
    value: 120,
    unit: 'seconds',
    says: 'Known less than this before a crew goes in, there was no time to keep it out.',
  },
  exposureWork: {
    value: 100,
    unit: 'per cent',
    says: 'How much of the credit for crews kept out of hazards hangs on the work being done.',
  },
  riskAccuracy: {
    value: 100,
    unit: 'per cent',
    says: 'How much agreement on risk loses for being far from what the risk was.',
  },
  riskUninformed: {
    value: 100,
    unit: 'per cent',
    says: 'How much it loses for services at the table who did not know of the hazard.',
  },
} as const satisfies Readonly<Record<string, Setting>>;
