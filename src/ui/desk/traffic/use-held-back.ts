import { useCallback, useEffect, useMemo, useState, type RefObject } from 'react';
import type { MessageView } from '#exercise/view.ts';

const dialogs = '[role="dialog"], [role="alertdialog"]';

interface HeldBack {
  /** Oldest first. */
  readonly shown: readonly MessageView[];
  readonly held: readonly MessageView[];
  /** Handlers of the panel: a pointer on its way to a button in it has not left off reading. */
  readonly near: {
    readonly onPointerEnter: () => void;
    readonly onPointerLeave: () => void;
  };
  /** Handlers of the list that tell when it is being read. */
  readonly reading: {
    readonly onFocus: () => void;
    readonly onBlur: () => void;
    readonly onScroll: () => void;
  };
  readonly release: () => void;
}

/**
 * Holds new messages back while the list is being read: while it is scrolled down, the pointer is
 * over its panel, or something in it has the focus. What was shown then stays where it is.
 */
export function useHeldBack(
  messages: readonly MessageView[],
  list: RefObject<HTMLElement | null>,
): HeldBack {
  const [from, setFrom] = useState<{ readonly count: number } | null>(null);
  const begin = useCallback(() => {
    setFrom((held) => held ?? { count: messages.length });
  }, [messages.length]);
  const check = useCallback(() => {
    const element = list.current;
    if (element === null) return;
    // Whoever is in a dialog of a message comes back to where they were.
    if (document.activeElement?.closest(dialogs)) return;
    const isRead =
      element.scrollTop > 4 ||
      (element.closest('section') ?? element).matches(':hover') ||
      // After a press the focus stays behind in a list that nobody looks at any more.
      (element.contains(document.activeElement) &&
        document.activeElement?.matches(':focus-visible') === true);
    if (isRead) begin();
    else setFrom(null);
  }, [begin, list]);
  // The focus has moved on only after the event.
  const later = useCallback(() => void setTimeout(check), [check]);
  const isHeld = from !== null;
  useEffect(() => {
    if (!isHeld) return undefined;
    // The list hears nothing of a dialog that closes to some other place.
    document.addEventListener('focusin', later);
    return () => document.removeEventListener('focusin', later);
  }, [isHeld, later]);
  const release = useCallback(() => setFrom({ count: messages.length }), [messages.length]);
  const count = from?.count ?? messages.length;
  const [shown, held] = useMemo(
    () =>
      count >= messages.length
        ? [messages, nothing]
        : [messages.slice(0, count), messages.slice(count)],
    [messages, count],
  );
  const near = useMemo(() => ({ onPointerEnter: begin, onPointerLeave: later }), [begin, later]);
  const reading = useMemo(
    () => ({ onFocus: begin, onBlur: later, onScroll: check }),
    [begin, later, check],
  );
  return { shown, held, near, reading, release };
}

const nothing: readonly MessageView[] = [];
