import { useEffect, useRef, type RefObject } from 'react';

/**
 * Takes a press on a button also where a menu or a small window is open: a press beside it does no more than
 * to close it, and the button would have to be pressed twice. Not through the veil of a dialog.
 */
export function usePressBeneath(
  button: RefObject<HTMLButtonElement | null>,
  onPress: () => void,
): void {
  const latest = useRef(onPress);
  useEffect(() => {
    latest.current = onPress;
  });
  useEffect(() => {
    const listen = (event: MouseEvent) => {
      const { target, clientX: x, clientY: y } = event;
      if (button.current === null || !(target instanceof Element)) return;
      // What is inert takes no press: it goes to what both stand in. A veil would have taken it.
      const isInert = button.current.closest('[inert]') !== null;
      if (!isInert || !target.contains(button.current)) return;
      const { left, right, top, bottom } = button.current.getBoundingClientRect();
      if (x < left || x > right || y < top || y > bottom) return;
      // Once what was open has closed, and has given the focus back.
      setTimeout(() => latest.current(), 50);
    };
    document.addEventListener('pointerdown', listen, true);
    return () => document.removeEventListener('pointerdown', listen, true);
  }, [button]);
}
