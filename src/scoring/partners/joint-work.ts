import type { Seconds } from '#kernel/time.ts';
import type { Impact } from '../feedback.ts';
import type { JournalIndex } from '../journal-index.ts';
import { toTenth } from '../timing.ts';

/** Something that was set going jointly, and whether it was done when it had to be. */
interface Piece {
  readonly isDone: boolean;
  readonly events: readonly number[];
}

/**
 * Of the tasks that joint decisions opened and the actions that meetings agreed, how many were done by
 * their deadline; a task without one by the end. What was not yet due at the end is left out.
 */
export function jointWork(index: JournalIndex): Impact {
  const pieces = [...openedTasks(index), ...actions(index)];
  const done = pieces.filter(({ isDone }) => isDone).length;
  return {
    id: 'joint-work',
    label: 'Joint work done in time',
    value: pieces.length === 0 ? null : toTenth((100 * done) / pieces.length),
    unit: 'per cent',
    n: pieces.length,
    says:
      pieces.length === 0
        ? 'Nothing that was set going jointly fell due.'
        : pieces.length === 1
          ? `The one piece of joint work was ${done === 1 ? '' : 'not '}done by its deadline.`
          : `${done} of ${pieces.length} pieces of joint work were done by their deadline.`,
    events: pieces.flatMap(({ events }) => events),
  };
}

function openedTasks(index: JournalIndex): Piece[] {
  return index.of('decision.taken').flatMap((taken) => {
    const decision = index.scenario.decisions.find(({ id }) => id === taken.decision);
    const option = decision?.options.find(({ id }) => id === taken.option);
    return (option?.opens ?? []).flatMap((id): Piece[] => {
      const deadline = index.scenario.tasks.find((task) => task.id === id)?.deadline ?? index.end;
      const done = index.of('task.done').find((event) => event.task === id);
      return pieceOf({ begun: taken.seq, done, due: deadline, end: index.end });
    });
  });
}

function actions(index: JournalIndex): Piece[] {
  return index.of('action.agreed').flatMap(({ action, seq }) => {
    const done = index.of('action.done').find((event) => event.action === action.id);
    return pieceOf({ begun: seq, done, due: action.due, end: index.end });
  });
}

interface Course {
  readonly begun: number;
  readonly done: { readonly at: Seconds; readonly seq: number } | undefined;
  readonly due: Seconds;
  readonly end: Seconds;
}

function pieceOf({ begun, done, due, end }: Course): Piece[] {
  const isDone = done !== undefined && done.at <= due;
  if (!isDone && due > end) return [];
  return [{ isDone, events: done === undefined ? [begun] : [begun, done.seq] }];
}
