import { useEffect, useRef, useState } from 'react';
import { toArray } from '#kernel/chain.ts';
import type { View } from '#exercise/view.ts';
import type { Words } from '#ui/text/i18n.ts';
import type { Names } from './names.ts';
import { commandLabel } from './now/command-label.ts';

/** Real time between two announcements, in milliseconds, so that a reader is not talked over. */
const quietFor = 4000;

interface Told {
  readonly messages: number;
  readonly rejections: number;
  readonly late: number;
}

/** What a screen reader is told: refusals, immediate messages, silence past its time. In short. */
export function useAnnouncements(view: View, names: Names, t: Words<'desk'>): string {
  const [says, setSays] = useState('');
  const latest = useRef(view);
  const told = useRef<Told>(count(view));
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const last = useRef(0);
  useEffect(() => {
    latest.current = view;
    const news = count(view);
    const isNew =
      news.messages > told.current.messages ||
      news.rejections > told.current.rejections ||
      news.late > told.current.late;
    if (!isNew || timer.current !== null) return;
    const wait = Math.max(150, last.current + quietFor - performance.now());
    timer.current = setTimeout(() => {
      timer.current = null;
      last.current = performance.now();
      const words = inShort(latest.current, told.current, names, t);
      told.current = count(latest.current);
      if (words !== '') setSays(words);
    }, wait);
  }, [view, names, t]);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
    },
    [],
  );
  return says;
}

function count(view: View): Told {
  return {
    messages: view.messages?.size ?? 0,
    rejections: view.rejections.length,
    late: view.waits.filter(({ state }) => state === 'late').length,
  };
}

function inShort(view: View, told: Told, names: Names, t: Words<'desk'>): string {
  const refused = view.rejections
    .slice(told.rejections)
    .map(({ type, reason }) => `${t('refusal.title', { what: commandLabel(type) })} ${reason}`);
  const immediate = toArray(view.messages)
    .slice(told.messages)
    .filter(({ priority, direction }) => priority === 'immediate' && direction !== 'out');
  const heard =
    immediate.length === 1
      ? immediate.map(({ from, text }) =>
          t('announce.immediate', { who: names.party(from).name, text }),
        )
      : immediate.length > 1
        ? [t('announce.several', { count: immediate.length })]
        : [];
  const late = count(view).late - told.late;
  const silence = late > 0 ? [t('announce.late', { count: late })] : [];
  return [...refused.slice(-2), ...heard, ...silence].join(' ');
}
