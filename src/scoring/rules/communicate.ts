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
      'One line for each question put to you: told in time what you knew, or that it was not known. Where another told the asker what they needed, with you there, and you had told them nothing on it, it is not counted.',
    formula:
      'u(time to the answer), nothing once it is answerLateness of the wait too late; honestNotKnown where you had heard nothing on it that the asker needed and did not hold',
    pitfall: '“Not known” of what you had heard, and they needed, earns nothing.',
    settings: ['honestNotKnown', 'answerLateness'],
    behaviours: ['questions-answered'],
  },
  methane: {
    title: 'M/ETHANE by field',
    doctrine: 'JESIP, M/ETHANE: early, by field, sent again when things change',
    principle: 'communicate',
    measure: 'methane',
    explains:
      'One line for each field: what your M/ETHANEs had of what you could know. A part is for the first, the rest for saying again what changed materially: what lives depend on or somebody needs as critical, and whatever makes out of date what you had said. All of it times how much of what you gave was right when you gave it, and how early the first one was. Restricted facts do not belong in it, and a status is held to what you had heard declared. A police liaison officer owes none: one that they send is looked at without regard to when, and none is no loss.',
    formula:
      'weight × (complete at first, and methaneReissueShare for u(change to the next that has it)) × share right × share with news × u(first)',
    pitfall:
      'Words without facts earn nothing; stale facts lower the share right. One perfect M/ETHANE that is never updated loses the second part; one that says nothing new within methaneSpacing takes from all of it.',
    settings: [
      'methaneGrace',
      'methaneExpiry',
      'methaneReissueShare',
      'methaneReissueWithin',
      'methaneReissueExpiry',
      'methaneSpacing',
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
  'methane-controls': {
    title: 'Both control rooms',
    doctrine:
      'JESIP, M/ETHANE: every responder tells their own control, and takes no other’s for granted',
    principle: 'communicate',
    measure: 'methane',
    explains:
      'For an officer of two services, one line for each control room that takes their M/ETHANE: how early it had one from the officer.',
    formula: 'methaneControl × u(first to that control room)',
    pitfall: 'What the other control room passes on is no report to this one.',
    settings: ['methaneGrace', 'methaneExpiry', 'methaneControl'],
    behaviours: ['methane-passed', 'reaches-all'],
  },
} as const satisfies Readonly<Record<string, Rule>>;
