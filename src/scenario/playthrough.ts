import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { momentOn, type ClockFace, type Seconds } from '#kernel/time.ts';
import { sourcings } from '#doctrine/information.ts';
import { commandBodySchema, commands, type CommandBody } from '#command/command.ts';

/**
 * What a script says in words because the number of a message depends on all that was said before it:
 * words to mark in whatever message has them last, and the last message only half heard.
 */
const inWordsSchema = z.union([
  z.strictObject({
    type: z.literal('note'),
    words: z.string().min(1).max(300),
    certainty: z.enum(sourcings),
  }),
  z.strictObject({
    type: z.literal('say-again'),
    through: z.enum(['same', 'interpreter']).default('same'),
  }),
]);
export type InWords = z.output<typeof inWordsSchema>;

/** A script of commands: what to give, and when. */
export interface ScriptedCommand {
  readonly at: Seconds;
  readonly body: CommandBody | InWords;
}

export type ReadPlaythrough =
  | { readonly ok: true; readonly script: readonly ScriptedCommand[] }
  | { readonly ok: false; readonly line: number; readonly message: string };

const largest = 512 * 1024;

/**
 * Reads a playthrough: a YAML list of `{ at: T+12m, <command>: { … } }`. A time of day is
 * the next at which clocks show it; `T+1h5m` counts from the start. `note: { words, certainty }` and `say-again: {}` do without a message's number.
 * Stops at the first thing wrong and names its line.
 */
export function readPlaythrough(text: string, face: ClockFace): ReadPlaythrough {
  if (text.length > largest) {
    return { ok: false, line: 1, message: 'A playthrough is at most 512 KiB' };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: true });
  const [error] = document.errors;
  if (error !== undefined) {
    return { ok: false, line: lines.linePos(error.pos[0]).line, message: error.message };
  }
  if (!isSeq(document.contents)) {
    return { ok: false, line: 1, message: 'A playthrough is a list of { at, command }' };
  }
  const script: ScriptedCommand[] = [];
  for (const node of document.contents.items) {
    const line = isMap(node) && node.range ? lines.linePos(node.range[0]).line : 1;
    const row: unknown = isMap(node) ? node.toJS(document, { maxAliasCount: 10 }) : null;
    const read = readRow(row, face, script.at(-1)?.at);
    if (typeof read === 'string') return { ok: false, line, message: read };
    const before = script.at(-1);
    if (before !== undefined && before.at > read.at) {
      return { ok: false, line, message: 'Times must not run backwards' };
    }
    script.push(read);
  }
  return { ok: true, script };
}

function readRow(row: unknown, face: ClockFace, after?: Seconds): ScriptedCommand | string {
  if (typeof row !== 'object' || row === null) return 'Each row is { at, command }';
  const { at, ...rest } = row as Record<string, unknown>;
  const moment = typeof at === 'string' ? momentOn(face, at, after) : null;
  if (moment === null) return 'at is a time such as T+12m or 05:52';
  const [name, ...more] = Object.keys(rest);
  if (name === undefined || more.length > 0) return 'Each row has one command beside at';
  const body = readCommand(name, rest[name] ?? {});
  return typeof body === 'string' ? body : { at: moment, body };
}

function readCommand(name: string, fields: unknown): ScriptedCommand['body'] | string {
  if (!Object.hasOwn(commands, name)) return `There is no command ${name}`;
  const written = { ...(typeof fields === 'object' ? fields : {}), type: name };
  const inWords = inWordsSchema.safeParse(written);
  if (inWords.success) return inWords.data;
  const parsed = commandBodySchema.safeParse(written);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return `${[name, ...(issue?.path ?? [])].join('.')}: ${issue?.message ?? 'invalid'}`;
}
