import type { MessageView } from '#exercise/view.ts';

export type Priority = MessageView['priority'];

/** Real time between two rings, in milliseconds: what piles up faster is heard as one. */
const apart = 2000;
const order: readonly Priority[] = ['routine', 'urgent', 'immediate'];

/**
 * Rings for what comes in, at most once in two seconds. What comes too soon is not rung for, unless it
 * is more urgent than what was: then it rings as soon as it may.
 * @returns to be called with the most urgent of what came in
 */
export function createBell(ring: (priority: Priority) => void) {
  let last = Number.NEGATIVE_INFINITY;
  let rung: Priority = 'routine';
  let due: Priority | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (priority: Priority) => {
    last = performance.now();
    rung = priority;
    ring(priority);
  };
  return {
    arrived(priority: Priority): void {
      const wait = last + apart - performance.now();
      if (wait <= 0 && due === null) {
        now(priority);
        return;
      }
      if (!isAbove(priority, due ?? rung)) return;
      due = priority;
      timer ??= setTimeout(() => {
        timer = undefined;
        const chosen = due;
        due = null;
        if (chosen !== null) now(chosen);
      }, wait);
    },
    stop(): void {
      clearTimeout(timer);
      timer = undefined;
      due = null;
    },
  };
}

export function mostUrgent(messages: readonly MessageView[]): Priority {
  return messages.reduce<Priority>(
    (most, { priority }) => (isAbove(priority, most) ? priority : most),
    'routine',
  );
}

function isAbove(one: Priority, other: Priority): boolean {
  return order.indexOf(one) > order.indexOf(other);
}
