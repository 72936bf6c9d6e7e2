import type { KeyboardEvent } from 'react';

interface FeedKeys {
  readonly count: number;
  /** The message at hand; negative when none is. */
  readonly current: number;
  readonly goTo: (index: number) => void;
  readonly acknowledge: () => void;
  /** Notes words of it. */
  readonly jot: () => void;
}

/**
 * The keys of a feed: Page Down and Page Up go from message to message, Control with End or Home
 * leaves it. On a message itself the arrows do the same, Home and End go to the ends, Enter or A
 * acknowledges, and J jots words down.
 */
export function feedKeys(event: KeyboardEvent<HTMLElement>, keys: FeedKeys): void {
  const { target, currentTarget, key } = event;
  if (event.defaultPrevented || event.altKey || event.metaKey) return;
  // What is open over the list is no part of it.
  if (!(target instanceof Element) || !currentTarget.contains(target)) return;
  const isOnItself = target === currentTarget || target.matches('[data-message]');
  const act = event.ctrlKey
    ? leave(key, currentTarget)
    : (pageTo(key, keys) ?? (isOnItself ? onMessage(key, keys) : null));
  if (act === null || keys.count === 0) return;
  event.preventDefault();
  act();
}

type Act = (() => void) | null;

function pageTo(key: string, { current, goTo }: FeedKeys): Act {
  if (key === 'PageDown') return () => goTo(current + 1);
  if (key === 'PageUp') return () => goTo(current - 1);
  return null;
}

function onMessage(key: string, keys: FeedKeys): Act {
  const { count, current, goTo } = keys;
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
      return current < 0 ? null : keys.acknowledge;
    case 'j':
    case 'J':
      return current < 0 ? null : keys.jot;
    default:
      return null;
  }
}

/** As the pattern of a feed has it: to what can have the focus before it, or behind it. */
function leave(key: string, list: HTMLElement): Act {
  if (key !== 'Home' && key !== 'End') return null;
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
