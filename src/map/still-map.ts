import type { Geometry } from '#scenario/geometry.ts';
import { drawGridLines, drawGridNumerals, drawScaleBar, scaleBar } from './draw-grid.ts';
import { drawLand, drawWays } from './draw-land.ts';
import { drawNames } from './draw-names.ts';
import { drawZones, zonePaths } from './draw-zones.ts';
import type { MapLayer } from './layers.ts';
import type { Palette } from './palette.ts';
import type { KnownArea } from './picture.ts';
import type { Viewport } from './projection.ts';
import type { Rectangle } from './rectangle.ts';
import { nameSheet } from './sheet-names.ts';
import { makeSheet, type Sheet } from './sheet.ts';
import { drawStrokes, type Stroke } from './strokes.ts';

// The map under the game, on one opaque canvas: a browser without a graphics card pays for every layer
// it has to blend. The land is kept aside, drawn anew only when another part of it is seen or an area is
// reported; routes, names and leaders are put over a copy of it whenever something is reported.

export interface StillMap {
  readonly canvas: HTMLCanvasElement;
  /** Reported areas; they are shown by the next `draw`. */
  setAreas: (areas: readonly KnownArea[]) => void;
  /** Draws the land aside, to be shown by `compose`. */
  draw: (seen: Seen) => void;
  /** Where names stand when nothing is in their way, for what is reported to keep clear of. */
  freeNames: (without: ReadonlySet<string>) => readonly Rectangle[];
  /** Puts names and lines over the land, and shows it. @returns where the names stand */
  compose: (over: Overlay) => readonly Rectangle[];
}

interface Seen {
  readonly viewport: Viewport;
  readonly ratio: number;
  readonly palette: Palette;
  readonly layers: ReadonlySet<MapLayer>;
}

interface Overlay {
  /** Under the names, and over them. */
  readonly ways: readonly Stroke[];
  readonly leaders: readonly Stroke[];
  /** What names make room for. */
  readonly covered: readonly Rectangle[];
  /** Places that have a card, which names them. */
  readonly without: ReadonlySet<string>;
}

export function makeStillMap(geometry: Geometry): StillMap {
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'position:absolute;left:0;top:0;';
  const aside = document.createElement('canvas');
  const sheet = makeSheet(geometry);
  let zones = zonePaths(geometry, []);
  let seen: Seen | null = null;
  let free: { readonly key: string; readonly names: readonly Rectangle[] } | null = null;
  return {
    canvas,
    setAreas: (areas) => {
      zones = zonePaths(geometry, areas);
    },
    draw: (next) => {
      seen = next;
      free = null;
      const context = sized(aside, next);
      if (context) drawSheet(context, sheet, zones, next);
    },
    freeNames: (without) => {
      if (!seen?.layers.has('names')) return [];
      const key = [...without].join(' ');
      if (free?.key !== key) {
        const taken = [scaleBar(seen.viewport).plate];
        free = { key, names: nameSheet(sheet, seen.viewport, taken, without).names };
      }
      return free.names;
    },
    compose: (over) => {
      const context = seen && sized(canvas, seen);
      if (!seen || !context) return [];
      const { viewport, ratio, palette, layers } = seen;
      context.drawImage(aside, 0, 0);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      drawStrokes(context, over.ways);
      const taken = [scaleBar(viewport).plate, ...over.covered];
      const names = layers.has('names') ? nameSheet(sheet, viewport, taken, over.without) : null;
      if (names) drawNames(context, names, palette.sheet);
      if (layers.has('grid')) drawGridNumerals(context, sheet, viewport, palette.sheet);
      drawScaleBar(context, viewport, palette.sheet);
      drawStrokes(context, over.leaders);
      return names?.names ?? [];
    },
  };
}

function sized(canvas: HTMLCanvasElement, { viewport, ratio }: Seen) {
  // Opaque: nothing shines through the lowest layer.
  const context = canvas.getContext('2d', { alpha: false });
  const [width, height] = [Math.round(viewport.width * ratio), Math.round(viewport.height * ratio)];
  // Setting the size clears a canvas, but costs more than drawing over it.
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
    canvas.style.width = `${viewport.width}px`;
    canvas.style.height = `${viewport.height}px`;
  }
  context?.setTransform(1, 0, 0, 1, 0, 0);
  return context;
}

function drawSheet(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  zones: ReturnType<typeof zonePaths>,
  { viewport, ratio, palette, layers }: Seen,
): void {
  const { scale, east, north, width, height } = viewport;
  const { geometry } = sheet;
  const ink = palette.sheet;
  context.fillStyle = ink.offSheet;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  const onSheet = scale * ratio;
  const left = (width / 2 - east * scale) * ratio;
  const top = (height / 2 + north * scale) * ratio;
  context.setTransform(onSheet, 0, 0, -onSheet, left, top);
  context.save();
  context.beginPath();
  context.rect(0, 0, geometry.width, geometry.height);
  context.clip();
  drawLand(context, sheet, viewport, ink);
  if (layers.has('grid')) drawGridLines(context, sheet, viewport, ink);
  drawWays(context, sheet, viewport, ink);
  drawZones(context, zones, viewport, palette.tactical);
  context.restore();
  context.strokeStyle = ink.edge;
  context.lineWidth = 1 / scale;
  context.strokeRect(0, 0, geometry.width, geometry.height);
}
