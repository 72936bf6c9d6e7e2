import { withDefaults, type ScoringSettings } from '#doctrine/scoring/settings.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Anchors, ScoreCard } from '../score-card.ts';
import {
  criticalFailures,
  severitiesOf,
  type BreachSeverities,
  type CriticalFailure,
} from './critical-failures.ts';

/** What umpires’ sheets are held against, beside the card; plain data, worked out once. */
export interface UmpireBasis {
  readonly failures: readonly CriticalFailure[];
  readonly breaches: BreachSeverities;
  /** Value per delivery in the reference run, 0 to 1. */
  readonly referencePrecision: number;
  /** The weights and windows in force. */
  readonly settings: ScoringSettings;
  readonly hasDecisions: boolean;
  /** Whether there are crowds to speak with, and so a part of the sheet on police liaison. */
  readonly hasCrowds: boolean;
}

export function umpireBasis(
  scenario: Scenario,
  journal: readonly ExerciseEvent[],
  on: { readonly card: ScoreCard; readonly anchors: Anchors },
): UmpireBasis {
  const { total, worst } = severitiesOf(scenario, journal);
  return {
    failures: criticalFailures(scenario, on.card, worst),
    breaches: total,
    referencePrecision: on.anchors.referencePrecision,
    settings: withDefaults(scenario.scoring ?? {}),
    hasDecisions: scenario.decisions.length > 0,
    hasCrowds: (scenario.crowds ?? []).length > 0,
  };
}
