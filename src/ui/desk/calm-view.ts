import { useMemo, useSyncExternalStore } from 'react';
import type { Port } from '#exercise/port.ts';
import type { View } from '#exercise/view.ts';

/** How often the desk is shown anew while nothing but time goes by, milliseconds. */
const calm = 250;

type Source = Pick<Port, 'view' | 'subscribe'>;

/**
 * The view as the desk shows it: at once when something is heard or done, four times a second while only
 * time goes by. At fifteen times there are fifteen views a second, each of which every panel would show.
 */
export function useCalmView(port: Port): View {
  const source = useMemo(() => calmed(port), [port]);
  return useSyncExternalStore(source.subscribe, source.view);
}

export function calmed(port: Source): Source {
  const listeners = new Set<() => void>();
  let shown = port.view();
  let shownAt = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: (() => void) | null = null;
  const show = () => {
    clearTimeout(timer);
    timer = undefined;
    shown = port.view();
    shownAt = performance.now();
    for (const listener of listeners) listener();
  };
  const changed = () => {
    const next = port.view();
    if (next === shown) return;
    const wait = shownAt + calm - performance.now();
    if (wait <= 0 || !isOnlyLater(shown, next)) show();
    else timer ??= setTimeout(show, wait);
  };
  return {
    view: () => shown,
    subscribe: (listener) => {
      listeners.add(listener);
      stop ??= port.subscribe(changed);
      // What happened before anybody listened.
      shown = port.view();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        timer = undefined;
        stop?.();
        stop = null;
      };
    },
  };
}

/** Views share whatever did not change. */
function isOnlyLater(one: View, other: View): boolean {
  return (Object.keys(other) as (keyof View)[]).every(
    (key) => key === 'now' || one[key] === other[key],
  );
}
