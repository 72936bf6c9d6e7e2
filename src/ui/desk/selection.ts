/** A cell of the picture: this note, for this agency. */
export interface Cell {
  readonly note: string;
  readonly agency: string;
}

/** A cell as one text; no id has a space. */
export function keyOf({ note, agency }: Cell): string {
  return `${note} ${agency}`;
}

export function isSelected(cells: readonly Cell[], cell: Cell): boolean {
  return cells.some(({ note, agency }) => note === cell.note && agency === cell.agency);
}

/** The same cells and some more, each once. */
export function joined(cells: readonly Cell[], more: readonly Cell[]): readonly Cell[] {
  return [...cells, ...more.filter((cell) => !isSelected(cells, cell))];
}

export function without(cells: readonly Cell[], fewer: readonly Cell[]): readonly Cell[] {
  return cells.filter((cell) => !isSelected(fewer, cell));
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
