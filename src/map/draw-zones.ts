import type { Geometry } from '#scenario/geometry.ts';
import type { Palette } from './palette.ts';
import type { KnownArea } from './picture.ts';
import type { Viewport } from './projection.ts';
import { shapesPath } from './sheet.ts';

// Areas that were reported lie on the sheet, above the roads and below the names: water, other zones
// such as smoke, planned ways, and cordons. They are drawn with the still map and not by the game: they
// change a few times in an exercise, have holes, and a hatched edge (so that they do not rest on colour
// alone) is what a 2D canvas clips for nothing.

interface ZonePath {
  readonly path: Path2D;
  readonly kind: KnownArea['kind'];
  readonly newest: boolean;
  readonly isDoubtful: boolean;
}

export function zonePaths(geometry: Geometry, areas: readonly KnownArea[]): ZonePath[] {
  return areas.map(({ area, kind, newest, isDoubtful }) => ({
    path: shapesPath(geometry.shapes.filter((shape) => shape.kind === 'area' && shape.id === area)),
    kind,
    newest,
    isDoubtful,
  }));
}

/** The context draws in decimetres. */
export function drawZones(
  context: CanvasRenderingContext2D,
  zones: readonly ZonePath[],
  viewport: Viewport,
  ink: Palette['tactical'],
): void {
  for (const kind of ['water', 'zone'] as const) {
    const paths = zones.filter((zone) => zone.kind === kind);
    if (paths.length === 0) continue;
    const isWater = kind === 'water';
    fillOnce(context, paths, isWater ? ink.waterFill : ink.zoneFill);
    const colour = isWater ? ink.water : ink.zone;
    for (const zone of paths) {
      if (zone.newest) drawBank(context, zone, viewport, colour);
    }
  }
  for (const { path } of zones.filter((zone) => zone.kind === 'route')) {
    drawWay(context, path, viewport, ink);
  }
  for (const zone of zones.filter(({ kind }) => kind === 'cordon')) {
    drawCordon(context, zone, viewport, ink);
  }
}

/**
 * The extent last heard of. Water leans one way and is closed; another zone leans the other and is not.
 * Of what is hearsay the edge is wide apart, and nothing is hatched.
 */
function drawBank(
  context: CanvasRenderingContext2D,
  { path, kind, isDoubtful }: ZonePath,
  { scale }: Viewport,
  colour: string,
): void {
  const pixel = 1 / scale;
  const isWater = kind === 'water';
  context.strokeStyle = colour;
  context.lineWidth = 1.5 * pixel;
  if (isDoubtful) {
    drawDashed(context, path, [2 * pixel, 6 * pixel]);
    return;
  }
  context.save();
  context.clip(path, 'evenodd');
  // Half of a stroke on the bank falls inside the clip: a band of hatching along the edge.
  context.strokeStyle = hatching(context, scale, colour, isWater);
  context.lineWidth = 2 * Math.min(9, Math.max(4, scale * 400)) * pixel;
  context.globalAlpha = 0.75;
  context.stroke(path);
  context.restore();
  context.strokeStyle = colour;
  context.lineWidth = 1.5 * pixel;
  drawDashed(context, path, isWater ? [] : [7 * pixel, 4 * pixel]);
}

function drawDashed(
  context: CanvasRenderingContext2D,
  path: Path2D,
  dash: readonly number[],
): void {
  context.setLineDash([...dash]);
  context.stroke(path);
  context.setLineDash([]);
}

/** A ribbon along the streets: from afar no more than a line. */
function drawWay(
  context: CanvasRenderingContext2D,
  path: Path2D,
  { scale }: Viewport,
  ink: Palette['tactical'],
): void {
  const pixel = 1 / scale;
  context.lineWidth = 5 * pixel;
  context.strokeStyle = ink.halo;
  context.stroke(path);
  context.fillStyle = ink.line;
  context.fill(path, 'evenodd');
  context.lineWidth = 1.5 * pixel;
  context.strokeStyle = ink.ink;
  context.stroke(path);
}

/** A line of dashes and dots, as tape is drawn on a plan. */
function drawCordon(
  context: CanvasRenderingContext2D,
  { path, isDoubtful }: ZonePath,
  { scale }: Viewport,
  ink: Palette['tactical'],
): void {
  const pixel = 1 / scale;
  context.lineWidth = 5 * pixel;
  context.strokeStyle = ink.halo;
  context.stroke(path);
  context.lineWidth = 2.5 * pixel;
  context.strokeStyle = ink.ink;
  const dash = isDoubtful ? [2, 6] : [10, 4, 2, 4];
  drawDashed(
    context,
    path,
    dash.map((length) => length * pixel),
  );
}

/** Areas that overlap are one: the tint does not add up. */
function fillOnce(
  context: CanvasRenderingContext2D,
  zones: readonly ZonePath[],
  tint: string,
): void {
  const { canvas } = context;
  const aside = document.createElement('canvas');
  aside.width = canvas.width;
  aside.height = canvas.height;
  const layer = aside.getContext('2d');
  if (!layer) return;
  layer.setTransform(context.getTransform());
  layer.fillStyle = '#000';
  for (const { path } of zones) layer.fill(path, 'evenodd');
  layer.setTransform(1, 0, 0, 1, 0, 0);
  layer.globalCompositeOperation = 'source-in';
  layer.fillStyle = tint;
  layer.fillRect(0, 0, aside.width, aside.height);
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.drawImage(aside, 0, 0);
  context.restore();
}

/** Slanting lines that stay as fine whatever the scale. */
function hatching(
  context: CanvasRenderingContext2D,
  scale: number,
  colour: string,
  leansRight: boolean,
): CanvasPattern | string {
  const size = 12;
  const tile = document.createElement('canvas');
  tile.width = size;
  tile.height = size;
  const drawing = tile.getContext('2d');
  if (!drawing) return colour;
  drawing.strokeStyle = colour;
  drawing.lineWidth = 1.8;
  drawing.beginPath();
  for (const shift of [-size, 0, size]) {
    drawing.moveTo(shift - 1, leansRight ? -1 : size + 1);
    drawing.lineTo(shift + size + 1, leansRight ? size + 1 : -1);
  }
  drawing.stroke();
  const pattern = context.createPattern(tile, 'repeat');
  if (!pattern) return colour;
  pattern.setTransform(new DOMMatrix().scale(0.5 / scale));
  return pattern;
}
