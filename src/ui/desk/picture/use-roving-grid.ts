import { useState, type KeyboardEvent } from 'react';

/** The row of heads, among the ids of notes. */
export const headRow = ':heads';
/** The column of what the notes say, among the ids of agencies. */
export const noteColumn = ':note';

interface GridPosition {
  readonly row: string;
  readonly column: string;
}

interface RovingGrid {
  /** The row that has the tab stop; it has to be rendered. */
  readonly stopRow: string;
  /** The column of a row that Tab reaches; null in all rows but one. */
  readonly stopOf: (row: string) => string | null;
  /** Moves about; false where the key is not one for that. */
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => boolean;
  readonly onFocusAt: (row: string, column: string) => void;
}

/**
 * One tab stop for a whole grid; arrow keys, Home and End move within it. A focusable thing in a
 * cell carries `data-row` and `data-column`.
 * @param rows in order; the first may be the heads
 * @param columnsOf what can have the focus in a row, in order
 */
export function useRovingGrid(
  rows: readonly string[],
  columnsOf: (row: string) => readonly string[],
): RovingGrid {
  const [position, setPosition] = useState<GridPosition | null>(null);
  const { row, column } = whereFrom(position, rows, columnsOf);

  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const next = moved(event, rows.indexOf(row), rows.length - 1);
    if (next === null) return false;
    event.preventDefault();
    const nextRow = rows[next.row] ?? row;
    const columns = columnsOf(nextRow);
    // The heads have columns that notes have not: from there it goes to the note itself.
    const from = Math.max(0, columns.indexOf(column));
    const place = next.to ?? from + next.by;
    const nextColumn = columns[Math.min(Math.max(place, 0), columns.length - 1)];
    if (nextColumn === undefined) return true;
    const grid = event.currentTarget;
    const target = find(grid, nextRow, nextColumn);
    if (target !== undefined) target.focus();
    else {
      // Far out of sight it is not rendered until it has the tab stop.
      setPosition({ row: nextRow, column: nextColumn });
      requestAnimationFrame(() => find(grid, nextRow, nextColumn)?.focus());
    }
    return true;
  };
  return {
    stopRow: row,
    stopOf: (one) => (one === row ? column : null),
    onKey,
    onFocusAt: (r, c) => setPosition({ row: r, column: c }),
  };
}

function find(grid: HTMLElement, row: string, column: string): HTMLElement | undefined {
  return [...grid.querySelectorAll<HTMLElement>('[data-row]')].find(
    ({ dataset }) => dataset['row'] === row && dataset['column'] === column,
  );
}

/** Where the focus was, else the first note. */
function whereFrom(
  position: GridPosition | null,
  rows: readonly string[],
  columnsOf: (row: string) => readonly string[],
): GridPosition {
  const first = rows.find((row) => row !== headRow) ?? rows[0] ?? headRow;
  const isThere =
    position !== null &&
    rows.includes(position.row) &&
    columnsOf(position.row).includes(position.column);
  return isThere ? position : { row: first, column: columnsOf(first)[0] ?? noteColumn };
}

interface Move {
  readonly row: number;
  readonly by: number;
  /** The place in the row, in place of `by`. */
  readonly to?: number;
}

function moved(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  row: number,
  last: number,
): Move | null {
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), by: 0 };
    case 'ArrowDown':
      return { row: Math.min(last, row + 1), by: 0 };
    case 'PageUp':
      return { row: Math.max(0, row - 10), by: 0 };
    case 'PageDown':
      return { row: Math.min(last, row + 10), by: 0 };
    case 'ArrowLeft':
      return { row, by: -1 };
    case 'ArrowRight':
      return { row, by: 1 };
    case 'Home':
      return { row: ctrlKey ? 0 : row, by: 0, to: 0 };
    case 'End':
      return { row: ctrlKey ? last : row, by: 0, to: Number.POSITIVE_INFINITY };
    default:
      return null;
  }
}
