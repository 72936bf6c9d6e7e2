import { useCallback, useState } from 'react';

/**
 * Whether something that may be folded is longer than that, in its width as it is.
 * @param lines as many are shown without folding
 * @returns where to put it, and whether it is too long
 */
export function useIsCut(
  mayFold: boolean,
  lines: number,
): [(element: HTMLElement | null) => (() => void) | undefined, boolean] {
  const [isCut, setCut] = useState(false);
  const watch = useCallback(
    (element: HTMLElement | null) => {
      if (element === null || !mayFold) return undefined;
      const look = () => {
        // Nothing is known of what is not on the screen.
        if (element.offsetParent !== null) setCut(isLonger(element, lines));
      };
      look();
      const observer = new ResizeObserver(look);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [mayFold, lines],
  );
  return [watch, mayFold && isCut];
}

/** Folded or not, it comes to the same: only the words are measured, not what stands behind them. */
function isLonger(element: HTMLElement, lines: number): boolean {
  const rows = [...element.querySelectorAll<HTMLElement>('dd')];
  if (rows.length > 0) {
    return rows.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1);
  }
  const isFolded = element.dataset['folded'] !== undefined;
  const height = isFolded
    ? element.scrollHeight
    : (element.firstElementChild?.getBoundingClientRect().height ?? 0);
  return height > (lines + 0.5) * Number.parseFloat(getComputedStyle(element).lineHeight);
}
