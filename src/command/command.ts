import { z } from 'zod';
import { idField } from './fields.ts';
import { answer } from './answer.ts';
import { ask } from './ask.ts';
import { attend } from './attend.ts';
import { call } from './call.ts';
import { deploy } from './deploy.ts';
import { end } from './end.ts';
import { invite } from './invite.ts';
import { log } from './log.ts';
import { meet } from './meet.ts';
import { methane } from './methane.ts';
import { move } from './move.ts';
import { note } from './note.ts';
import { propose } from './propose.ts';
import { queue } from './queue.ts';
import { report } from './report.ts';
import { share } from './share.ts';
import { verify } from './verify.ts';
import { vote } from './vote.ts';
import { withdraw } from './withdraw.ts';

/** Every command: words only, no effect. The handlers are in `exercise`. */
export const commands = {
  answer,
  ask,
  attend,
  call,
  deploy,
  end,
  invite,
  log,
  meet,
  methane,
  move,
  note,
  propose,
  queue,
  report,
  share,
  verify,
  vote,
  withdraw,
} as const;

export type CommandName = keyof typeof commands;

export const commandBodySchema = z.discriminatedUnion('type', [
  answer.schema,
  ask.schema,
  attend.schema,
  call.schema,
  deploy.schema,
  end.schema,
  invite.schema,
  log.schema,
  meet.schema,
  methane.schema,
  move.schema,
  note.schema,
  propose.schema,
  queue.schema,
  report.schema,
  share.schema,
  verify.schema,
  vote.schema,
  withdraw.schema,
]);

/** What a seat asks for, parsed. */
export type CommandBody = z.output<typeof commandBodySchema>;
export type CommandOf<Name extends CommandName> = Extract<CommandBody, { type: Name }>;
/** What a seat may write: fields with a default can be left out. */
export type CommandInput = z.input<typeof commandBodySchema>;

/** A command as recorded: who gave it, and when it applies. */
const commandSchema = z.strictObject({
  id: idField,
  seat: idField,
  at: z.int().min(0),
  body: commandBodySchema,
});
export type Command = z.output<typeof commandSchema>;
