import type { BehaviourId } from '#doctrine/observable-behaviours.ts';
import type { PrincipleId } from '#doctrine/principles.ts';
import type { SettingId } from '#doctrine/scoring/settings.ts';
import type { MeasureId } from '../measures.ts';

/** One rule by which lines of evidence come about, explained to an instructor. */
export interface Rule {
  readonly title: string;
  /** Where it comes from, paraphrased. */
  readonly doctrine: string;
  readonly principle: PrincipleId | 'decision';
  /** The measure that its lines make up; null where they only explain. */
  readonly measure: MeasureId | null;
  /** What earns, what does not, and what is left out. */
  readonly explains: string;
  /** In symbols or a few words, with `u` for timeliness. */
  readonly formula: string;
  /** How one might play for it, and what stops that. */
  readonly pitfall: string;
  readonly settings: readonly SettingId[];
  /** What an observer would tick: see `doctrine/observable-behaviours`. */
  readonly behaviours: readonly BehaviourId[];
}
