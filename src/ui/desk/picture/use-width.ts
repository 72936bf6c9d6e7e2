import { useEffect, useState, type RefObject } from 'react';

/** About as wide as the picture is on most screens. */
const likely = 680;
/** Of a letter, in pixels, unless somebody wants larger ones. */
const usual = 16;

/**
 * The width inside of an element, in pixels where letters have their usual size: twice as large, they
 * leave half the room. Where it is not shown, what it was or is likely to be.
 */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(() => Math.min(likely, window.innerWidth - 20));
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => {
      const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      if (current.clientWidth > 0) setWidth((current.clientWidth * usual) / letters);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
