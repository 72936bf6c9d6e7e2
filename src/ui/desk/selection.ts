/** A cell of the picture: this note, for this agency. */
export interface Cell {
  readonly note: string;
  readonly agency: string;
}

export function isSelected(cells: readonly Cell[], cell: Cell): boolean {
  return cells.some(({ note, agency }) => note === cell.note && agency === cell.agency);
}

export function toggled(cells: readonly Cell[], cell: Cell): readonly Cell[] {
  return isSelected(cells, cell)
    ? cells.filter(({ note, agency }) => note !== cell.note || agency !== cell.agency)
    : [...cells, cell];
}

/** Each agency once, in the order in which it was chosen. */
export function agenciesOf(cells: readonly Cell[]): readonly string[] {
  return [...new Set(cells.map((cell) => cell.agency))];
}

export function notesOf(cells: readonly Cell[]): readonly string[] {
  return [...new Set(cells.map((cell) => cell.note))];
}

export function notesFor(cells: readonly Cell[], agency: string): readonly string[] {
  return cells.filter((cell) => cell.agency === agency).map((cell) => cell.note);
}
