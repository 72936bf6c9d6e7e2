import type { ExerciseRecord } from '#exercise/record.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Analysed } from './analyse.ts';

/** What the page and the analysis say to each other. */
export interface AnalysisQuestion {
  readonly scenario: Scenario;
  readonly record: ExerciseRecord;
}

export type AnalysisAnswer =
  | { readonly ok: true; readonly analysed: Analysed }
  | { readonly ok: false; readonly message: string };
