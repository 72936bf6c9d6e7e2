import type { Rule } from './rule.ts';

export const communicateRules = {
  closure: {
    title: 'Read back',
    doctrine: 'JESIP, communicate: understanding is checked, not assumed',
    principle: 'communicate',
    measure: 'closure',
    explains:
      'One line for each safety-critical fact that you passed to an agency that needs it: whether they said it back in time. A chaser can mend it.',
    formula: '1 if read back within readBackWithin of arriving, else 0',
    pitfall: 'An empty “roger” is no read-back: it says the value again.',
    settings: ['readBackWithin'],
    behaviours: ['understanding-checked'],
  },
  answer: {
    title: 'Questions answered',
    doctrine: 'JESIP, communicate: a partner’s question is answered, if only with “not known yet”',
    principle: 'communicate',
    measure: 'answers',
    explains:
      'One line for each question put to you: told in time what you knew, or that it was not known.',
    formula: 'u(time to the answer); honestNotKnown where nothing had been heard',
    pitfall: '“Not known” of what you had heard earns nothing.',
    settings: ['honestNotKnown'],
    behaviours: ['questions-answered'],
  },
  methane: {
    title: 'M/ETHANE by field',
    doctrine: 'JESIP, M/ETHANE: early, by field, sent again when things change',
    principle: 'communicate',
    measure: 'methane',
    explains:
      'Each field as last given, held to what you could know when you sent it; times how early the first one was.',
    formula: 'weight × accuracy × specificity × u(first)',
    pitfall: 'Words without facts earn nothing; stale facts lower accuracy.',
    settings: [
      'methaneGrace',
      'methaneExpiry',
      'methaneMajorIncident',
      'methaneExactLocation',
      'methaneType',
      'methaneHazards',
      'methaneAccess',
      'methaneNumber',
      'methaneEmergencyServices',
    ],
    behaviours: ['methane-passed'],
  },
} as const satisfies Readonly<Record<string, Rule>>;
