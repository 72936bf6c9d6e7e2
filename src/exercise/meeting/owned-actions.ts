import { lookUp, withEntry } from '#kernel/buckets.ts';
import type { Seconds } from '#kernel/time.ts';
import type { CommandOf } from '#command/command.ts';
import { loadOf } from '#knowledge/desk.ts';
import { deskOf } from '#knowledge/knowledge.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';
import type { OwnedAction } from '../events-partner.ts';
import { isRejection, resolveItems } from '../handlers/items.ts';
import type { ActionState } from '../partners/partner-state.ts';

type Agreed = CommandOf<'meet'>['actions'][number];

/** From the end of a meeting until its owner gets to it, beside what lies on the desk. Design values. */
const getsTo: Readonly<Record<Agreed['does'], Seconds>> = { tell: 60, send: 90, 'find-out': 120 };

/** A desk with more work than this gets to nothing that was agreed. Seconds; design value. */
export const swamped = 240;

/** What an action lacks, or who should not own it: only somebody at the table can take it on. */
export function actionRefusal(
  turn: ExerciseTurn,
  there: readonly string[],
  action: Agreed,
): Rejection | null {
  if (!there.includes(action.owner)) {
    return {
      code: 'meet/owner-not-there',
      reason: `Only somebody who is there can take an action on: ${action.owner} is not.`,
    };
  }
  const isWhole = {
    tell: action.items.length > 0 && action.to !== undefined,
    send:
      action.capability !== undefined &&
      (action.task === undefined) !== (action.place === undefined),
    'find-out': turn.body.scenario.topics.some(({ id }) => id === action.topic),
  };
  return isWhole[action.does]
    ? unknownIn(turn, action)
    : {
        code: 'meet/incomplete-action',
        reason: `An action to ${action.does} says what, and for whom or where.`,
      };
}

function unknownIn(turn: ExerciseTurn, { to = [], task, place }: Agreed): Rejection | null {
  const { scenario, agencies, seats } = turn.body;
  const unknown =
    to.find((party) => lookUp(agencies, party) === undefined && seats[party] === undefined) ??
    [task].find((id) => id !== undefined && !scenario.tasks.some((other) => other.id === id)) ??
    [place].find(
      (id) => id !== undefined && !scenario.geometry.places.some((other) => other.id === id),
    );
  return unknown === undefined
    ? null
    : { code: 'meet/unknown-in-action', reason: `There is no ${unknown} in this exercise.` };
}

/** The meeting ends with actions, each with one owner and a time. */
export function agreeActions(
  turn: ExerciseTurn,
  meeting: { readonly id: string; readonly seat: string; readonly there: readonly string[] },
  agreed: readonly Agreed[],
): void {
  for (const [index, { by, items, to = [], ...rest }] of agreed.entries()) {
    // Somebody who left before the end took nothing on.
    if (!meeting.there.includes(rest.owner)) continue;
    const resolved = resolveItems(turn, meeting.seat, items);
    const action: OwnedAction = {
      ...rest,
      id: `${meeting.id}-${index + 1}`,
      meeting: meeting.id,
      seat: meeting.seat,
      carries: isRejection(resolved) ? [] : resolved.carries,
      to,
      due: turn.now + by,
    };
    const desk = deskOf(turn.body.knowledge, action.owner);
    const load = desk === undefined ? 0 : loadOf(desk);
    const why = load > swamped ? 'Our desk is swamped.' : 'We did not get to it.';
    setAction(turn, { action, state: 'open', tries: 0, why });
    turn.emit({ type: 'action.agreed', action });
    turn.schedule(turn.now + getsTo[action.does] + load, {
      kind: 'partner.action',
      action: action.id,
    });
    turn.schedule(action.due, { kind: 'partner.action-due', action: action.id });
  }
}

export function setAction(turn: ExerciseTurn, state: ActionState): void {
  turn.body = { ...turn.body, actions: withEntry(turn.body.actions, state.action.id, state) };
}
