import type { Standing } from '#exercise/view.ts';
import type { SignName } from '../parts/sign.tsx';
import type { CellState } from './cell-state.ts';

/** What stands in a cell. */
export type CellMark = Standing | 'needed' | 'on-way' | 'has-old';

export interface CellShown {
  readonly mark: CellMark;
  /** Besides what stands in it, the trainee says that they need it. */
  readonly isNeeded: boolean;
  /** To be told with the next share. */
  readonly isSelected: boolean;
}

export const signOf: Readonly<Record<CellMark, SignName>> = {
  theirs: 'theirs',
  'read-back': 'read-back',
  told: 'told',
  'not-told': 'not-told',
  needed: 'selected',
  'on-way': 'onWay',
  'has-old': 'stale',
};

/** In the order of the legend. */
export const cellMarks: readonly CellMark[] = [
  'theirs',
  'read-back',
  'told',
  'on-way',
  'has-old',
  'needed',
  'not-told',
];

export function shownOf(state: CellState, isSelected: boolean): CellShown {
  return { mark: markOf(state), isNeeded: state.isNeeded, isSelected };
}

function markOf({ standing, hasOld, isOnWay, isNeeded }: CellState): CellMark {
  if (isOnWay) return 'on-way';
  if (hasOld) return 'has-old';
  return standing === 'not-told' && isNeeded ? 'needed' : standing;
}

export function sameShown(before: readonly CellShown[], after: readonly CellShown[]): boolean {
  return (
    before.length === after.length &&
    before.every((one, place) => {
      const other = after[place];
      return (
        one.mark === other?.mark &&
        one.isNeeded === other.isNeeded &&
        one.isSelected === other.isSelected
      );
    })
  );
}
