import { useEffect } from 'react';

/** What the head of every printed page says after EXERCISE; `theme/print.css` puts it there. */
export function usePrintAbout(about: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--print-about', JSON.stringify(` · ${about}`));
    return () => {
      style.removeProperty('--print-about');
    };
  }, [about]);
}
