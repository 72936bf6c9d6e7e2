import { useMemo } from 'react';
import { useDesk, useDeskState } from '../desk-context.ts';
import { joined, type Cell } from '../selection.ts';
import { cellsToTell, useCells } from './use-cells.ts';

/**
 * The cells of the picture that wait to be told: who needs a note by the trainee’s own say, who has
 * only what it took the place of, and what is selected.
 */
export function useToTell(): readonly Cell[] {
  const { agencies } = useDesk().brief;
  const { cells } = useDeskState();
  const { notes, known } = useCells();
  return useMemo(
    () =>
      joined(
        cellsToTell(
          notes,
          agencies.map(({ id }) => id),
          known,
        ),
        cells,
      ),
    [agencies, notes, known, cells],
  );
}
