import { useEffect } from 'react';

/**
 * A dialog that goes gives the focus back to what had it. On a page that was loaded anew under the dialog
 * nothing had it: the traffic has it then.
 */
export function useFocusBack(isCovered: boolean): void {
  useEffect(() => {
    if (!isCovered) return;
    return () => {
      // The dialog gives it back in the next frame, hence the one after that.
      requestAnimationFrame(() => requestAnimationFrame(focusTraffic));
    };
  }, [isCovered]);
}

function focusTraffic(): void {
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>("main [data-shortcut='traffic']")?.focus();
}
