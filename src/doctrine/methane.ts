/**
 * The fields of a M/ETHANE message, in order, with their weight in the score (hundredths).
 * Source: JESIP, M/ETHANE; the weights are this project's (a design choice, unverified).
 */
export const methaneFields = [
  {
    id: 'majorIncident',
    letter: 'M',
    label: 'Major incident',
    asks: 'Declared, standby or not declared; by whom and when',
    weight: 15,
  },
  {
    id: 'exactLocation',
    letter: 'E',
    label: 'Exact location',
    asks: 'Where exactly, and on which side of the river',
    weight: 20,
  },
  {
    id: 'type',
    letter: 'T',
    label: 'Type of incident',
    asks: 'What kind, and how it is changing',
    weight: 10,
  },
  { id: 'hazards', letter: 'H', label: 'Hazards', asks: 'Present and potential', weight: 20 },
  {
    id: 'access',
    letter: 'A',
    label: 'Access',
    asks: 'Routes in and out that can be used, the RVP, what to avoid',
    weight: 15,
  },
  {
    id: 'number',
    letter: 'N',
    label: 'Number of casualties',
    asks: 'How many, how badly, how vulnerable; confirmed or estimated',
    weight: 10,
  },
  {
    id: 'emergencyServices',
    letter: 'E',
    label: 'Emergency services',
    asks: 'On scene, and required',
    weight: 10,
  },
] as const;

export type MethaneField = (typeof methaneFields)[number]['id'];

export const methaneFieldIds = methaneFields.map((field) => field.id) as [
  MethaneField,
  ...MethaneField[],
];

/** First M/ETHANE: full marks within 10 minutes of what it could tell, none after 25 (unverified). */
export const methaneTiming = { grace: 600, expiry: 1500 } as const;
