/** The exercise that the guide leads through. */
export const firstMinutes = 'first-watch';
