import { useMemo } from 'react';
import type { MethaneField } from '#doctrine/methane.ts';
import { useDesk, useDeskState } from '../desk-context.ts';
import { letterOf, useFiled } from '../methane/use-filed.ts';
import { isSelected, type Cell } from '../selection.ts';
import { cellState, type CellState } from './cell-state.ts';
import { shownOf, type CellShown } from './cell-shown.ts';
import { orderNotes, withWords } from './order-notes.ts';
import { toTellOf, useCells } from './use-cells.ts';
import type { HeardNote } from './use-notes.ts';
import { usePictureView } from './use-picture-view.ts';

export interface PictureRow {
  readonly note: HeardNote;
  readonly letter: MethaneField | null | undefined;
  /** By agency, in the order of the brief. */
  readonly states: readonly CellState[];
  readonly cells: readonly CellShown[];
}

interface Picture {
  readonly rows: readonly PictureRow[];
  /** Out of date, shown or not. */
  readonly replaced: number;
  /** Out of how many there would be without words to look for. */
  readonly all: number;
}

/** The rows of the picture as the trainee wants them, and what stands in their cells. */
export function usePicture(): Picture {
  const { brief, names } = useDesk();
  const { cells } = useDeskState();
  const { notes, known } = useCells();
  const [filed] = useFiled();
  const [{ order, showsReplaced, words }] = usePictureView();
  const agencies = useMemo(() => brief.agencies.map(({ id }) => id), [brief]);
  return useMemo(() => {
    const standing = notes.filter(({ replacedBy }) => replacedBy === undefined);
    const kept = showsReplaced ? notes : standing;
    const ordered = orderNotes(withWords(kept, words), order, {
      filed,
      nameOf: (source) => names.party(source).short,
      toTell: (note) => toTellOf(note, agencies, known),
    });
    const rows = ordered.map((note): PictureRow => {
      const states = agencies.map((agency) => cellState(note, agency, known));
      return {
        note,
        letter: letterOf(note, filed),
        states,
        cells: states.map((state, place) =>
          shownOf(state, isSelected(cells, { note: note.id, agency: agencies[place] ?? '' })),
        ),
      };
    });
    return { rows, replaced: notes.length - standing.length, all: kept.length };
  }, [notes, known, filed, order, showsReplaced, words, names, agencies, cells]);
}

/** What an agency has not been told, nor is being told, of some notes. */
export function untoldOf(
  rows: readonly PictureRow[],
  agencies: readonly string[],
  wanted: (agency: string, state: CellState) => boolean = () => true,
): readonly Cell[] {
  return rows.flatMap(({ note, states }) =>
    agencies
      .filter((agency, place) => {
        const state = states[place];
        const isUntold = state?.standing === 'not-told' && !state.isOnWay;
        return isUntold && wanted(agency, state);
      })
      .map((agency) => ({ note: note.id, agency })),
  );
}
