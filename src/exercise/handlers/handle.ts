import { lookUp, withEntry } from '#kernel/buckets.ts';
import { roles, type Role } from '#doctrine/roles.ts';
import { commands, type Command, type CommandName, type CommandOf } from '#command/command.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';
import { handleAttend, handleVote } from './commander.ts';
import { handleDeploy, handleReport, handleWithdraw } from './units.ts';
import { handleAnswer, handleAsk, handleCall, handleShare, handleVerify } from './speech.ts';
import { handleEnd, handleLog, handleMove, handleNote, handleQueue } from './seat.ts';
import { handleAnswerProbe, handleNominate } from './training.ts';
import { handleConnect } from './links.ts';
import { handleChallenge, handleExpect } from './picture.ts';
import { handleSayAgain, handleConsult, handleDegrade } from './listening.ts';
import { handleRequest, handleAdvise } from './partners.ts';
import { handleBrief, handleAssessRisk } from './together.ts';
import { handlePublicLine, handleHandOver } from './public.ts';
import { handleDialogue, handleReportTension } from '../crowds/handle-crowds.ts';
import { handleRespond, handleDeclare, handleStandDown } from './service.ts';
import { handleInvite, handleMeet, handleMethane, handlePropose } from './joint.ts';

type Handler<Name extends CommandName> = (
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<Name>,
) => Rejection | null;

/** One handler for each command: a missing one does not compile. */
const handlers: { readonly [Name in CommandName]: Handler<Name> } = {
  advise: handleAdvise,
  answer: handleAnswer,
  'answer-probe': handleAnswerProbe,
  ask: handleAsk,
  'assess-risk': handleAssessRisk,
  attend: handleAttend,
  brief: handleBrief,
  call: handleCall,
  challenge: handleChallenge,
  connect: handleConnect,
  consult: handleConsult,
  declare: handleDeclare,
  degrade: handleDegrade,
  deploy: handleDeploy,
  dialogue: handleDialogue,
  end: handleEnd,
  expect: handleExpect,
  'hand-over': handleHandOver,
  invite: handleInvite,
  log: handleLog,
  meet: handleMeet,
  methane: handleMethane,
  move: handleMove,
  nominate: handleNominate,
  note: handleNote,
  propose: handlePropose,
  'public-line': handlePublicLine,
  queue: handleQueue,
  report: handleReport,
  'report-tension': handleReportTension,
  request: handleRequest,
  respond: handleRespond,
  'say-again': handleSayAgain,
  share: handleShare,
  'stand-down': handleStandDown,
  verify: handleVerify,
  vote: handleVote,
  withdraw: handleWithdraw,
};

/**
 * Carries a command out or rejects it; either is in the journal. The acceptance is journalled
 * before its effects, so that cause comes before consequence.
 */
export function handle(turn: ExerciseTurn, command: Command): void {
  const refused = permission(turn, command);
  if (refused !== null) return reject(turn, command, refused);
  // What a handler emits must follow the acceptance, so it is held back until the outcome is known.
  const held: Parameters<ExerciseTurn['emit']>[0][] = [];
  const scheduled: Parameters<ExerciseTurn['schedule']>[] = [];
  const trial: ExerciseTurn = {
    seed: turn.seed,
    now: turn.now,
    settled: turn.settled,
    events: turn.events,
    settledEvents: turn.settledEvents,
    body: { ...turn.body, commands: withEntry(turn.body.commands, command.id, command) },
    emit: (event) => held.push(event),
    schedule: (at, due) => scheduled.push([at, due]),
    again: turn.again,
    draw: turn.draw,
  };
  const handler = handlers[command.body.type] as Handler<CommandName>;
  const rejection = handler(trial, command, command.body);
  if (rejection !== null) return reject(turn, command, rejection);
  turn.body = trial.body;
  turn.emit({ type: 'command.accepted', command });
  for (const event of held) turn.emit(event);
  for (const [at, due] of scheduled) turn.schedule(at, due);
}

function reject(turn: ExerciseTurn, command: Command, { code, reason }: Rejection): void {
  turn.emit({ type: 'command.rejected', command, code, reason });
}

function permission(turn: ExerciseTurn, command: Command): Rejection | null {
  if (turn.body.ended) return { code: 'exercise/ended', reason: 'The exercise has ended.' };
  const role = roleOf(turn, command.seat);
  if (role === null) return { code: 'seat/unknown', reason: `There is no seat ${command.seat}.` };
  const allowed: readonly string[] = commands[command.body.type].by;
  if (allowed.includes(role)) return null;
  return {
    code: 'seat/not-allowed',
    reason: `Not for this role (${nameOfRole(role)}): ${commands[command.body.type].label.toLowerCase()}.`,
  };
}

function nameOfRole(role: string): string {
  return role in roles ? roles[role as Role].label.toLowerCase() : role;
}

function roleOf(turn: ExerciseTurn, seat: string): string | null {
  if (turn.body.seats[seat] !== undefined) {
    return turn.body.scenario.seats.find((other) => other.id === seat)?.role ?? null;
  }
  if (lookUp(turn.body.agencies, seat) !== undefined) return 'commander';
  return seat === 'control' ? 'control' : null;
}
