import type { Command, CommandOf } from '#command/command.ts';
import { deploy, withdraw } from '#world/order.ts';
import { unitOf } from '#world/lookup.ts';
import { unitState } from '#world/state.ts';
import type { StatusReport } from '#knowledge/message.ts';
import { mobilisationOf } from '#agencies/chart.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';
import { agencyState, inWorld, worldContext } from '../contexts.ts';
import { waitsToo } from '../agency/holds-back.ts';
import { knowsTaskTaken } from '../agency/tasks-taken.ts';
import { tell } from '../voice/tell.ts';
import { statusWords } from '../voice/wording.ts';

function notOwn(turn: ExerciseTurn, agency: string, unit: string): Rejection | null {
  const found = turn.body.scenario.units.find((other) => other.id === unit);
  if (found?.agency === agency) return null;
  return {
    code: 'unit/not-own',
    reason: `No unit ${unit} of this agency. Nobody commands another service’s staff.`,
  };
}

export function handleDeploy(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'deploy'>,
): Rejection | null {
  const other = notOwn(turn, command.seat, body.unit) ?? alreadyCovered(turn, command.seat, body);
  if (other !== null) return other;
  if (body.task !== undefined && waitsToo(turn, command.seat, body.task, body.unit)) return null;
  const sent = deploy(worldContext(turn), turn.body.world, {
    unit: body.unit,
    task: body.task,
    to: body.to,
  });
  if (!sent.ok) return { code: sent.code, reason: sent.reason };
  inWorld(turn, () => sent.state);
  return null;
}

/**
 * A commander who was told that another service has enough on a task sends nobody else to it. Those
 * who move people can always use another pair of hands.
 */
export function alreadyCovered(
  turn: ExerciseTurn,
  agency: string,
  body: Pick<CommandOf<'deploy'>, 'unit' | 'task'>,
): Rejection | null {
  const task = turn.body.scenario.tasks.find(({ id }) => id === body.task);
  if (task === undefined || task.moves !== undefined) return null;
  const known = knowsTaskTaken(turn.body, agency, task.id).map(({ unit }) =>
    unitOf(turn.body.scenario, unit),
  );
  const brings = unitOf(turn.body.scenario, body.unit).capabilities;
  const isShort = task.needs.some(
    ({ capability, units }) =>
      brings.includes(capability) &&
      known.filter(({ capabilities }) => capabilities.includes(capability)).length < units,
  );
  if (known.length === 0 || isShort) return null;
  return {
    code: 'deploy/already-covered',
    reason: `Another service has enough on “${task.label}”, as far as we were told.`,
  };
}

export function handleWithdraw(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'withdraw'>,
): Rejection | null {
  const other = notOwn(turn, command.seat, body.unit);
  if (other !== null) return other;
  inWorld(turn, (context, world) => withdraw(context, world, body.unit));
  return null;
}

/** A commander says where a unit is, or how the service stands. */
export function handleReport(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'report'>,
): Rejection | null {
  const agency = command.seat;
  const status = statusOf(turn, agency, body.unit);
  tell(turn, {
    kind: 'report',
    from: agency,
    to: body.to,
    channel: body.channel,
    text: statusWords(turn.body.scenario, status, turn.now),
    spans: [],
    carries: [],
    priority: 'routine',
    readBack: false,
    explained: true,
    status,
    because: command.id,
  });
  return null;
}

export function statusOf(
  turn: ExerciseTurn,
  agency: string,
  unit: string | undefined,
): StatusReport {
  const mobilisation = mobilisationOf(agencyState(turn, agency).snapshot);
  if (unit === undefined) return { agency, mobilisation };
  const state = unitState(turn.body.world, unit);
  const driving = state.status === 'driving';
  return {
    agency,
    mobilisation,
    unit,
    task: state.task ?? undefined,
    to: state.to ?? state.place ?? undefined,
    roads: driving ? state.legs.map((leg) => leg.road) : undefined,
    nodes: driving ? state.legs.map((leg) => leg.node) : undefined,
    arrives: driving ? state.legs.at(-1)?.at : undefined,
  };
}
