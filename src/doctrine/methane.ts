/**
 * The fields of a M/ETHANE message, in order. Source: JESIP, M/ETHANE. What each weighs in the score is
 * in `scoring/communicate.ts`.
 */
export const methaneFields = [
  {
    id: 'majorIncident',
    letter: 'M',
    label: 'Major incident',
    asks: 'Declared, standby or not declared; by whom and when',
  },
  {
    id: 'exactLocation',
    letter: 'E',
    label: 'Exact location',
    asks: 'Where exactly, and from which side it is reached',
  },
  {
    id: 'type',
    letter: 'T',
    label: 'Type of incident',
    asks: 'What kind, and how it is changing',
  },
  { id: 'hazards', letter: 'H', label: 'Hazards', asks: 'Present and potential' },
  {
    id: 'access',
    letter: 'A',
    label: 'Access',
    asks: 'Routes in and out that can be used, the RVP, what to avoid',
  },
  {
    id: 'number',
    letter: 'N',
    label: 'Number of casualties',
    asks: 'How many, how badly, how vulnerable; confirmed or estimated',
  },
  {
    id: 'emergencyServices',
    letter: 'E',
    label: 'Emergency services',
    asks: 'On scene, and required',
  },
] as const;

export type MethaneField = (typeof methaneFields)[number]['id'];

export const methaneFieldIds = methaneFields.map((field) => field.id) as [
  MethaneField,
  ...MethaneField[],
];
