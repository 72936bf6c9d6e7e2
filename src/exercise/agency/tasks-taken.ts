import { byId } from '#kernel/index-by-id.ts';
import { lookUp, withEntry, withoutEntry } from '#kernel/buckets.ts';
import { present } from '#kernel/invariant.ts';
import type { Message, StatusReport } from '#knowledge/message.ts';
import { mobilisationOf } from '#agencies/chart.ts';
import { taskState, unitState } from '#world/state.ts';
import { changeDealings, type OnTask } from '../partners/dealings.ts';
import type { ExerciseBody, ExerciseTurn } from '../body.ts';
import type { EventOf } from '../events.ts';
import type { Link } from '../events-partner.ts';
import { sendersOf, sendOver, triesAgain } from '../partners/link-flow.ts';
import { agencyState } from '../contexts.ts';

/** Units of others that an agency knows to be on a task, by what it was told. */
export function knowsTaskTaken(
  body: ExerciseBody,
  agency: string,
  task: string,
): readonly OnTask[] {
  return lookUp(body.dealings.taken, `${agency}/${task}`) ?? [];
}

/** An agency has taken in what another says of its units: on a task, or on none any more. */
export function noteTaken(turn: ExerciseTurn, agency: string, status: StatusReport): void {
  const { unit } = status;
  if (unit === undefined || status.agency === agency) return;
  let { taken } = turn.body.dealings;
  for (const { id } of turn.body.scenario.tasks) {
    const known = lookUp(taken, `${agency}/${id}`) ?? [];
    const others = known.filter((other) => other.unit !== unit);
    if (id === status.task) {
      taken = withEntry(taken, `${agency}/${id}`, [...others, { agency: status.agency, unit }]);
    } else if (others.length < known.length) {
      taken = withEntry(taken, `${agency}/${id}`, others);
      callOnStandBy(turn, agency, id);
    }
  }
  changeDealings(turn, { taken });
}

/** A unit was not sent, as another service had enough on its task: it stands by for it. */
export function standBy(turn: ExerciseTurn, { command, code }: EventOf<'command.rejected'>): void {
  const { seat: agency, body } = command;
  if (code !== 'deploy/already-covered' || body.type !== 'deploy') return;
  const key = `${agency}/${body.task ?? ''}`;
  const others = (lookUp(turn.body.dealings.standBy, key) ?? []).filter((id) => id !== body.unit);
  changeDealings(turn, {
    standBy: withEntry(turn.body.dealings.standBy, key, [...others, body.unit]),
  });
}

/** Another service has left a task: who stood by for it and has nothing else to do goes after all. */
function callOnStandBy(turn: ExerciseTurn, agency: string, task: string): void {
  const key = `${agency}/${task}`;
  const waiting = lookUp(turn.body.dealings.standBy, key) ?? [];
  if (waiting.length === 0) return;
  changeDealings(turn, { standBy: withoutEntry(turn.body.dealings.standBy, key) });
  for (const unit of waiting) {
    if (unitState(turn.body.world, unit).task !== null) continue;
    turn.schedule(turn.now, { kind: 'order', agency, order: { deploy: { unit, task } } });
  }
}

/** A unit has its orders: over links, the other control hears on which task it is, or on none any more. */
export function flowOrder(turn: ExerciseTurn, id: string, task: string | undefined): void {
  const { scenario, dealings } = turn.body;
  const unit = byId(scenario.units, id);
  if (unit === undefined || scenario.seats.some((seat) => seat.unit === id)) return;
  for (const link of dealings.links) {
    if (!sendersOf(link).includes(unit.agency)) continue;
    for (const to of link.parties) {
      if (to !== unit.agency) tellOrder(turn, link, { unit: id, to, task });
    }
  }
}

/** A link is open: each says which of its units are on which task. */
export function exchangeOrders(turn: ExerciseTurn, link: Link): void {
  const { scenario, world } = turn.body;
  for (const { id, agency } of scenario.units) {
    if (!sendersOf(link).includes(agency) || scenario.seats.some((seat) => seat.unit === id)) {
      continue;
    }
    const { task } = unitState(world, id);
    if (task === null || taskState(world, task) === 'done') continue;
    for (const to of link.parties) if (to !== agency) tellOrder(turn, link, { unit: id, to, task });
  }
}

/** Nobody has confirmed what was said of a unit, because the line was down: it is said once more. */
export function tellOrderAgain(turn: ExerciseTurn, message: Message, to: string): void {
  const { passed } = turn.body.dealings;
  const key = `${message.link ?? ''}/${to}/${message.status?.unit ?? ''}`;
  if (message.status?.unit === undefined || lookUp(passed, key) === undefined) return;
  changeDealings(turn, { passed: withoutEntry(passed, key) });
  const link = message.link ?? '';
  turn.schedule(turn.now + triesAgain, { kind: 'dealing.orders', link });
}

export function onOrdersDue(turn: ExerciseTurn, id: string): void {
  const link = turn.body.dealings.links.find((other) => other.id === id);
  if (link !== undefined) exchangeOrders(turn, link);
}

function tellOrder(
  turn: ExerciseTurn,
  link: Link,
  order: { readonly unit: string; readonly to: string; readonly task: string | undefined },
): void {
  const { scenario, dealings } = turn.body;
  const key = `${link.id}/${order.to}/${order.unit}`;
  const said = lookUp(dealings.passed, key);
  if (said === (order.task ?? '')) return;
  // That a unit is free is news only to those who were told that it is not.
  if (said === undefined && order.task === undefined) return;
  changeDealings(turn, { passed: withEntry(dealings.passed, key, order.task ?? '') });
  const unit = present(byId(scenario.units, order.unit), `No unit ${order.unit}`);
  const label = byId(scenario.tasks, order.task)?.label;
  sendOver(
    turn,
    link,
    { from: unit.agency, to: order.to },
    {
      text:
        label === undefined
          ? `${unit.name} is free again.`
          : `${unit.name} has this task: ${label}.`,
      spans: [],
      carries: [],
      priority: 'routine',
      status: {
        agency: unit.agency,
        mobilisation: mobilisationOf(agencyState(turn, unit.agency).snapshot),
        unit: unit.id,
        task: order.task,
      },
      because: `${key}/${order.task ?? 'free'}/${turn.now}`,
    },
  );
}
