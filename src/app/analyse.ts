import { playAnchors } from '#analysis/anchors.ts';
import { buildDebrief } from '#analysis/build-debrief.ts';
import type { Debrief } from '#analysis/debrief.ts';
import { replayRecord, type ExerciseRecord } from '#exercise/record.ts';
import type { Scenario } from '#scenario/scenario.ts';

export interface Analysed {
  readonly debrief: Debrief;
  /** Whether the record plays out as it says. */
  readonly matches: boolean;
}

/** Plays a record again, plays the two ends of the scale under the same luck, and compares. */
export function analyse(scenario: Scenario, record: ExerciseRecord): Analysed {
  const { events, journalHash, matches } = replayRecord(scenario, record);
  const anchors = playAnchors(scenario, { seed: record.seed, seat: record.seat });
  const debrief = buildDebrief({
    scenario,
    journal: events,
    silent: anchors.silent.journal,
    reference: anchors.reference.journal,
    journalHash,
    seed: record.seed,
  });
  return { debrief, matches };
}
