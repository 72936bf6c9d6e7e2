import type { Problem } from '../problem.ts';
import type { ScenarioFile } from '../schema/scenario.ts';

/** Names that the scenario may use and that are defined in code or by where the file lies. */
export interface Catalogue {
  /** The statecharts that an agency can behave by. */
  readonly charts: readonly string[];
  /** The folder that the scenario lies in; its id is to be the same. Absent: not checked. */
  readonly folder?: string | undefined;
}

/** The ids of the map, by kind; null when the map could not be read, and then nothing is said of it. */
export interface MapIds {
  readonly place: readonly string[];
  readonly road: readonly string[];
  readonly area: readonly string[];
}

/** A scenario that its schema accepts, and what it may refer to. */
export interface LintInput {
  readonly scenario: ScenarioFile;
  readonly catalogue: Catalogue;
}

/** A pass looks at one concern and says all that is wrong with it. */
export type LintPass = (input: LintInput) => Problem[];
