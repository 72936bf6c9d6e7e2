import { z } from 'zod';
import { practiceOnly } from '#command/nominate.ts';
import { commandBodySchema, type Command } from '#command/command.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Seconds } from '#kernel/time.ts';
import { advanceTo, giveCommand, isEnded, startExercise, type Step } from './exercise.ts';
import type { ExerciseEvent } from './events.ts';
import { umpiresSchema } from './umpire-return.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'A hash is 64 hexadecimal digits');
const at = z.int().min(0).max(86_400);

const recordedSchema = z.strictObject({
  id: z.string().max(80),
  seat: z.string().max(80),
  at,
  body: commandBodySchema,
  hashBefore: hash,
});

const recordSchema = z.strictObject({
  format: z.literal(1),
  app: z.string().max(40).describe('The version that made it.'),
  scenario: z.strictObject({ id: z.string().max(80), hash, title: z.string().max(200) }),
  seat: z.string().max(80),
  mode: z.enum(['practice', 'assessment']),
  seed: z.int().min(0).max(4_294_967_295),
  startedAt: z.string().max(40).optional(),
  commands: z.array(recordedSchema).max(50_000),
  end: z
    .strictObject({ at, events: z.int().min(0), hash })
    .optional()
    .describe('Absent while the exercise is under way.'),
  reflection: z.string().max(20_000).optional(),
  pace: z
    .union([z.literal(1), z.literal(5), z.literal(15)])
    .optional()
    .describe(
      'The pace that an instructor fixed, as a multiple of real time; absent if it was free.',
    ),
  waits: z
    .literal(true)
    .optional()
    .describe(
      'Time waited for the trainee and passed only while they spoke or let it go on; absent if it ran.',
    ),
  pauses: z
    .array(z.strictObject({ at, wallSeconds: z.number().min(0) }))
    .max(2000)
    .optional(),
  umpires: umpiresSchema
    .optional()
    .describe('What human umpires handed in. It enters neither the journal nor its hash.'),
});

export type ExerciseRecord = z.output<typeof recordSchema>;
export type RecordedCommand = ExerciseRecord['commands'][number];

export type ParsedRecord =
  | { readonly ok: true; readonly record: ExerciseRecord }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** Reads a record's text. A truncated or foreign file is refused with its place. */
export function readRecord(text: string): ParsedRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it is not JSON';
    return {
      ok: false,
      code: 'record/not-json',
      message: `The record cannot be read, it may be cut short: ${why}`,
    };
  }
  return parseRecord(value);
}

function parseRecord(value: unknown): ParsedRecord {
  const parsed = recordSchema.safeParse(value);
  if (parsed.success) return checked(parsed.data);
  const [issue] = parsed.error.issues;
  const where =
    issue === undefined || issue.path.length === 0 ? 'the record' : issue.path.join('.');
  return {
    ok: false,
    code: 'record/not-valid',
    message: `This is not a record of an exercise: ${where}: ${issue?.message ?? 'invalid'}`,
  };
}

/** Ids are given once, and by the seat that the record is of, or by exercise control. */
function checked(record: ExerciseRecord): ParsedRecord {
  const ids = new Set(record.commands.map(({ id }) => id));
  const stranger = record.commands.find(({ seat }) => seat !== record.seat && seat !== 'control');
  const coached =
    record.mode === 'assessment'
      ? record.commands.find(({ body }) => practiceOnly.includes(body.type))
      : undefined;
  const wrong =
    ids.size < record.commands.length
      ? 'two commands have one id'
      : stranger
        ? `command ${stranger.id} is of another seat, ${stranger.seat}`
        : coached && `command ${coached.id} belongs to practice`;
  if (wrong === undefined) return { ok: true, record };
  return {
    ok: false,
    code: 'record/not-valid',
    message: `This is not a record of an exercise: ${wrong}`,
  };
}

interface Difference {
  /** The first command after which the journals differ; `start` when they differ before any. */
  readonly command: string;
  readonly at: Seconds;
  /** The last event that both journals may share. */
  readonly seq: number;
  readonly expected: string;
  readonly actual: string;
}

export interface Replayed {
  readonly matches: boolean;
  readonly journalHash: string;
  readonly events: readonly ExerciseEvent[];
  readonly endedAt: Seconds;
  readonly firstDifference?: Difference | undefined;
}

/** Plays a record again and compares the running hash before every command and at the end. */
export function replayRecord(scenario: Scenario, record: ExerciseRecord): Replayed {
  const events: ExerciseEvent[] = [];
  let difference: Difference | undefined;
  let { state } = take(startExercise(scenario, record.seed), events);
  let last = { id: 'start', at: 0 };
  const compare = (expected: string) => {
    if (difference !== undefined || state.hash === expected) return;
    difference = { command: last.id, at: last.at, seq: state.seq, expected, actual: state.hash };
  };
  for (const recorded of record.commands) {
    ({ state } = take(advanceTo(state, Math.max(state.now, recorded.at)), events));
    compare(recorded.hashBefore);
    last = recorded;
    ({ state } = take(giveCommand(state, atOrAfter(recorded, state.now)), events));
  }
  if (record.end !== undefined) {
    if (!isEnded(state)) {
      ({ state } = take(advanceTo(state, Math.max(state.now, record.end.at)), events));
    }
    compare(record.end.hash);
  }
  return {
    matches: difference === undefined,
    journalHash: state.hash,
    events,
    endedAt: state.now,
    firstDifference: difference,
  };
}

/** A command out of order in a tampered record is applied late rather than breaking the engine; the hash tells. */
function atOrAfter({ id, seat, at: given, body }: RecordedCommand, now: Seconds): Command {
  return { id, seat, at: Math.max(given, now), body };
}

function take(step: Step, into: ExerciseEvent[]): Step {
  into.push(...step.events);
  return step;
}
