/** How the picture is set out in the width that there is. */
export interface PictureLayout {
  /** wide: a column each for time and sourcing; narrow: those under the note; cards: no table. */
  readonly kind: 'wide' | 'narrow' | 'cards';
  /** Agencies with a column, in the order of the brief. */
  readonly shown: readonly string[];
  readonly folded: readonly string[];
  /** Pixels. */
  readonly column: number;
  /** Heads of columns are set on end. */
  readonly isUpright: boolean;
}

interface Wanted {
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
  edges: 24,
  times: 60 + 60,
  wideNote: 176,
  fullNote: 240,
  note: 150,
  cards: 400,
} as const;
const columns = { most: 38, least: 33, upright: 24, letter: 9, fold: 36 } as const;

/** Nothing scrolls sideways: columns get narrower, then those with nothing in common are folded. */
export function pictureLayout({ width, agencies, longest, busy, chosen }: Wanted): PictureLayout {
  const wanted = chosen === null ? agencies : agencies.filter((id) => chosen.includes(id));
  if (width < sizes.cards) return laidOut('cards', wanted, agencies, { column: 0, longest });
  const fold = wanted.length < agencies.length ? columns.fold : 0;
  const inner = width - sizes.edges;
  const columnOf = (note: number, count = wanted.length) =>
    Math.min(columns.most, Math.floor((inner - note - fold) / count));
  if (columnOf(sizes.wideNote + sizes.times) >= columns.least) {
    // What the note says has the width before the signs have.
    const column = Math.max(columns.least, columnOf(sizes.fullNote + sizes.times));
    return laidOut('wide', wanted, agencies, { column, longest });
  }
  const narrow = columnOf(sizes.note);
  if (narrow >= columns.upright) {
    return laidOut('narrow', wanted, agencies, {
      column: Math.min(narrow, columns.least),
      longest,
    });
  }
  const room = Math.floor((inner - sizes.note - columns.fold) / columns.upright);
  const first = wanted.toSorted((a, b) => Number(busy.has(b)) - Number(busy.has(a)));
  const kept = new Set(first.slice(0, Math.max(1, room)));
  const shown = wanted.filter((id) => kept.has(id));
  return laidOut('narrow', shown, agencies, { column: columns.upright, longest });
}

function laidOut(
  kind: PictureLayout['kind'],
  shown: readonly string[],
  agencies: readonly string[],
  { column, longest }: { readonly column: number; readonly longest: number },
): PictureLayout {
  return {
    kind,
    shown,
    folded: agencies.filter((id) => !shown.includes(id)),
    column,
    isUpright: column < longest * columns.letter + 3,
  };
}
