import type { Setting } from './setting.ts';

/** Checking, answering and reporting. Domain reference, section 6, C3 and C4. */
export const communicateSettings = {
  readBackWithin: {
    value: 120,
    unit: 'seconds',
    says: 'A safety-critical fact is read back within this.',
  },
  honestNotKnown: {
    value: 50,
    unit: 'per cent',
    says: 'What an honest “not known yet” is worth as an answer.',
  },
  answerLateness: {
    value: 100,
    unit: 'per cent',
    says: 'An answer that comes this much of the wait after its end counts nothing.',
  },
  methaneGrace: {
    value: 600,
    unit: 'seconds',
    says: 'A first M/ETHANE within this of the first message counts in full.',
  },
  methaneExpiry: {
    value: 1500,
    unit: 'seconds',
    says: 'A first M/ETHANE after this counts nothing.',
  },
  methaneMajorIncident: {
    value: 15,
    unit: 'weight',
    says: 'What the major incident field weighs.',
  },
  methaneExactLocation: { value: 20, unit: 'weight', says: 'What the exact location weighs.' },
  methaneType: { value: 10, unit: 'weight', says: 'What the type of incident weighs.' },
  methaneHazards: { value: 20, unit: 'weight', says: 'What the hazards weigh.' },
  methaneAccess: { value: 15, unit: 'weight', says: 'What access weighs.' },
  methaneNumber: { value: 10, unit: 'weight', says: 'What the number of casualties weighs.' },
  methaneEmergencyServices: {
    value: 10,
    unit: 'weight',
    says: 'What the emergency services weigh.',
  },
  methaneControl: {
    value: 20,
    unit: 'weight',
    says: 'What each control room weighs that takes the M/ETHANE of an officer of two services.',
  },
  methaneReissueShare: {
    value: 50,
    unit: 'per cent',
    says: 'What keeping a M/ETHANE current weighs in a field of which something material changed.',
  },
  methaneReissueWithin: {
    value: 900,
    unit: 'seconds',
    says: 'What changed after the first M/ETHANE counts in full when another has it within this.',
  },
  methaneReissueExpiry: {
    value: 1800,
    unit: 'seconds',
    says: 'What changed counts nothing when no M/ETHANE had it by then.',
  },
  methaneSpacing: {
    value: 480,
    unit: 'seconds',
    says: 'A M/ETHANE sooner than this after the one before counts as ordinary deliveries, and is idle when it says nothing new.',
  },
} as const satisfies Readonly<Record<string, Setting>>;
