/** The words of the desk. */
export const desk = {
  exercise: 'EXERCISE',
  brand: 'Rendezvous',
} as const;
