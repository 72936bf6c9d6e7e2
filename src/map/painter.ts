import type { View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { Seconds } from '#kernel/time.ts';
import { arrange, boxOf, type Arrangement } from './arrange.ts';
import { boxesOf } from './hit.ts';
import type { MapId } from './map-id.ts';
import { movedWith } from './move-along.ts';
import { readPicture, type Picture } from './picture.ts';
import { toScreen, type Viewport } from './projection.ts';
import { around, type Rectangle } from './rectangle.ts';
import type { Stage } from './stage.ts';
import type { StillMap } from './still-map.ts';
import { selectionStrokes, strokesOf } from './strokes.ts';
import { pointsEvery } from './polyline.ts';

const nothing: Arrangement = { standings: [], leaders: [] };

/** What one frame shows. */
export interface Shown {
  readonly viewport: Viewport;
  readonly view: View;
  readonly selected: MapId | null;
  /** The moment for which units on the road are drawn, and the one they are on their way to. */
  readonly moment: Seconds;
  readonly target: Seconds;
}

/** Puts what was reported over the still map, and remembers where everything stands. */
export class Painter {
  readonly #brief: Brief;
  readonly #still: StillMap;
  readonly #stage: Stage;
  #settled: { readonly picture: Picture; readonly arrangement: Arrangement } | null = null;
  #arrangement = nothing;

  constructor(brief: Brief, still: StillMap, stage: Stage) {
    this.#brief = brief;
    this.#still = still;
    this.#stage = stage;
  }

  /** As it was last shown. */
  get arrangement(): Arrangement {
    return this.#arrangement;
  }

  /** Has everything placed anew with the next frame. */
  unsettle(): void {
    this.#settled = null;
  }

  paint(shown: Shown): void {
    const { viewport, view, selected } = shown;
    this.#settled ??= this.#settle(shown);
    const picture = readPicture(this.#brief, view, shown.moment);
    this.#arrangement = movedWith(
      this.#settled.arrangement,
      this.#settled.picture,
      picture,
      viewport,
    );
    const { standings, leaders } = this.#arrangement;
    const chosen = selected
      ? selectionStrokes(
          this.#brief,
          viewport,
          selected,
          boxesOf(this.#brief.geometry, viewport, this.#arrangement, selected),
        )
      : [];
    this.#stage.show(standings, [...chosen, ...strokesOf(picture, leaders, viewport, selected)]);
  }

  /** Placed for where units are going, so that no tag changes sides on the way there. */
  #settle({ viewport, view, selected, target }: Shown): {
    picture: Picture;
    arrangement: Arrangement;
  } {
    const picture = readPicture(this.#brief, view, target);
    const named = new Set(
      picture.sites.flatMap(({ sign, place }) => (sign && place !== null ? [place] : [])),
    );
    const free = this.#still.freeNames(named);
    const arrangement = arrange(this.#brief, picture, viewport, free, selected);
    this.#still.drawNames(covered(arrangement, picture, viewport), named);
    return { picture, arrangement };
  }
}

/** What names have to make room for. Not units on the road: names would dodge as they pass. */
function covered(arrangement: Arrangement, picture: Picture, viewport: Viewport): Rectangle[] {
  const lines = [
    ...picture.movers.map(({ route }) => route),
    ...picture.closed.map(({ line }) => line),
  ];
  return [
    ...arrangement.standings.filter(({ mover }) => mover === undefined).map(boxOf),
    ...lines.flatMap((line) =>
      pointsEvery(
        line.map((point) => toScreen(viewport, point)),
        6,
      )
        .filter(([x, y]) => x > 0 && y > 0 && x < viewport.width && y < viewport.height)
        .map((point) => around(point, 5)),
    ),
  ];
}
