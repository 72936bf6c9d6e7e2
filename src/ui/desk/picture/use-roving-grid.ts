import { useState, type KeyboardEvent } from 'react';

interface GridPosition {
  readonly row: string;
  readonly column: string;
}

interface RovingGrid {
  /** 0 for the one cell that Tab reaches, -1 for the others. */
  readonly tabIndexOf: (row: string, column: string) => 0 | -1;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocusAt: (row: string, column: string) => void;
}

/**
 * One tab stop for a whole grid; arrow keys, Home and End move within it. A focusable thing in a
 * cell carries `data-row` and `data-column`.
 */
export function useRovingGrid(rows: readonly string[], columns: readonly string[]): RovingGrid {
  const [position, setPosition] = useState<GridPosition | null>(null);
  const isThere =
    position !== null && rows.includes(position.row) && columns.includes(position.column);
  const row = isThere ? position.row : rows[0];
  const column = isThere ? position.column : columns[0];

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = moved(event, rows.indexOf(row ?? ''), columns.indexOf(column ?? ''), {
      lastRow: rows.length - 1,
      lastColumn: columns.length - 1,
    });
    if (next === null) return;
    event.preventDefault();
    const target = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')].find(
      ({ dataset }) =>
        dataset['row'] === rows[next.row] && dataset['column'] === columns[next.column],
    );
    target?.focus();
  };
  return {
    tabIndexOf: (r, c) => (r === row && c === column ? 0 : -1),
    onKeyDown,
    onFocusAt: (r, c) => setPosition({ row: r, column: c }),
  };
}

function moved(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  row: number,
  column: number,
  { lastRow, lastColumn }: { readonly lastRow: number; readonly lastColumn: number },
) {
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(lastRow, row + 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(lastColumn, column + 1) };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? lastRow : row, column: lastColumn };
    default:
      return null;
  }
}
