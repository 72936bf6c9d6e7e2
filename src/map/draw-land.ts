import type { Road } from '#scenario/geometry.ts';
import type { Palette } from './palette.ts';
import type { Viewport } from './projection.ts';
import type { Sheet } from './sheet.ts';

interface RoadLook {
  /** Metres on the ground, kept between two widths on the screen. */
  readonly metres: number;
  readonly least: number;
  readonly most: number;
}

const looks: Readonly<Record<Road['class'], RoadLook>> = {
  a: { metres: 16, least: 3, most: 15 },
  b: { metres: 13, least: 2.4, most: 13 },
  street: { metres: 10, least: 1.6, most: 11 },
  lane: { metres: 7, least: 1.1, most: 8 },
};

/** Fields, woods, water, buildings, roads and rail. The context draws in decimetres, north up. */
export function drawLand(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  viewport: Viewport,
  ink: Palette['sheet'],
): void {
  const pixel = 1 / viewport.scale;
  const { width, height } = sheet.geometry;
  context.lineJoin = 'round';
  context.fillStyle = ink.paper;
  context.fillRect(0, 0, width, height);
  for (const { path, inks } of sheet.fills) {
    const [fill, edge] = inks(ink);
    context.fillStyle = fill;
    context.fill(path, 'evenodd');
    context.strokeStyle = edge;
    context.lineWidth = 0.75 * pixel;
    context.stroke(path);
  }
  context.strokeStyle = ink.waterEdge;
  context.lineWidth = Math.max(1.1 * pixel, 30);
  context.stroke(sheet.streams);
  drawBuildings(context, sheet, viewport, ink);
}

export function drawWays(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  viewport: Viewport,
  ink: Palette['sheet'],
): void {
  const pixel = 1 / viewport.scale;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const { road, path } of sheet.roads) {
    const width = roadWidth(road, viewport.scale);
    context.strokeStyle = ink.roads[road.class].casing;
    context.lineWidth = (width + 1.5) * pixel;
    context.stroke(path);
  }
  for (const { road, path } of sheet.roads) {
    context.strokeStyle = ink.roads[road.class].fill;
    context.lineWidth = roadWidth(road, viewport.scale) * pixel;
    context.stroke(path);
  }
  context.lineCap = 'butt';
  drawRails(context, sheet, pixel, ink);
  drawBridges(context, sheet, viewport.scale, ink);
}

/** How wide a road is drawn, in CSS pixels. */
export function roadWidth(road: Road, scale: number): number {
  const { metres, least, most } = looks[road.class];
  return Math.min(Math.max(metres * 10 * scale, least), most);
}

function drawBuildings(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  viewport: Viewport,
  ink: Palette['sheet'],
): void {
  context.fillStyle = ink.building;
  context.fill(sheet.buildings);
  if (viewport.scale < 0.02) return;
  context.strokeStyle = ink.buildingEdge;
  context.lineWidth = 0.75 / viewport.scale;
  context.stroke(sheet.buildings);
}

function drawRails(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  pixel: number,
  ink: Palette['sheet'],
): void {
  context.strokeStyle = ink.rail;
  context.lineWidth = 2.4 * pixel;
  context.stroke(sheet.rails);
  context.strokeStyle = ink.paper;
  context.lineWidth = 1.2 * pixel;
  context.setLineDash([6 * pixel, 6 * pixel]);
  context.stroke(sheet.rails);
  context.setLineDash([]);
}

/** A bridge has parapets, and lies over whatever it crosses. */
function drawBridges(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  scale: number,
  ink: Palette['sheet'],
): void {
  const pixel = 1 / scale;
  for (const { road, path } of sheet.roads) {
    if (!road.bridge) continue;
    const width = roadWidth(road, scale);
    context.strokeStyle = ink.symbol;
    context.lineWidth = (width + 3) * pixel;
    context.stroke(path);
    context.strokeStyle = ink.roads[road.class].fill;
    context.lineWidth = (width + 0.6) * pixel;
    context.stroke(path);
  }
}
