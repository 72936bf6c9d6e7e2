import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Port } from '#exercise/port.ts';
import type { View } from '#exercise/view.ts';

/** How often the desk is shown anew while nothing but time goes by, milliseconds. */
const calm = 250;

/**
 * What comes in by itself and may be shown a few frames late: it is rendered bit by bit, and gives way to
 * hands and to the map. Whatever the trainee did, and what lets time stand, is shown at once.
 */
const arrivals: ReadonlySet<string> = new Set<keyof View>([
  'now',
  'messages',
  'units',
  'marks',
  'agencies',
]);

type Source = Pick<Port, 'view' | 'subscribe'>;

interface Calmed {
  readonly view: () => View;
  /** @param told of each view that is to be shown, and whether no more came than arrivals */
  readonly subscribe: (told: (isArrival: boolean) => void) => () => void;
}

/**
 * The view as the desk shows it: at once when something is heard or done, four times a second while only
 * time goes by. At fifteen times there are fifteen views a second, each of which every panel would show.
 */
export function useCalmView(port: Port): View {
  const source = useMemo(() => calmed(port), [port]);
  const [view, setView] = useState(source.view);
  useEffect(() => {
    const show = (isArrival: boolean) => {
      if (isArrival) startTransition(() => setView(source.view()));
      else setView(source.view());
    };
    const stop = source.subscribe(show);
    // What happened before anybody listened.
    show(true);
    return stop;
  }, [source]);
  return view;
}

export function calmed(port: Source): Calmed {
  const listeners = new Set<(isArrival: boolean) => void>();
  let shown = port.view();
  let shownAt = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: (() => void) | null = null;
  const show = () => {
    clearTimeout(timer);
    timer = undefined;
    const isArrival = differsOnlyIn(arrivals, shown, port.view());
    shown = port.view();
    shownAt = performance.now();
    for (const listener of listeners) listener(isArrival);
  };
  const changed = () => {
    const next = port.view();
    if (next === shown) return;
    const wait = shownAt + calm - performance.now();
    if (wait <= 0 || !differsOnlyIn(time, shown, next)) show();
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

const time: ReadonlySet<string> = new Set<keyof View>(['now']);

/** Views share whatever did not change. */
function differsOnlyIn(keys: ReadonlySet<string>, one: View, other: View): boolean {
  return (Object.keys(other) as (keyof View)[]).every(
    (key) => keys.has(key) || one[key] === other[key],
  );
}
