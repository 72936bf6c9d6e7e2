import { useMemo } from 'react';
import { useDesk } from '../desk-context.ts';
import type { Cell } from '../selection.ts';
import { cellsToTell, useCells } from './use-cells.ts';

/**
 * The cells of the picture that wait to be told: who needs a note by the trainee’s own say, and who
 * has only what it took the place of.
 */
export function useToTell(): readonly Cell[] {
  const { agencies } = useDesk().brief;
  const { notes, known } = useCells();
  return useMemo(
    () =>
      cellsToTell(
        notes,
        agencies.map(({ id }) => id),
        known,
      ),
    [agencies, notes, known],
  );
}
