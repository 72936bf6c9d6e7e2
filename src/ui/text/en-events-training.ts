/** Sentences for freeze probes and the coach. */
export const trainingEvents = {
  'probe.put': 'The clock stops, and you are asked: {{question}} ({{options}})',
  'probe.judged': 'As things stood, the answer was “{{answer}}”: {{question}}',
  'probe.answered': {
    chosen: 'You answered “{{answer}}”, {{confidence}} % sure: {{question}}',
    cannot: 'You could not say: {{question}}',
  },
  'probe.lapsed': 'Not answered in time: {{question}}',
  'nomination.made': 'You said who needs “{{words}}”: {{agencies}}.',
  'coach.answered': {
    nothing: 'The coach: nothing in these words matters to anybody here.',
    says: 'The coach, on {{fact}}: {{says}}.',
    agreed: 'rightly named: {{agencies}}',
    missed: 'also needed by {{agencies}}',
    needless: 'not needed by {{agencies}}',
    prohibited: 'not to be told to {{agencies}}',
    kept: 'rightly kept from {{agencies}}',
    nobody: 'nobody needs it',
  },
} as const;
