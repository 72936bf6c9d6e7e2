import { useEffect, useRef, useState } from 'react';
import type { View } from '#exercise/view.ts';
import type { Words } from '#ui/text/i18n.ts';
import type { Names } from '../names.ts';
import { isNews, newsWords, toldOf, type News } from './news-words.ts';

/** Real time between two announcements, in milliseconds, so that a reader is not talked over. */
const quietFor = 4000;
/** What comes in together is told together. */
const gather = 150;
const nothing: News = { polite: '', urgent: '' };

/** What a screen reader is told of arrivals, refusals and silence past its time, with time to speak. */
export function useAnnouncements(view: View, names: Names, t: Words<'desk'>): News {
  const [news, setNews] = useState(nothing);
  const latest = useRef(view);
  const told = useRef(toldOf(view));
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const last = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    latest.current = view;
    if (timer.current !== null || !isNews(view, told.current)) return;
    const wait = Math.max(gather, last.current + quietFor - performance.now());
    timer.current = setTimeout(() => {
      timer.current = null;
      const found = newsWords(latest.current, told.current, names, t);
      told.current = toldOf(latest.current);
      if (found.polite === '' && found.urgent === '') return;
      last.current = performance.now();
      // A region that says the same again is not heard again, but for a blank that is not seen.
      setNews((before) => ({
        polite: again(found.polite, before.polite),
        urgent: again(found.urgent, before.urgent),
      }));
    }, wait);
  }, [view, names, t]);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
    },
    [],
  );
  return news;
}

function again(words: string, before: string): string {
  return words !== '' && words === before ? `${words}\u00A0` : words;
}
