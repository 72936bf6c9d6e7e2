/**
 * The parts of an IIMARCH briefing, in order. Source: JESIP, Joint Doctrine, briefing; the letters are
 * the field's, the questions are in our own words.
 */
export const iimarch = [
  {
    id: 'information',
    letter: 'I',
    label: 'Information',
    asks: 'What has happened, where, and what is known now',
  },
  { id: 'intent', letter: 'I', label: 'Intent', asks: 'What we want to achieve together' },
  { id: 'method', letter: 'M', label: 'Method', asks: 'How, and who does what' },
  {
    id: 'administration',
    letter: 'A',
    label: 'Administration',
    asks: 'What it takes: people, reliefs, logs, costs',
  },
  {
    id: 'risk',
    letter: 'R',
    label: 'Risk assessment',
    asks: 'The hazards, who is at risk, and the controls',
  },
  {
    id: 'communications',
    letter: 'C',
    label: 'Communications',
    asks: 'Who speaks to whom, on what, and the next update',
  },
  {
    id: 'humanitarian',
    letter: 'H',
    label: 'Humanitarian issues',
    asks: 'What the people affected need, and whose rights it touches',
  },
] as const;

export type IimarchPart = (typeof iimarch)[number]['id'];
