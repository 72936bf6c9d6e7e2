import type { Geometry } from '#scenario/geometry.ts';
import { tacticalInk } from './palette.ts';
import type { KnownArea } from './picture.ts';
import type { Viewport } from './projection.ts';
import { shapesPath } from './sheet.ts';

// Water that was reported lies on the sheet, above the roads and below the names. It is drawn with
// the still map and not by the game: it changes a few times in an exercise, has holes, and its
// hatched edge (so that it does not rest on colour alone) is what a 2D canvas clips for nothing.

export interface FloodPaths {
  /** Everything reported so far, as one piece of water. */
  readonly all: readonly Path2D[];
  /** The extent last heard of. */
  readonly newest: Path2D | null;
}

export function floodPaths(geometry: Geometry, areas: readonly KnownArea[]): FloodPaths {
  const paths = areas.map(({ area }) =>
    shapesPath(geometry.shapes.filter((shape) => shape.kind === 'area' && shape.id === area)),
  );
  const newest = areas.findIndex((area) => area.newest);
  return { all: paths, newest: paths[newest] ?? null };
}

/** The context draws in decimetres; `size` is its canvas in device pixels. */
export function drawFlood(
  context: CanvasRenderingContext2D,
  flood: FloodPaths,
  viewport: Viewport,
): void {
  if (flood.all.length === 0) return;
  const pixel = 1 / viewport.scale;
  fillOnce(context, flood.all);
  const { newest } = flood;
  if (!newest) return;
  context.save();
  context.clip(newest, 'evenodd');
  // Half of a stroke on the bank falls inside the clip: a band of hatching along the edge.
  context.strokeStyle = hatching(context, viewport.scale);
  context.lineWidth = 2 * Math.min(9, Math.max(4, viewport.scale * 400)) * pixel;
  context.globalAlpha = 0.75;
  context.stroke(newest);
  context.restore();
  context.strokeStyle = tacticalInk.water;
  context.lineWidth = 1.5 * pixel;
  context.stroke(newest);
}

/** Areas that overlap are one water: the tint does not add up. */
function fillOnce(context: CanvasRenderingContext2D, paths: readonly Path2D[]): void {
  const { canvas } = context;
  const aside = document.createElement('canvas');
  aside.width = canvas.width;
  aside.height = canvas.height;
  const layer = aside.getContext('2d');
  if (!layer) return;
  layer.setTransform(context.getTransform());
  layer.fillStyle = '#000';
  for (const path of paths) layer.fill(path, 'evenodd');
  layer.setTransform(1, 0, 0, 1, 0, 0);
  layer.globalCompositeOperation = 'source-in';
  layer.fillStyle = tacticalInk.waterFill;
  layer.fillRect(0, 0, aside.width, aside.height);
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.drawImage(aside, 0, 0);
  context.restore();
}

/** Slanting lines that stay as fine whatever the scale. */
function hatching(context: CanvasRenderingContext2D, scale: number): CanvasPattern | string {
  const size = 12;
  const tile = document.createElement('canvas');
  tile.width = size;
  tile.height = size;
  const drawing = tile.getContext('2d');
  if (!drawing) return tacticalInk.water;
  drawing.strokeStyle = tacticalInk.water;
  drawing.lineWidth = 1.8;
  drawing.beginPath();
  for (const shift of [-size, 0, size]) {
    drawing.moveTo(shift - 1, -1);
    drawing.lineTo(shift + size + 1, size + 1);
  }
  drawing.stroke();
  const pattern = context.createPattern(tile, 'repeat');
  if (!pattern) return tacticalInk.water;
  pattern.setTransform(new DOMMatrix().scale(0.5 / scale));
  return pattern;
}
