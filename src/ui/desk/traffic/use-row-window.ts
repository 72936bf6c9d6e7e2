import {
  defaultRangeExtractor,
  measureElement,
  useVirtualizer,
  type Range,
} from '@tanstack/react-virtual';
import { useCallback, type RefObject } from 'react';

interface RowWindowOptions {
  readonly ids: readonly string[];
  readonly list: RefObject<HTMLElement | null>;
  /** Stays rendered wherever it is: it has the focus. Negative when none does. */
  readonly keep: number;
  /** How high a row is likely to be, in pixels, until it is measured. */
  readonly likely: number | ((index: number) => number);
}

interface RowWindow {
  readonly rows: readonly { readonly index: number; readonly top: number }[];
  readonly height: number;
  readonly measure: (row: HTMLElement | null) => void;
  readonly scrollTo: (index: number) => void;
}

const overscan = 4;

/** Which rows of a long list have to be rendered: those in sight, a few around them, and the one at hand. */
export function useRowWindow(options: RowWindowOptions): RowWindow {
  const { ids, list, keep, likely } = options;
  const getItemKey = useCallback((index: number) => ids[index] ?? index, [ids]);
  const rangeExtractor = useCallback((range: Range) => withKept(range, keep), [keep]);
  // oxlint-disable-next-line react/incompatible-library -- it is read anew at each rendering
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: ids.length,
    estimateSize: (index) => (typeof likely === 'number' ? likely : likely(index)),
    overscan,
    getItemKey,
    rangeExtractor,
    measureElement: heightOf,
    getScrollElement: () => list.current,
  });
  return {
    rows: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    scrollTo(index) {
      const row = virtualizer.measurementsCache[index];
      const room = virtualizer.scrollRect?.height ?? 0;
      // Of what is longer than the list, the beginning is read first.
      const isTall = row !== undefined && row.size > room;
      virtualizer.scrollToIndex(index, { align: isTall ? 'start' : 'auto' });
    },
  };
}

function withKept(range: Range, keep: number): number[] {
  const indexes = defaultRangeExtractor(range);
  if (keep < 0 || keep >= range.count || indexes.includes(keep)) return indexes;
  return [...indexes, keep].toSorted((a, b) => a - b);
}

/** Of what is hidden for the moment the height that it had stays known. */
const heightOf: typeof measureElement<HTMLElement> = (row, entry, virtualizer) => {
  if (row.offsetParent !== null) return measureElement(row, entry, virtualizer);
  const index = virtualizer.indexFromElement(row);
  return virtualizer.measurementsCache[index]?.size ?? virtualizer.options.estimateSize(index);
};
