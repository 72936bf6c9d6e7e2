import { chartNames } from '#agencies/chart.ts';
import type { Catalogue } from '#scenario/lint/lint.ts';

/** The names that a scenario may use and that code defines. */
export const catalogue: Catalogue = { charts: chartNames };
