import { useEffect, useRef, type RefObject } from 'react';
import type { LedgerFilter } from './ledger-filter.ts';

/** Brings the ledger into sight when a figure was pressed and, on a small screen, it is far down the page. */
export function useInView(filter: LedgerFilter | null): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = panel;
    // A principle opens onto its measures first, which are where it was pressed.
    if (current === null || filter === null || filter.by === 'principle') return;
    const { top, bottom } = current.getBoundingClientRect();
    if (top > window.innerHeight * 0.8 || bottom < 0) current.scrollIntoView({ block: 'start' });
  }, [filter]);
  return panel;
}
