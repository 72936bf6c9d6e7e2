import { useMemo } from 'react';
import { useView } from '../desk-context.ts';
import { cellsOnWay, cellState, chainsOf, isToTell, type CellsKnown } from './cell-state.ts';
import type { Cell } from '../selection.ts';
import { useNeeds } from './use-needs.ts';
import { useNotes, type HeardNote } from './use-notes.ts';

/** What the cells of the picture are read from; the same until something of it changed. */
export function useCells(): { readonly notes: readonly HeardNote[]; readonly known: CellsKnown } {
  const notes = useNotes();
  const { marks } = useNeeds();
  const { voice, said, notes: noted } = useView();
  const { current, queue } = voice;
  const onWay = useMemo(
    () => cellsOnWay(current === null ? queue : [current.action, ...queue], said),
    [current, queue, said],
  );
  const chains = useMemo(() => {
    const places = new Map(noted.map(({ id }, place) => [id, place]));
    const placeOf = ({ id }: HeardNote) => places.get(id) ?? 0;
    return chainsOf(notes.toSorted((a, b) => placeOf(a) - placeOf(b)));
  }, [notes, noted]);
  return useMemo(
    () => ({ notes, known: { ...chains, needs: marks, onWay } }),
    [notes, chains, marks, onWay],
  );
}

/** How many agencies are still to be told of a note. */
export function toTellOf(note: HeardNote, agencies: readonly string[], known: CellsKnown): number {
  return cellsToTell([note], agencies, known).length;
}

/** Cells that the trainee marked and has not told, and those where they have only the old one. */
export function cellsToTell(
  notes: readonly HeardNote[],
  agencies: readonly string[],
  known: CellsKnown,
): readonly Cell[] {
  return notes
    .filter(({ replacedBy }) => replacedBy === undefined)
    .flatMap((note) =>
      agencies
        .filter((agency) => isToTell(cellState(note, agency, known)))
        .map((agency) => ({ note: note.id, agency })),
    );
}
