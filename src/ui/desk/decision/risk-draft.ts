import type { CommandInput } from '#command/command.ts';
import { riskRatings, type RiskRating } from '#doctrine/risk.ts';
import { isStrings } from '../parts/entry-draft.ts';

export type RiskInput = Extract<CommandInput, { type: 'assess-risk' }>;

/** One hazard of the joint risk table, as it is being written. */
export interface RiskDraft {
  /** A note that names it. */
  readonly hazard: string;
  readonly atRisk: string;
  readonly likelihood: RiskRating | null;
  readonly impact: RiskRating | null;
  /** As the trainee rates it, where that is not what likelihood and impact come to. */
  readonly rating: RiskRating | null;
  readonly controls: string;
  readonly tells: string;
}

export function newRisk(hazard: string): RiskDraft {
  return {
    hazard,
    atRisk: '',
    likelihood: null,
    impact: null,
    rating: null,
    controls: '',
    tells: '',
  };
}

/**
 * What a likelihood and an impact come to: their places on the scale multiplied, 1 to 16. This
 * project's own table, unverified.
 */
export function weighedRating(likelihood: RiskRating, impact: RiskRating): RiskRating {
  const product = (riskRatings.indexOf(likelihood) + 1) * (riskRatings.indexOf(impact) + 1);
  if (product <= 2) return 'low';
  if (product <= 4) return 'medium';
  return product <= 9 ? 'high' : 'very-high';
}

/** As it is put to the others: as rated, else as weighed; null while it is neither. */
export function ratingOf({ rating, likelihood, impact }: RiskDraft): RiskRating | null {
  if (rating !== null) return rating;
  return likelihood === null || impact === null ? null : weighedRating(likelihood, impact);
}

/** Null while a hazard is without a rating, or there is none. */
export function riskCommand(rows: readonly RiskDraft[]): RiskInput | null {
  const hazards = rows.flatMap((row) => {
    const { hazard, likelihood, impact, tells } = row;
    const rating = ratingOf(row);
    if (rating === null) return [];
    const atRisk = row.atRisk.trim();
    return [
      {
        hazard,
        rating,
        ...(likelihood === null ? {} : { likelihood }),
        ...(impact === null ? {} : { impact }),
        ...(atRisk === '' ? {} : { atRisk }),
        controls: row.controls.trim(),
        ...(tells === '' ? {} : { tells }),
      },
    ];
  });
  return hazards.length === 0 || hazards.length < rows.length
    ? null
    : { type: 'assess-risk', hazards };
}

export function ratingNamed(id: string): RiskRating | null {
  return riskRatings.find((one) => one === id) ?? null;
}

export function areRisks(found: unknown): found is readonly RiskDraft[] {
  return Array.isArray(found) && found.every(isRisk);
}

function isRisk(found: unknown): found is RiskDraft {
  if (typeof found !== 'object' || found === null) return false;
  const { hazard, atRisk, controls, tells, likelihood, impact, rating } = found as Partial<
    Record<string, unknown>
  >;
  const grades: readonly unknown[] = [...riskRatings, null];
  return (
    isStrings([hazard, atRisk, controls, tells]) &&
    [likelihood, impact, rating].every((grade) => grades.includes(grade))
  );
}
