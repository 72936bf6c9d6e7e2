/**
 * How high a risk is held to be, lowest first. Four grades, so two services can differ by three at
 * most. This project's own scale, unverified.
 */
export const riskRatings = ['low', 'medium', 'high', 'very-high'] as const;
export type RiskRating = (typeof riskRatings)[number];
