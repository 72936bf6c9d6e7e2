import type { Seconds } from '#kernel/time.ts';
import type { MessageView, View } from '#exercise/view.ts';

/** What the trainee has acknowledged, small enough to be kept with each keystroke. */
export interface Acknowledged {
  /** When, by message. */
  readonly single: Readonly<Record<string, Seconds>>;
  /** The first so many messages were acknowledged together; in order of time. */
  readonly together: readonly { readonly count: number; readonly at: Seconds }[];
}

export const nothingAcknowledged: Acknowledged = { single: {}, together: [] };

export function isAcknowledged(found: unknown): found is Acknowledged {
  if (typeof found !== 'object' || found === null) return false;
  const { single, together } = found as Partial<Record<keyof Acknowledged, unknown>>;
  return (
    typeof single === 'object' &&
    single !== null &&
    Object.values(single).every(isTime) &&
    Array.isArray(together) &&
    together.every((one: unknown) => isMark(one))
  );
}

function isMark(found: unknown): boolean {
  if (typeof found !== 'object' || found === null) return false;
  const { count, at } = found as Readonly<Record<string, unknown>>;
  return isTime(count) && isTime(at);
}

function isTime(found: unknown): found is number {
  return typeof found === 'number' && Number.isFinite(found);
}

export function acknowledge(before: Acknowledged, message: string, at: Seconds): Acknowledged {
  if (message in before.single) return before;
  return { ...before, single: { ...before.single, [message]: at } };
}

/** @param count how many messages there are */
export function acknowledgeAll(before: Acknowledged, count: number, at: Seconds): Acknowledged {
  return { ...before, together: [...before.together, { count, at }] };
}

/**
 * When each message was dealt with: acknowledged, noted, or answered (which has no time of its own).
 * What is not in it is unread. One's own words need no reading.
 */
export function dealtWith(
  messages: readonly MessageView[],
  { single, together }: Acknowledged,
  { notes, questions }: Pick<View, 'notes' | 'questions'>,
): ReadonlyMap<string, Seconds | null> {
  const noted = new Map(notes.toReversed().map(({ message, at }) => [message, at]));
  const answered = new Set(
    questions.filter(({ state }) => state === 'answered').map(({ message }) => message),
  );
  const found = new Map<string, Seconds | null>();
  messages.forEach(({ id }, index) => {
    const at = single[id] ?? together.find(({ count }) => count > index)?.at ?? noted.get(id);
    if (at !== undefined) found.set(id, at);
    else if (answered.has(id)) found.set(id, null);
  });
  return found;
}
