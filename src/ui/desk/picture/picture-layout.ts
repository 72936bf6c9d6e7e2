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
  /** Agencies that have anything of the picture, or are to have. */
  readonly busy: ReadonlySet<string>;
  /** Those that the trainee wants to see; null for as many as there is room for. */
  readonly chosen: readonly string[] | null;
}

/** Pixels; sizes of `css/picture.css`. */
const sizes = { edges: 24, times: 84 + 78, wideNote: 216, note: 150, cards: 400 } as const;
const columns = { wide: 38, plain: 34, upright: 24, roomy: 30, fold: 36 } as const;

/** Nothing scrolls sideways: columns get narrower, then those with nothing in common are folded. */
export function pictureLayout({ width, agencies, busy, chosen }: Wanted): PictureLayout {
  const wanted = chosen === null ? agencies : agencies.filter((id) => chosen.includes(id));
  const inner = width - sizes.edges;
  const others = agencies.length - wanted.length;
  const foldOf = (hidden: number) => (hidden === 0 ? 0 : columns.fold);
  const fits = (note: number, column: number) =>
    inner - note - wanted.length * column - foldOf(others) >= 0;
  const all = (kind: PictureLayout['kind'], column: number) =>
    layout(kind, wanted, agencies, { column, isUpright: false });
  if (width < sizes.cards) return all('cards', 0);
  if (fits(sizes.wideNote + sizes.times, columns.wide)) return all('wide', columns.wide);
  if (fits(sizes.note + 40, columns.plain)) return all('narrow', columns.plain);
  const upright = (ids: readonly string[], room: number) =>
    layout('narrow', ids, agencies, {
      column: Math.min(columns.roomy, Math.floor(room / ids.length)),
      isUpright: true,
    });
  if (fits(sizes.note, columns.upright)) {
    return upright(wanted, inner - sizes.note - foldOf(others));
  }
  const room = inner - sizes.note - columns.fold;
  const first = wanted.toSorted((a, b) => Number(busy.has(b)) - Number(busy.has(a)));
  const kept = new Set(first.slice(0, Math.max(1, Math.floor(room / columns.upright))));
  return upright(
    wanted.filter((id) => kept.has(id)),
    room,
  );
}

function layout(
  kind: PictureLayout['kind'],
  shown: readonly string[],
  agencies: readonly string[],
  { column, isUpright }: Pick<PictureLayout, 'column' | 'isUpright'>,
): PictureLayout {
  const folded = agencies.filter((id) => !shown.includes(id));
  return { kind, shown, folded, column, isUpright };
}
