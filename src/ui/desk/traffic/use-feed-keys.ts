import { useCallback, type KeyboardEvent, type RefObject } from 'react';

interface FeedKeys {
  readonly list: RefObject<HTMLElement | null>;
  readonly count: number;
  /** The message at hand; negative when none is. */
  readonly current: number;
  readonly goTo: (index: number) => void;
  readonly acknowledge: () => void;
}

/**
 * The keys of a feed: Page Down and Page Up go from message to message, Control with End or Home
 * leaves it. On a message itself the arrows do the same, Home and End go to the ends, and Enter or A
 * acknowledges.
 */
export function useFeedKeys({ list, count, current, goTo, acknowledge }: FeedKeys) {
  return useCallback(
    (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.metaKey) return;
      const { target, key, ctrlKey } = event;
      const isOnItself =
        target === list.current || (target instanceof Element && target.matches('[data-message]'));
      const act = ctrlKey
        ? leave(key, list.current)
        : (pageTo(key, current, goTo) ??
          (isOnItself ? onMessage({ key, count, current, goTo, acknowledge }) : null));
      if (act === null || count === 0) return;
      event.preventDefault();
      act();
    },
    [list, count, current, goTo, acknowledge],
  );
}

type Act = (() => void) | null;

function pageTo(key: string, current: number, goTo: (index: number) => void): Act {
  if (key === 'PageDown') return () => goTo(current + 1);
  if (key === 'PageUp') return () => goTo(current - 1);
  return null;
}

function onMessage(keys: { readonly key: string } & Omit<FeedKeys, 'list'>): Act {
  const { key, count, current, goTo, acknowledge } = keys;
  switch (key) {
    case 'ArrowDown':
      return () => goTo(current + 1);
    case 'ArrowUp':
      return () => goTo(current - 1);
    case 'Home':
      return () => goTo(0);
    case 'End':
      return () => goTo(count - 1);
    case 'Enter':
    case 'a':
    case 'A':
      return current < 0 ? null : acknowledge;
    default:
      return null;
  }
}

/** As the pattern of a feed has it: to what can have the focus before it, or behind it. */
function leave(key: string, list: HTMLElement | null): Act {
  if (list === null || (key !== 'Home' && key !== 'End')) return null;
  const all = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, [tabindex]',
    ),
  ].filter((one) => one.tabIndex >= 0 && !list.contains(one) && one.checkVisibility());
  const isBehind = (one: HTMLElement) =>
    (list.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const found =
    key === 'End' ? all.find(isBehind) : all.findLast((one) => one !== list && !isBehind(one));
  return found === undefined ? null : () => found.focus();
}
