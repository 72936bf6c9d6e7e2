import { useLayoutEffect, useRef, type FocusEvent } from 'react';

/**
 * Keeps the focus with what it was on while the queue moves. An entry that is moved is put anew into
 * the page, and one that is being said leaves it: either would drop the focus.
 */
export function useQueueFocus() {
  const list = useRef<HTMLOListElement>(null);
  const held = useRef<{ readonly action: string; readonly part: string } | null>(null);
  useLayoutEffect(() => {
    if (held.current === null || document.activeElement !== document.body) return;
    const { action, part } = held.current;
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const same = buttons.find(
      ({ dataset }) => dataset['action'] === action && dataset['part'] === part,
    );
    const now = document.querySelector<HTMLElement>('[data-shortcut="now"]');
    (same ?? now)?.focus({ preventScroll: true });
  });
  return {
    list,
    handlers: {
      onFocus: ({ target }: FocusEvent<HTMLElement>) => {
        const { action, part } = target.dataset;
        if (action !== undefined && part !== undefined) held.current = { action, part };
      },
      // Whatever is taken out of the page has not lost it by the officer's own doing.
      onBlur: ({ target }: FocusEvent<HTMLElement>) => {
        if (target.isConnected) held.current = null;
      },
    },
  };
}
