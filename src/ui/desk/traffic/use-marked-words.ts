import { useEffect, useState, type RefObject } from 'react';
import { markedRange, type TextRange } from './text-range.ts';

export interface MarkedWords {
  readonly message: string;
  readonly range: TextRange;
}

/** Until the finger has come to rest, in milliseconds. */
const settled = 400;

/**
 * The words of a message that were marked, by the pointer or with a finger. A finger tells nothing
 * when it has marked, so what is marked is looked at once it has changed no more for a while.
 */
export function useMarkedWords(
  list: RefObject<HTMLElement | null>,
): [MarkedWords | null, (marked: MarkedWords | null) => void] {
  const [marked, setMarked] = useState<MarkedWords | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isTouch = false;
    const look = () => {
      const found = wordsMarkedIn(list.current);
      if (found !== null) setMarked(found);
    };
    const up = ({ pointerType, target }: PointerEvent) => {
      isTouch = pointerType === 'touch';
      const found = wordsMarkedIn(list.current);
      const isInWords = target instanceof Element && target.closest('[data-words]') !== null;
      if (found !== null || isInWords) setMarked(found);
    };
    const down = ({ pointerType }: PointerEvent) => {
      isTouch = pointerType === 'touch';
    };
    const changed = () => {
      clearTimeout(timer);
      if (isTouch) timer = setTimeout(look, settled);
    };
    document.addEventListener('pointerdown', down);
    document.addEventListener('pointerup', up);
    document.addEventListener('selectionchange', changed);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerdown', down);
      document.removeEventListener('pointerup', up);
      document.removeEventListener('selectionchange', changed);
    };
  }, [list]);
  return [marked, setMarked];
}

function wordsMarkedIn(list: HTMLElement | null): MarkedWords | null {
  const start = document.getSelection()?.anchorNode ?? null;
  const words = start?.parentElement?.closest<HTMLElement>('[data-words]') ?? null;
  const message = words?.closest<HTMLElement>('[data-message]')?.dataset['message'];
  if (words === null || message === undefined || list?.contains(words) !== true) return null;
  const range = markedRange(words);
  return range === null ? null : { message, range };
}
