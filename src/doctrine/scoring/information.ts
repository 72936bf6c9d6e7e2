import type { Setting } from './setting.ts';

/** Who needed what by when, and what telling those who do not need it costs. Domain reference, section 6. */
export const informationSettings = {
  weightCritical: { value: 3, unit: 'weight', says: 'What a critical need weighs.' },
  weightImportant: { value: 2, unit: 'weight', says: 'What an important need weighs.' },
  weightUseful: { value: 1, unit: 'weight', says: 'What a useful need weighs.' },
  graceCritical: {
    value: 300,
    unit: 'seconds',
    says: 'A critical need met within this counts in full.',
  },
  expiryCritical: {
    value: 900,
    unit: 'seconds',
    says: 'A critical need met after this counts nothing.',
  },
  graceImportant: {
    value: 600,
    unit: 'seconds',
    says: 'An important need met within this counts in full.',
  },
  expiryImportant: {
    value: 1800,
    unit: 'seconds',
    says: 'An important need met after this counts nothing.',
  },
  graceUseful: {
    value: 1200,
    unit: 'seconds',
    says: 'A useful need met within this counts in full.',
  },
  expiryUseful: {
    value: 3600,
    unit: 'seconds',
    says: 'A useful need met after this counts nothing.',
  },
  opensWithin: {
    value: 180,
    unit: 'seconds',
    says: 'A message counts as opened this long after it arrived, whatever the trainee did with it.',
    source: 'exercise model, scoring 3',
  },
  mostRelief: {
    value: 300,
    unit: 'seconds',
    says: 'A clock stands still for this long at most while the voice is on what weighs more.',
    source: 'exercise model, scoring 3',
  },
  wrongCredit: {
    value: 50,
    unit: 'per cent',
    says: 'What holding a stale version or believing a rumour takes away, of what the right version earns.',
  },
  sharedFrom: {
    value: 2,
    unit: 'weight',
    says: 'Two agencies share a picture of what both need at least this much.',
  },
  sharedWeighs: {
    value: 50,
    unit: 'per cent',
    says: 'What being right together weighs in awareness; the rest is what each agency holds by itself.',
  },
  fullDelivery: {
    value: 2,
    unit: 'weight',
    says: 'A delivery counts in full where the need weighs this; below, in proportion.',
  },
  severityRestricted: {
    value: 2,
    unit: 'count',
    says: 'The severity of telling a restricted fact to whoever must not have it.',
  },
  severityOther: {
    value: 1,
    unit: 'count',
    says: 'The severity of telling anything else to whoever must not have it.',
  },
  breachLeaves: {
    value: 70,
    unit: 'per cent',
    says: 'What each point of severity of a breach leaves of the handling factor.',
  },
  tearLineCosts: {
    value: 15,
    unit: 'per cent',
    says: 'What a tear-line that was not passed at all takes off the handling factor.',
  },
} as const satisfies Readonly<Record<string, Setting>>;
