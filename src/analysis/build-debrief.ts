import { withDefaults } from '#doctrine/scoring/settings.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { awarenessOver } from '#scoring/information/awareness-over.ts';
import { feedbackOf } from '#scoring/partners/feedback-of.ts';
import { impactsOf } from '#scoring/partners/impacts.ts';
import { anchorOf, anchorsFrom, scoreOf } from '#scoring/score.ts';
import { harmOf } from '#world/harm.ts';
import type { Debrief } from './debrief.ts';
import { knowledgeRows } from './knowledge-lanes.ts';
import { ledgerIndex } from './ledger-index.ts';
import { nominationsOf } from './nominations.ts';

interface DebriefSources {
  readonly scenario: Scenario;
  readonly journal: readonly ExerciseEvent[];
  /** Journals of the silent and the reference run of the same scenario and seed. */
  readonly silent: readonly ExerciseEvent[];
  readonly reference: readonly ExerciseEvent[];
  readonly journalHash: string;
  readonly seed: number;
}

/** Everything that the debrief shows, from three journals alone. */
export function buildDebrief(sources: DebriefSources): Debrief {
  const { scenario, journal, silent, reference, journalHash, seed } = sources;
  const anchors = anchorsFrom(anchorOf(scenario, silent), anchorOf(scenario, reference));
  const ended = journal.find((event) => event.type === 'exercise.ended');
  const end = ended?.at ?? scenario.clock.length;
  const { both: you, ...apart } = awarenessOver(scenario, journal);
  const score = scoreOf(scenario, journal, anchors);
  return {
    score,
    ledger: ledgerIndex(score, withDefaults(scenario.scoring ?? {})),
    harm: harmOf(scenario, journal, end),
    awareness: {
      you,
      // The ceiling plays on after one who ended early; what it then knew compares with nothing.
      reference: awarenessOver(scenario, reference).both.filter(([at]) => at <= end),
      ...apart,
    },
    knowledge: knowledgeRows(scenario, journal),
    feedback: feedbackOf(scenario, journal),
    impacts: impactsOf(scenario, journal),
    nominations: nominationsOf(journal),
    events: journal,
    journalHash,
    seed,
  };
}
