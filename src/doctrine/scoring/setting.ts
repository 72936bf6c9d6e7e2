/**
 * A number by which the score is made: a default that a scenario may replace, and what it is for.
 * Defaults are this project's own and unverified unless `source` says where they come from.
 */
export interface Setting {
  readonly value: number;
  /** `weight` and `count` are plain whole numbers; `per cent` is 0 to 100. */
  readonly unit: 'seconds' | 'per cent' | 'weight' | 'count';
  /** To an instructor: what it does. */
  readonly says: string;
  readonly source?: string;
}
