import { useMemo } from 'react';
import type { BriefAgency } from '#exercise/view-brief.ts';
import { useDesk } from '../desk-context.ts';
import type { CellShown } from './cell-shown.ts';

interface Shown {
  readonly agencies: readonly BriefAgency[];
  /** The columns of those, counted from one, after the three of the note itself. */
  readonly places: readonly number[];
  /** Of the cells of a row, those that are shown. */
  readonly of: (cells: readonly CellShown[]) => readonly CellShown[];
}

/** The agencies that have a column; the same objects until others have one. */
export function useShown(ids: readonly string[]): Shown {
  const { agencies } = useDesk().brief;
  const key = ids.join(' ');
  return useMemo(() => {
    const wanted = new Set(key.split(' '));
    return {
      agencies: agencies.filter(({ id }) => wanted.has(id)),
      places: agencies.flatMap(({ id }, place) => (wanted.has(id) ? [4 + place] : [])),
      of: (cells) => cells.filter((_, place) => wanted.has(agencies[place]?.id ?? '')),
    };
  }, [agencies, key]);
}
