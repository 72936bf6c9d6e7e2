import { useDeskState } from '../desk-context.ts';
import { isSelected, joined, without, type Cell } from '../selection.ts';
import { useNeeds } from './use-needs.ts';

interface Selecting {
  /** Says that they need it and means to tell them now. */
  readonly select: (cells: readonly Cell[]) => void;
  /** Takes both back. */
  readonly unselect: (cells: readonly Cell[]) => void;
  /** Selects what is not selected yet; where all of it is, takes it back. */
  readonly toggle: (cells: readonly Cell[]) => void;
  /** They need it all the same, but are not told now. */
  readonly leaveForLater: () => void;
}

export function useSelecting(): Selecting {
  const { cells: selected, change } = useDeskState();
  const { mark, unmark } = useNeeds();
  const select = (cells: readonly Cell[]) => {
    change({ cells: joined(selected, cells) });
    mark(cells);
  };
  const unselect = (cells: readonly Cell[]) => {
    change({ cells: without(selected, cells) });
    unmark(cells);
  };
  return {
    select,
    unselect,
    toggle: (cells) =>
      cells.every((cell) => isSelected(selected, cell)) ? unselect(cells) : select(cells),
    leaveForLater: () => {
      mark(selected);
      change({ cells: [] });
    },
  };
}
