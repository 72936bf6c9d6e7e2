import { entriesOf } from '#kernel/buckets.ts';
import { taskState, unitState } from '#world/state.ts';
import { giveCommand } from '../agency/agency-commands.ts';
import type { ExerciseTurn } from '../body.ts';
import { freeUnits, nearest, taskNamed } from '../agency/own-units.ts';
import type { RequestState } from './partner-state.ts';
import { keepWaiting, takePromised } from '../perform/request.ts';
import { sayTo } from '../voice/reply.ts';

/** The lead time is over. A task that is not open to its owner yet is waited for at its place. */
export function sendPromised(turn: ExerciseTurn, id: string): void {
  const request = takePromised(turn, id);
  const { of, seat, body } = request;
  const task = taskNamed(turn, body.task);
  const place = task?.place ?? body.place ?? '';
  const unit = promisedOrAnother(turn, request, place);
  if (unit === undefined) {
    return letDown(turn, request, 'We cannot send what we promised: it was needed elsewhere.');
  }
  const isOpen = task !== undefined && taskState(turn.body.world, task.id) !== 'absent';
  if (task !== undefined && !isOpen) keepWaiting(turn, id, unit);
  const sent = isOpen
    ? giveCommand(turn, of, { type: 'deploy', unit, task: task.id })
    : isThere(turn, unit, place) || giveCommand(turn, of, { type: 'deploy', unit, to: place });
  if (sent) {
    if (unit !== request.unit) sayTo(turn, of, seat, anotherComes(turn, id, unit));
    return;
  }
  takePromised(turn, id);
  letDown(
    turn,
    request,
    'We cannot send what we promised: it is not needed there any more, or cannot go.',
  );
}

/** A task is open: who was promised for it and waits for it at its place is put to it. */
export function sendWaiting(turn: ExerciseTurn, task: string): void {
  for (const [id, { of, body, unit, waits }] of entriesOf(turn.body.requests)) {
    if (waits !== true || body.task !== task || unit === undefined) continue;
    takePromised(turn, id);
    if (unitState(turn.body.world, unit).task !== null) continue;
    turn.schedule(turn.now, { kind: 'order', agency: of, order: { deploy: { unit, task } } });
  }
}

/** Another order may have taken the unit since: who is at work is not called off for a promise. */
function promisedOrAnother(
  turn: ExerciseTurn,
  { of, body, unit }: RequestState,
  place: string,
): string | undefined {
  if (unit === undefined || unitState(turn.body.world, unit).task === null) return unit;
  return nearest(turn, freeUnits(turn, of, body.capability), place)?.id;
}

function isThere(turn: ExerciseTurn, unit: string, place: string): boolean {
  const { to, place: at } = unitState(turn.body.world, unit);
  return (to ?? at) === place;
}

function anotherComes(turn: ExerciseTurn, request: string, id: string) {
  const name = turn.body.scenario.units.find((unit) => unit.id === id)?.name ?? id;
  return { kind: 'report', text: `${name} comes instead.`, because: request } as const;
}

function letDown(turn: ExerciseTurn, { id, of, seat }: RequestState, text: string): void {
  sayTo(turn, of, seat, { kind: 'report', text, because: id });
}
