import type { View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { Seconds } from '#kernel/time.ts';
import { arrange, boxOf, type Arrangement, type Standing } from './arrange.ts';
import { boxesOf } from './hit.ts';
import type { MapLayer } from './layers.ts';
import { Leading } from './leading.ts';
import type { MapId } from './map-id.ts';
import type { Palette } from './palette.ts';
import { readPicture, type Mover, type Picture } from './picture.ts';
import { pointsEvery } from './polyline.ts';
import { toScreen, type Viewport, type XY } from './projection.ts';
import { around, type Rectangle } from './rectangle.ts';
import type { Stage } from './stage.ts';
import { frameRoom, frameStamp } from './stamp.ts';
import type { StillMap } from './still-map.ts';
import { leaderStrokes, strokesOf } from './strokes.ts';

/** What is to be placed. */
export interface Shown {
  readonly viewport: Viewport;
  readonly view: View;
  readonly selected: MapId | null;
  readonly palette: Palette;
  readonly layers: ReadonlySet<MapLayer>;
  /** For which units on the road are placed: where they are going, so that nothing dodges them. */
  readonly target: Seconds;
}

/** A unit on the road, and what goes along with it. */
interface Moving {
  readonly mover: Mover;
  readonly standings: readonly Standing[];
  /** Where it was when everything was placed. */
  readonly from: XY;
}

interface Settled extends Pick<Shown, 'viewport' | 'palette' | 'selected'> {
  readonly picture: Picture;
  /** With every tag on its unit. */
  readonly placed: Arrangement;
  readonly arrangement: Arrangement;
  readonly moving: readonly Moving[];
}

/** Puts what was reported over the still map, and remembers where everything stands. */
export class Painter {
  readonly #brief: Brief;
  readonly #still: StillMap;
  readonly #stage: Stage;
  readonly #leading = new Leading();
  #settled: Settled | null = null;
  #moment: Seconds = 0;

  constructor(brief: Brief, still: StillMap, stage: Stage) {
    this.#brief = brief;
    this.#still = still;
    this.#stage = stage;
  }

  /** As it was last shown. */
  get arrangement(): Arrangement {
    if (!this.#settled) return { standings: [], leaders: [] };
    const { arrangement, moving, viewport } = this.#settled;
    const shifts = new Map(
      moving.map((one) => [one.mover.key, shiftOf(one, viewport, this.#moment)] as const),
    );
    const standings = arrangement.standings.map((standing) => {
      const [dx, dy] = (standing.mover && shifts.get(standing.mover)) || [0, 0];
      return { ...standing, at: [standing.at[0] + dx, standing.at[1] + dy] as const };
    });
    return { ...arrangement, standings };
  }

  /** Whether any unit in sight is on the road. */
  get hasMovers(): boolean {
    return (this.#settled?.moving.length ?? 0) > 0;
  }

  /** Places everything anew. */
  settle({ viewport, view, selected, palette, layers, target }: Shown): void {
    const picture = readPicture(this.#brief, view, target, layers);
    const named = new Set(
      picture.sites.flatMap(({ sign, place }) => (sign && place !== null ? [place] : [])),
    );
    const names = this.#still.freeNames(named);
    const placed = arrange(this.#brief, picture, { viewport, palette, names, selected });
    const still = this.#framed(placed, viewport, palette, selected);
    const printed = this.#still.compose({
      ways: strokesOf(this.#brief, picture, viewport, palette, selected),
      leaders: leaderStrokes(placed.leaders, palette),
      covered: covered(still, picture, viewport),
      without: named,
    });
    this.#leading.settle(placed.standings, picture.movers, printed, viewport, target);
    this.#stand({ viewport, palette, selected, picture, placed });
  }

  /** Everything where it is placed, with the tags of units where they are led. */
  #stand(known: Omit<Settled, 'arrangement' | 'moving'>): void {
    const { viewport, palette, selected, picture, placed } = known;
    const led = { ...placed, standings: this.#leading.led(placed.standings, palette) };
    const arrangement = this.#framed(led, viewport, palette, selected);
    this.#settled = { ...known, arrangement, moving: movingOf(picture, arrangement, viewport) };
    this.#stage.set(arrangement.standings);
  }

  /** Moves units on to a moment. @returns whether any of them stands elsewhere for it */
  moveTo(moment: Seconds): boolean {
    this.#moment = moment;
    if (!this.#settled) return false;
    let hasMoved = this.#leading.advance(moment);
    if (hasMoved) this.#stand(this.#settled);
    const { moving, viewport } = this.#settled;
    for (const one of moving) {
      const [dx, dy] = shiftOf(one, viewport, moment);
      for (const { key, at } of one.standings) {
        if (this.#stage.move(key, [at[0] + dx, at[1] + dy])) hasMoved = true;
      }
    }
    return hasMoved;
  }

  /** With a frame round what is chosen. */
  #framed(
    arrangement: Arrangement,
    viewport: Viewport,
    palette: Palette,
    selected: MapId | null,
  ): Arrangement {
    if (!selected) return arrangement;
    const frames = boxesOf(this.#brief.geometry, viewport, arrangement, selected).map(
      ({ box, mover }): Standing => {
        const room = frameRoom * 2;
        return {
          key: 'frame',
          stamp: frameStamp(palette, Math.round(box.width) + room, Math.round(box.height) + room),
          at: [box.x - frameRoom, box.y - frameRoom],
          ...(mover === undefined ? {} : { mover }),
        };
      },
    );
    return { ...arrangement, standings: [...arrangement.standings, ...frames] };
  }
}

function movingOf({ movers }: Picture, { standings }: Arrangement, viewport: Viewport): Moving[] {
  const byMover = new Map<string, Standing[]>();
  for (const standing of standings) {
    if (standing.mover === undefined) continue;
    const others = byMover.get(standing.mover) ?? [];
    byMover.set(standing.mover, [...others, standing]);
  }
  return movers.map((mover) => ({
    mover,
    standings: byMover.get(mover.key) ?? [],
    from: toScreen(viewport, mover.point),
  }));
}

function shiftOf({ mover, from }: Moving, viewport: Viewport, moment: Seconds): XY {
  const [x, y] = toScreen(viewport, mover.track(moment));
  return [x - from[0], y - from[1]];
}

/** What names have to make room for. Not units on the road: names would dodge as they pass. */
function covered(arrangement: Arrangement, picture: Picture, viewport: Viewport): Rectangle[] {
  return [
    ...arrangement.standings.filter(({ mover }) => mover === undefined).map(boxOf),
    ...picture.closed.flatMap(({ road: { line } }) =>
      pointsEvery(
        line.map((point) => toScreen(viewport, point)),
        6,
      )
        .filter(([x, y]) => x > 0 && y > 0 && x < viewport.width && y < viewport.height)
        .map((point) => around(point, 5)),
    ),
  ];
}
