import { anchorsOf, playAnchors } from '#analysis/anchors.ts';
import { buildDebrief } from '#analysis/build-debrief.ts';
import type { Debrief } from '#analysis/debrief.ts';
import { replayRecord, type ExerciseRecord } from '#exercise/record.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { umpireBasis, type UmpireBasis } from '#scoring/umpire/basis.ts';

export interface Analysed {
  readonly debrief: Debrief;
  /** Whether the record plays out as it says. */
  readonly matches: boolean;
  /** What umpires’ sheets are held against. */
  readonly basis: UmpireBasis;
}

/** Plays a record again, plays the two ends of the scale under the same luck, and compares. */
export function analyse(scenario: Scenario, record: ExerciseRecord): Analysed {
  const { events, journalHash, matches } = replayRecord(scenario, record);
  const plays = playAnchors(scenario, { seed: record.seed, seat: record.seat });
  const debrief = buildDebrief({
    scenario,
    journal: events,
    silent: plays.silent.journal,
    reference: plays.reference.journal,
    journalHash,
    seed: record.seed,
  });
  const on = { card: debrief.score, anchors: anchorsOf(scenario, plays) };
  return { debrief, matches, basis: umpireBasis(scenario, events, on) };
}
