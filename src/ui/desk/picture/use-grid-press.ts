import { useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useDesk } from '../desk-context.ts';
import { moreColumn, ordersByHead } from './picture-heads.tsx';
import { untoldOf, type PictureRow } from './use-picture.ts';
import { usePictureView } from './use-picture-view.ts';
import { headRow, noteColumn } from './use-roving-grid.ts';
import { useSelecting } from './use-selecting.ts';

/** What is open over the grid, and at what. */
export interface Opened {
  readonly row: string;
  readonly column: string;
  readonly at: HTMLElement;
}

interface GridPress {
  readonly onClick: (event: MouseEvent) => void;
  /** With Shift the space bar is for the whole row, with Control for the whole column. */
  readonly onSpace: (event: KeyboardEvent<HTMLElement>) => void;
  readonly opened: Opened | null;
  readonly close: () => void;
}

/** The share bar opens below the notes: what was pressed is not to go behind it. */
function keepInSight(at: HTMLElement): void {
  requestAnimationFrame(() => at.scrollIntoView({ block: 'nearest' }));
}

/** What happens when something in the grid is pressed; its buttons say by data where they are. */
export function useGridPress(rows: readonly PictureRow[], onChooseColumns: () => void): GridPress {
  const { agencies } = useDesk().brief;
  const [view, changeView] = usePictureView();
  const { toggle } = useSelecting();
  const [opened, setOpened] = useState<Opened | null>(null);
  const ids = agencies.map(({ id }) => id);

  const pressWhole = ({ dataset }: HTMLElement, isRow: boolean) => {
    const cells = isRow
      ? untoldOf(
          rows.filter(({ note }) => note.id === dataset['row']),
          ids,
        )
      : untoldOf(rows, ids, (agency) => agency === dataset['column']);
    if (cells.length > 0) toggle(cells);
  };
  const press = (at: HTMLElement) => {
    const { row = '', column = '' } = at.dataset;
    const order = ordersByHead[column];
    if (row !== headRow && column !== noteColumn) {
      toggle([{ note: row, agency: column }]);
      keepInSight(at);
    } else if (row === headRow && order !== undefined) {
      changeView({ order: order === view.order ? 'heard' : order });
    } else if (column === moreColumn) onChooseColumns();
    else setOpened({ row, column, at });
  };
  return {
    onClick(event) {
      const at = (event.target as Element).closest<HTMLElement>('button[data-row]');
      if (at === null) return;
      if (event.shiftKey || event.ctrlKey) pressWhole(at, event.shiftKey);
      else press(at);
    },
    onSpace(event) {
      if (event.key !== ' ' || !(event.shiftKey || event.ctrlKey)) return;
      event.preventDefault();
      if (event.type === 'keydown') pressWhole(event.target as HTMLElement, event.shiftKey);
    },
    opened,
    close: () => setOpened(null),
  };
}
