import { useMemo, type RefObject } from 'react';
import { useRowWindow } from '../traffic/use-row-window.ts';
import type { PictureRow } from './use-picture.ts';

interface RowsInSight {
  readonly inSight: readonly {
    readonly row: PictureRow;
    readonly index: number;
    readonly top: number | undefined;
  }[];
  /** Of all rows together, where not all are rendered. */
  readonly height: number | undefined;
  readonly measure: ((row: HTMLElement | null) => void) | undefined;
}

/** More rows than this, and only those in sight are rendered. */
const many = 60;
const none: readonly string[] = [];

/**
 * The rows that have to be rendered.
 * @param stop the row that has the tab stop of the grid
 */
export function useRowsInSight(
  rows: readonly PictureRow[],
  list: RefObject<HTMLElement | null>,
  stop: string,
): RowsInSight {
  const isLong = rows.length > many;
  const ids = useMemo(() => (isLong ? rows.map(({ note }) => note.id) : none), [rows, isLong]);
  const part = useRowWindow({ ids, list, keep: ids.indexOf(stop), likely: 42 });
  if (!isLong) {
    const inSight = rows.map((row, index) => ({ row, index, top: undefined }));
    return { inSight, height: undefined, measure: undefined };
  }
  return {
    inSight: part.rows.flatMap(({ index, top }) => {
      const row = rows[index];
      return row === undefined ? [] : [{ row, index, top }];
    }),
    height: part.height,
    measure: part.measure,
  };
}
