import { useEffect } from 'react';
import { firstSeen } from './where.ts';

/** Marks the first of these that is on the screen with `data-pointed`, as the screen changes. */
export function usePointer(selectors: readonly string[]): void {
  useEffect(() => pointAt(selectors), [selectors]);
}

/** What shows, hides or moves something on. */
const shows = ['hidden', 'inert', 'aria-selected', 'aria-expanded', 'data-shown', 'class'];

/**
 * What is pointed at belongs to other parts of the desk, and none of them knows of the guide: so it is
 * looked for whenever the page changes. @returns what ends that
 */
function pointAt(selectors: readonly string[]): () => void {
  let pointed: HTMLElement | null = null;
  let asked: number | null = null;
  const point = () => {
    asked = null;
    const found = firstSeen(selectors);
    if (found !== pointed) pointed?.removeAttribute('data-pointed');
    pointed = found;
    // What was drawn anew has lost it.
    if (found?.hasAttribute('data-pointed') === false) found.setAttribute('data-pointed', '');
  };
  const later = () => {
    asked ??= requestAnimationFrame(point);
  };
  const watch = new MutationObserver(later);
  watch.observe(document.body, { subtree: true, childList: true, attributeFilter: shows });
  window.addEventListener('resize', later);
  later();
  return () => {
    watch.disconnect();
    window.removeEventListener('resize', later);
    if (asked !== null) cancelAnimationFrame(asked);
    pointed?.removeAttribute('data-pointed');
  };
}
