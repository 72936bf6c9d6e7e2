import { sectionsFor } from '#doctrine/umpire-sheet.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import type { ExerciseRecord } from '#exercise/record.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Anchors, ScoreCard } from '#scoring/score-card.ts';
import { agreementOf } from '#scoring/umpire/agreement.ts';
import { umpireBasis } from '#scoring/umpire/basis.ts';
import { asOverridden } from '#scoring/umpire/overrides.ts';
import type { UmpiresReport } from './umpires-in-words.ts';

/** What a record’s umpires handed in, held against its score. */
export function umpiresReport(
  { umpires = [] }: ExerciseRecord,
  played: { readonly scenario: Scenario; readonly events: readonly ExerciseEvent[] },
  on: { readonly card: ScoreCard; readonly anchors: Anchors },
): UmpiresReport {
  const basis = umpireBasis(played.scenario, played.events, on);
  const sections = sectionsFor(basis.hasCrowds);
  return {
    returns: umpires,
    criticalFailures: basis.failures,
    overridden: asOverridden(on.card, umpires, basis),
    agreement: umpires.length === 0 ? null : agreementOf(on.card, sections, umpires),
  };
}
