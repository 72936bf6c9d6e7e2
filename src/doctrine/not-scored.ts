import type { BehaviourId } from './observable-behaviours.ts';
import type { CompetencySource } from './competencies.ts';

/** Why something is not scored. */
export const notScoredReasons = {
  human: 'Needs a human: nothing in a journal shows it. An umpire’s sheet can.',
  probe: 'Needs a probe: only asking the trainee shows what is in their head.',
  elsewhere: 'Left to the debrief: asked for or shown there, without points.',
  scope: 'Not simulated: outside an exercise of this kind.',
} as const;

interface NotScored {
  readonly says: string;
  readonly why: keyof typeof notScoredReasons;
  readonly because: string;
  readonly source: CompetencySource | 'jesip';
  readonly behaviours?: readonly BehaviourId[];
}

/** What doctrine and the role documents ask for that no rule scores. */
export const notScored: readonly NotScored[] = [
  {
    says: 'Tact, dignity, respect, sensitivity to differences',
    why: 'human',
    because: 'Words are composed of chips and short texts; how they sound is not weighed.',
    source: 'plt-profile',
  },
  {
    says: 'Calm, resilience, bearing under pressure',
    why: 'human',
    because: 'A slow answer may be calm or overload; the journal cannot tell them apart.',
    source: 'plt-profile',
  },
  {
    says: 'Working as part of a team of liaison officers',
    why: 'human',
    because: 'One seat is under training at a time, and its colleagues are machines.',
    source: 'plt-profile',
  },
  {
    says: 'Lawful facilitation of protest with the least force',
    why: 'human',
    because:
      'Force is a commander’s decision; powers cited in a decision are scored, their weighing is not.',
    source: 'plt-profile',
  },
  {
    says: 'Early part in planning an event',
    why: 'scope',
    because: 'An exercise begins at the incident.',
    source: 'plt-profile',
  },
  {
    says: 'Accreditation, officer safety, yearly courses',
    why: 'scope',
    because: 'Qualifications are checked by the service.',
    source: 'plt-profile',
  },
  {
    says: 'Plain words, acronyms explained',
    why: 'human',
    because: 'Free text is kept and shown to an umpire; no machine here judges its wording.',
    source: 'jesip',
  },
  {
    says: 'Assertiveness: saying it again to somebody senior who does not want to hear it',
    why: 'human',
    because: 'That a challenge was made is scored; its manner is not.',
    source: 'jesip',
  },
  {
    says: 'Quality of the reasons given for a choice',
    why: 'human',
    because:
      'What was relied on, weighed and reviewed is scored; the argument is read by an umpire.',
    source: 'jesip',
  },
  {
    says: 'Commanders being identifiable by tabards, and the layout of a command post',
    why: 'scope',
    because: 'Nobody is seen in this exercise.',
    source: 'jesip',
  },
  {
    says: 'What the trainee understands and expects to come',
    why: 'probe',
    because: 'Freeze probes ask, where a scenario has them, and are reported beside the score.',
    source: 'jesip',
  },
  {
    says: 'Self-rated awareness',
    why: 'probe',
    because: 'It follows confidence, not awareness; it may serve for reflection.',
    source: 'jesip',
  },
  {
    says: 'Reflection, lessons, reviews after the incident',
    why: 'elsewhere',
    because: 'The debrief shows what happened and leaves the lessons to people.',
    source: 'liaison-general',
  },
  {
    says: 'Trust between organisations that lasts beyond the incident',
    why: 'elsewhere',
    because:
      'Commanders’ confidence moves in an exercise and is told in their own words; it earns no points.',
    source: 'liaison-guide',
  },
  {
    says: 'First aid and other clinical care, fighting fires',
    why: 'scope',
    because: 'Clinical and operational skills are trained elsewhere.',
    source: 'jeso-report',
  },
  {
    says: 'Joint prevention work and outreach',
    why: 'scope',
    because: 'It is not incident work.',
    source: 'jeso-report',
  },
  {
    says: 'Writing plans, policies and training courses; running exercises for others',
    why: 'scope',
    because: 'It comes before an incident.',
    source: 'liaison-guide',
  },
  {
    says: 'Procurement, funding, markets, product development, data for companies, insurance',
    why: 'scope',
    because: 'It is no part of liaison at an incident.',
    source: 'liaison-guide',
  },
  {
    says: 'Live intelligence work and security clearance',
    why: 'scope',
    because: 'Only the handling of what is restricted is exercised.',
    source: 'liaison-guide',
  },
  {
    says: 'Courts, schools, embassies, companies and their information technology',
    why: 'scope',
    because: 'Other kinds of liaison officer.',
    source: 'liaison-general',
  },
  {
    says: 'Reputation, leadership and self-motivation',
    why: 'human',
    because: 'They are judged over months, by people.',
    source: 'liaison-general',
  },
];
