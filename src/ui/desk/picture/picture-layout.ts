/** How the picture is set out in the width that there is. */
export interface PictureLayout {
  /** wide: a column each for time and sourcing; narrow: those at the end of the note; cards: no table. */
  readonly kind: 'wide' | 'narrow' | 'cards';
  /** Agencies with a column, in the order of the brief. */
  readonly shown: readonly string[];
  readonly folded: readonly string[];
  /** Pixels, where letters have their usual size. */
  readonly column: number;
  /** Heads of columns are set on end. */
  readonly isUpright: boolean;
  /** Beside its sign, how well a note is known is in words. */
  readonly saysHow: boolean;
}

interface Wanted {
  /** Pixels, where letters have their usual size. */
  readonly width: number;
  readonly agencies: readonly string[];
  /** Of the letters at the heads of columns. */
  readonly longest: number;
  /** Agencies that have anything of the picture, or are to have. */
  readonly busy: ReadonlySet<string>;
  /** Those that the trainee wants to see; null for as many as there is room for. */
  readonly chosen: readonly string[] | null;
}

/** Pixels; sizes of `css/picture.css`. */
const sizes = {
  edges: 8,
  /** The letter, the time and the sign of how it is known. */
  about: 78,
  /** The same in words. */
  how: 70,
  /** Nine notes of ten stand in one line. */
  fullNote: 300,
  levelNote: 270,
  uprightNote: 200,
  note: 150,
  cards: 400,
} as const;
const columns = { most: 38, level: 31, upright: 24, letter: 9, fold: 36 } as const;

type Plan = Pick<PictureLayout, 'kind' | 'shown' | 'column'> & { readonly saysHow?: boolean };

/** Nothing scrolls sideways: columns get narrower, then those with nothing in common are folded. */
export function pictureLayout(asked: Wanted): PictureLayout {
  const { agencies, longest } = asked;
  const { kind, shown, column, saysHow = false } = planned(asked);
  return {
    kind,
    shown,
    folded: agencies.filter((id) => !shown.includes(id)),
    column,
    isUpright: column < longest * columns.letter + 3,
    saysHow,
  };
}

function planned({ width, agencies, busy, chosen }: Wanted): Plan {
  const shown = chosen === null ? agencies : agencies.filter((id) => chosen.includes(id));
  if (width < sizes.cards) return { kind: 'cards', shown, column: 0 };
  const fold = shown.length < agencies.length ? columns.fold : 0;
  const room = width - sizes.edges - fold;
  const columnBeside = (note: number) => Math.floor((room - note) / shown.length);
  const wide = widePlan((note) => columnBeside(note + sizes.about));
  if (wide !== null) return { kind: 'wide', shown, ...wide };
  if (columnBeside(sizes.note) >= columns.upright) {
    const column = within(columnBeside(sizes.uprightNote), columns.upright, columns.level);
    return { kind: 'narrow', shown, column };
  }
  const left = width - sizes.edges - sizes.note - columns.fold;
  const count = Math.max(1, Math.floor(left / columns.upright));
  const first = shown.toSorted((a, b) => Number(busy.has(b)) - Number(busy.has(a)));
  const kept = new Set(first.slice(0, count));
  return {
    kind: 'narrow',
    shown: shown.filter((id) => kept.has(id)),
    column: columns.upright,
  };
}

/** What the note says has the width before the signs have; heads are level while both have enough. */
function widePlan(
  columnBeside: (note: number) => number,
): { readonly column: number; readonly saysHow: boolean } | null {
  const spelt = columnBeside(sizes.fullNote + sizes.how);
  if (spelt >= columns.level) return { column: Math.min(spelt, columns.most), saysHow: true };
  const full = columnBeside(sizes.fullNote);
  if (columnBeside(sizes.levelNote) >= columns.level) {
    return { column: within(full, columns.level, columns.most), saysHow: false };
  }
  if (columnBeside(sizes.uprightNote) < columns.upright) return null;
  return { column: within(full, columns.upright, columns.level), saysHow: false };
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
