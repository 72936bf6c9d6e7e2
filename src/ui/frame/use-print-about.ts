import { useEffect, useRef } from 'react';

/**
 * What the head of every printed page says after EXERCISE; `theme/print.css` puts it there.
 * @param moment what follows it and is not the same for long: put there when something is printed, as
 *   the browser looks through the whole page whenever the head says something else
 */
export function usePrintAbout(about: string, moment = ''): void {
  const latest = useRef(moment);
  useEffect(() => {
    latest.current = moment;
  });
  useEffect(() => {
    const { style } = document.documentElement;
    const say = () => {
      style.setProperty('--print-about', JSON.stringify(` · ${about}${latest.current}`));
    };
    say();
    window.addEventListener('beforeprint', say);
    return () => {
      window.removeEventListener('beforeprint', say);
      style.removeProperty('--print-about');
    };
  }, [about]);
}
