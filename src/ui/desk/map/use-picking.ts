import { useEffect, useEffectEvent, useRef } from 'react';
import { useDeskState } from '../desk-context.ts';

export interface Picks {
  readonly label: string;
  readonly use: (grid: string | null) => void;
  readonly cancel: () => void;
}

/** A form that waits for a place: what gives it one, or calls it off. Either goes back to the form. */
export function usePicking(): Picks | null {
  const { picking, change } = useDeskState();
  const askedFrom = useRef<Element | null>(null);
  const isPicking = picking !== null;
  const goBack = () => {
    change({ picking: null, section: 'side' });
    const from = askedFrom.current;
    // Once the form is in sight again: on a narrow screen it was not.
    requestAnimationFrame(() => {
      if (from instanceof HTMLElement && from.isConnected) from.focus();
    });
  };
  const cancel = useEffectEvent(goBack);
  useEffect(() => {
    if (!isPicking) return undefined;
    askedFrom.current = document.activeElement;
    document.querySelector<HTMLElement>('.map-host, .map-list')?.focus();
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      cancel();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isPicking]);
  if (picking === null) return null;
  return {
    label: picking.label,
    use: (grid) => {
      picking.onPick(grid);
      goBack();
    },
    cancel: goBack,
  };
}
