import type { Geometry } from '#scenario/geometry.ts';
import { drawFlood, floodPaths, type FloodPaths } from './draw-flood.ts';
import { drawGridLines, drawGridNumerals, drawScaleBar, scaleBar } from './draw-grid.ts';
import { drawLand, drawWays } from './draw-land.ts';
import { drawNames } from './draw-names.ts';
import { sheetInk } from './palette.ts';
import type { KnownArea } from './picture.ts';
import type { Viewport } from './projection.ts';
import type { Rectangle } from './rectangle.ts';
import { nameSheet } from './sheet-names.ts';
import { makeSheet, type Sheet } from './sheet.ts';

// The map under the game, on two canvases of its own: the land, drawn when what is seen changes or
// water is reported, and over it the names, drawn also when something reported would cover one.

export interface StillMap {
  readonly canvases: readonly HTMLCanvasElement[];
  /** Reported water; it is shown by the next `draw`. */
  setAreas: (areas: readonly KnownArea[]) => void;
  /** Draws the land. Names follow by `drawNames`. */
  draw: (viewport: Viewport, ratio: number) => void;
  /** Where names stand when nothing is in their way, for what is reported to keep clear of. */
  freeNames: (without: ReadonlySet<string>) => readonly Rectangle[];
  /**
   * Sets the names round what was reported.
   * @param without places that have a card, which names them
   */
  drawNames: (covered: readonly Rectangle[], without: ReadonlySet<string>) => void;
}

interface Seen {
  readonly viewport: Viewport;
  readonly ratio: number;
}

export function makeStillMap(geometry: Geometry): StillMap {
  const [land, names] = [makeCanvas(), makeCanvas()];
  const sheet = makeSheet(geometry);
  let flood: FloodPaths = { all: [], newest: null };
  let seen: Seen | null = null;
  let named = '';
  let free: { readonly key: string; readonly names: readonly Rectangle[] } | null = null;
  return {
    canvases: [land, names],
    setAreas: (areas) => {
      flood = floodPaths(geometry, areas);
    },
    draw: (viewport, ratio) => {
      seen = { viewport, ratio };
      named = '';
      free = null;
      const context = cleared(land, seen);
      if (context) drawSheet(context, sheet, flood, seen);
    },
    freeNames: (without) => {
      const context = names.getContext('2d');
      if (!seen || !context) return [];
      const key = [...without].join(' ');
      if (free?.key === key) return free.names;
      const taken = [scaleBar(seen.viewport).plate];
      free = { key, names: nameSheet(context, sheet, seen.viewport, taken, without).names };
      return free.names;
    },
    drawNames: (covered, without) => {
      const key = JSON.stringify([covered, [...without]]);
      if (!seen || key === named) return;
      named = key;
      const context = cleared(names, seen);
      if (!context) return;
      const { viewport, ratio } = seen;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      const taken = [scaleBar(viewport).plate, ...covered];
      drawNames(context, nameSheet(context, sheet, viewport, taken, without));
      drawGridNumerals(context, sheet, viewport);
      drawScaleBar(context, viewport);
    },
  };
}

function makeCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'position:absolute;left:0;top:0;';
  return canvas;
}

/** Setting the size clears a canvas, but costs more than clearing it. */
function cleared(
  canvas: HTMLCanvasElement,
  { viewport, ratio }: Seen,
): CanvasRenderingContext2D | null {
  const context = canvas.getContext('2d');
  const [width, height] = [Math.round(viewport.width * ratio), Math.round(viewport.height * ratio)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
    canvas.style.width = `${viewport.width}px`;
    canvas.style.height = `${viewport.height}px`;
  }
  context?.setTransform(1, 0, 0, 1, 0, 0);
  context?.clearRect(0, 0, width, height);
  return context;
}

function drawSheet(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  flood: FloodPaths,
  { viewport, ratio }: Seen,
): void {
  const { scale, east, north, width, height } = viewport;
  const { geometry } = sheet;
  context.fillStyle = sheetInk.offSheet;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  const onSheet = scale * ratio;
  const left = (width / 2 - east * scale) * ratio;
  const top = (height / 2 + north * scale) * ratio;
  context.setTransform(onSheet, 0, 0, -onSheet, left, top);
  context.save();
  context.beginPath();
  context.rect(0, 0, geometry.width, geometry.height);
  context.clip();
  drawLand(context, sheet, viewport);
  drawGridLines(context, sheet, viewport);
  drawWays(context, sheet, viewport);
  drawFlood(context, flood, viewport);
  context.restore();
  context.strokeStyle = sheetInk.edge;
  context.lineWidth = 1 / scale;
  context.strokeRect(0, 0, geometry.width, geometry.height);
}
