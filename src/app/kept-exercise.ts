import type { UmpireReturn } from '#doctrine/umpire-sheet.ts';
import type { Seconds } from '#kernel/time.ts';
import type { ExerciseRecord, RecordedCommand } from '#exercise/record.ts';
import type { Pace } from '#ui/desk/desk-clock.ts';
import type { Pause } from './driver.ts';

/** An exercise as this browser keeps it, its commands apart: they are written one at a time. */
export interface KeptExercise {
  readonly id: string;
  readonly app: string;
  readonly scenario: { readonly id: string; readonly hash: string; readonly title: string };
  readonly seat: string;
  readonly seatTitle: string;
  readonly mode: 'practice' | 'assessment';
  readonly seed: number;
  readonly length: Seconds;
  readonly startedAt?: string | undefined;
  readonly imported: boolean;
  /** The last second known to have been reached. */
  readonly now: Seconds;
  readonly pace: Pace;
  /** In assessment: the pace that was fixed at the start. */
  readonly fixedPace?: Pace | undefined;
  /** There is no time limit: time waits for the trainee. */
  readonly waits?: boolean | undefined;
  /** The guide of the first minutes is on the desk. */
  readonly guided?: boolean | undefined;
  readonly end?: ExerciseRecord['end'];
  /** Absent until asked; empty when skipped. */
  readonly reflection?: string | undefined;
  readonly pauses: readonly Pause[];
  /** What human umpires handed in. */
  readonly umpires?: readonly UmpireReturn[] | undefined;
}

/** The record of a kept exercise, as it is exported and as it is replayed. */
export function recordOf(kept: KeptExercise, commands: readonly RecordedCommand[]): ExerciseRecord {
  return {
    format: 1,
    app: kept.app,
    scenario: kept.scenario,
    seat: kept.seat,
    mode: kept.mode,
    seed: kept.seed,
    commands: [...commands],
    ...(kept.fixedPace === undefined ? {} : { pace: kept.fixedPace }),
    ...(kept.waits === true ? { waits: true } : {}),
    ...(kept.startedAt === undefined ? {} : { startedAt: kept.startedAt }),
    ...(kept.end === undefined ? {} : { end: kept.end }),
    ...(kept.reflection === undefined || kept.reflection === ''
      ? {}
      : { reflection: kept.reflection }),
    ...(kept.pauses.length === 0 ? {} : { pauses: kept.pauses.map((pause) => ({ ...pause })) }),
    ...(kept.umpires === undefined || kept.umpires.length === 0
      ? {}
      : { umpires: kept.umpires.map(recorded) }),
  };
}

/** A sheet as a record carries it: of its own, so that nothing of it is shared. */
function recorded(sheet: UmpireReturn): NonNullable<ExerciseRecord['umpires']>[number] {
  const { rater, at, answers, remarks, overrides, confirmations } = sheet;
  return {
    rater,
    ...(at === undefined ? {} : { at }),
    answers: { ...answers },
    remarks: { ...remarks },
    overrides: overrides.map((override) => ({ ...override })),
    confirmations: confirmations.map((confirmation) => ({ ...confirmation })),
  };
}

/** A kept exercise from an imported record. */
export function keptFrom(
  record: ExerciseRecord,
  about: { readonly id: string; readonly seatTitle: string; readonly length: Seconds },
): KeptExercise {
  return {
    ...about,
    app: record.app,
    scenario: record.scenario,
    seat: record.seat,
    mode: record.mode,
    seed: record.seed,
    startedAt: record.startedAt,
    imported: true,
    now: record.end?.at ?? record.commands.at(-1)?.at ?? 0,
    pace: record.pace ?? 1,
    fixedPace: record.waits === true ? undefined : record.pace,
    waits: record.waits,
    end: record.end,
    reflection: record.reflection,
    pauses: record.pauses ?? [],
    umpires: record.umpires,
  };
}
