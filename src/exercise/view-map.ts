import type { Seconds } from '#kernel/time.ts';
import type { Mobilisation } from '#doctrine/incident.ts';

export interface UnitReportView {
  readonly unit: string;
  readonly agency: string;
  readonly at: Seconds;
  readonly mobilisation: Mobilisation;
  readonly to?: string | undefined;
  readonly roads: readonly string[];
  readonly nodes: readonly number[];
  readonly arrives?: Seconds | undefined;
}

type CompassPoint = 'N' | 'NE' | 'E' | 'SE' | 'S' | 'SW' | 'W' | 'NW';

/** A mark on the map that this seat has a source for. */
export interface MarkView {
  readonly id: string;
  readonly label: string;
  readonly as:
    | 'incident'
    | 'hazard'
    | 'closed'
    | 'rvp'
    | 'command-post'
    | 'resource'
    | 'flood'
    | 'cordon'
    | 'rest-centre'
    | 'route'
    | 'wind'
    /** People who gather, are hurt or need help there. */
    | 'people';
  /** Where the wind comes from, and how strong it is, of what says so. */
  readonly wind?: { readonly from: CompassPoint; readonly knots: number } | undefined;
  readonly place?: string | undefined;
  readonly road?: string | undefined;
  readonly area?: string | undefined;
  /** The version of what it stands for, from 0. */
  readonly version: number;
  /** When this was first heard and from whom; of what was hearsay at first, from whom it was no more so. */
  readonly at: Seconds;
  readonly source: string;
  /** Said by somebody who saw it or whose affair it is; otherwise it is hearsay. */
  readonly confirmed: boolean;
  /** When it was last heard again, known as well. */
  readonly again?: Seconds | undefined;
}

/** The mark of a fact, by its id. */
export function markIdOf(fact: string): string {
  return `mark-${fact}`;
}

/** A mark that is no longer on the map, and what was heard that took it off. */
export interface LiftedMark {
  readonly id: string;
  readonly mark: MarkView;
  /** What takes its place, in a few words. */
  readonly by: string;
  readonly at: Seconds;
  readonly source: string;
}
