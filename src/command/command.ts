import { z } from 'zod';
import { idField } from './fields.ts';
import { advise } from './advise.ts';
import { answer } from './answer.ts';
import { answerProbe } from './answer-probe.ts';
import { ask } from './ask.ts';
import { assessRisk } from './assess-risk.ts';
import { attend } from './attend.ts';
import { brief } from './brief.ts';
import { call } from './call.ts';
import { challenge } from './challenge.ts';
import { connect } from './connect.ts';
import { consult } from './consult.ts';
import { declare } from './declare.ts';
import { degrade } from './degrade.ts';
import { deploy } from './deploy.ts';
import { dialogue } from './dialogue.ts';
import { end } from './end.ts';
import { expect } from './expect.ts';
import { handOver } from './hand-over.ts';
import { invite } from './invite.ts';
import { log } from './log.ts';
import { meet } from './meet.ts';
import { methane } from './methane.ts';
import { move } from './move.ts';
import { nominate } from './nominate.ts';
import { note } from './note.ts';
import { propose } from './propose.ts';
import { publicLine } from './public-line.ts';
import { queue } from './queue.ts';
import { report } from './report.ts';
import { reportTension } from './report-tension.ts';
import { request } from './request.ts';
import { respond } from './respond.ts';
import { sayAgain } from './say-again.ts';
import { share } from './share.ts';
import { standDown } from './stand-down.ts';
import { verify } from './verify.ts';
import { vote } from './vote.ts';
import { withdraw } from './withdraw.ts';

/** Every command: words only, no effect. The handlers are in `exercise`. */
export const commands = {
  advise,
  answer,
  'answer-probe': answerProbe,
  ask,
  'assess-risk': assessRisk,
  attend,
  brief,
  call,
  challenge,
  connect,
  consult,
  declare,
  degrade,
  deploy,
  dialogue,
  end,
  expect,
  'hand-over': handOver,
  invite,
  log,
  meet,
  methane,
  move,
  nominate,
  note,
  propose,
  'public-line': publicLine,
  queue,
  report,
  'report-tension': reportTension,
  request,
  respond,
  'say-again': sayAgain,
  share,
  'stand-down': standDown,
  verify,
  vote,
  withdraw,
} as const;

export type CommandName = keyof typeof commands;

export const commandBodySchema = z.discriminatedUnion('type', [
  advise.schema,
  answer.schema,
  answerProbe.schema,
  ask.schema,
  assessRisk.schema,
  attend.schema,
  brief.schema,
  call.schema,
  challenge.schema,
  connect.schema,
  consult.schema,
  declare.schema,
  degrade.schema,
  deploy.schema,
  dialogue.schema,
  end.schema,
  expect.schema,
  handOver.schema,
  invite.schema,
  log.schema,
  meet.schema,
  methane.schema,
  move.schema,
  nominate.schema,
  note.schema,
  propose.schema,
  publicLine.schema,
  queue.schema,
  report.schema,
  reportTension.schema,
  request.schema,
  respond.schema,
  sayAgain.schema,
  share.schema,
  standDown.schema,
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
