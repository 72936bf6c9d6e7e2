import type { Road } from '#scenario/geometry.ts';
import { sheetInk } from './palette.ts';
import type { Viewport } from './projection.ts';
import type { Sheet } from './sheet.ts';

interface RoadLook {
  readonly fill: string;
  readonly casing: string;
  /** Metres on the ground, kept between two widths on the screen. */
  readonly metres: number;
  readonly least: number;
  readonly most: number;
}

const looks: Readonly<Record<Road['class'], RoadLook>> = {
  a: { fill: '#f4d499', casing: '#b4915a', metres: 16, least: 3, most: 15 },
  b: { fill: '#f8e9bd', casing: '#b9a677', metres: 13, least: 2.4, most: 13 },
  street: { fill: '#ffffff', casing: '#b5b0a5', metres: 10, least: 1.6, most: 11 },
  lane: { fill: '#fdfcf8', casing: '#bdb8ac', metres: 7, least: 1.1, most: 8 },
};

/** Fields, woods, water, buildings, roads and rail. The context draws in decimetres, north up. */
export function drawLand(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  viewport: Viewport,
): void {
  const pixel = 1 / viewport.scale;
  const { width, height } = sheet.geometry;
  context.lineJoin = 'round';
  context.fillStyle = sheetInk.paper;
  context.fillRect(0, 0, width, height);
  for (const { path, fill, edge } of sheet.fills) {
    context.fillStyle = fill;
    context.fill(path, 'evenodd');
    if (edge === null) continue;
    context.strokeStyle = edge;
    context.lineWidth = 0.75 * pixel;
    context.stroke(path);
  }
  context.strokeStyle = sheetInk.waterEdge;
  context.lineWidth = Math.max(1.1 * pixel, 30);
  context.stroke(sheet.streams);
  drawBuildings(context, sheet, viewport);
}

export function drawWays(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  viewport: Viewport,
): void {
  const pixel = 1 / viewport.scale;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const { road, path } of sheet.roads) {
    const width = roadWidth(road, viewport.scale);
    context.strokeStyle = looks[road.class].casing;
    context.lineWidth = (width + 1.5) * pixel;
    context.stroke(path);
  }
  for (const { road, path } of sheet.roads) {
    context.strokeStyle = looks[road.class].fill;
    context.lineWidth = roadWidth(road, viewport.scale) * pixel;
    context.stroke(path);
  }
  context.lineCap = 'butt';
  drawRails(context, sheet, pixel);
  drawBridges(context, sheet, viewport.scale);
}

/** How wide a road is drawn, in CSS pixels. */
export function roadWidth(road: Road, scale: number): number {
  const { metres, least, most } = looks[road.class];
  return Math.min(Math.max(metres * 10 * scale, least), most);
}

function drawBuildings(context: CanvasRenderingContext2D, sheet: Sheet, viewport: Viewport): void {
  context.fillStyle = sheetInk.building;
  context.fill(sheet.buildings);
  if (viewport.scale < 0.02) return;
  context.strokeStyle = sheetInk.buildingEdge;
  context.lineWidth = 0.75 / viewport.scale;
  context.stroke(sheet.buildings);
}

function drawRails(context: CanvasRenderingContext2D, sheet: Sheet, pixel: number): void {
  context.strokeStyle = sheetInk.rail;
  context.lineWidth = 2.4 * pixel;
  context.stroke(sheet.rails);
  context.strokeStyle = sheetInk.paper;
  context.lineWidth = 1.2 * pixel;
  context.setLineDash([6 * pixel, 6 * pixel]);
  context.stroke(sheet.rails);
  context.setLineDash([]);
}

/** A bridge has parapets, and lies over whatever it crosses. */
function drawBridges(context: CanvasRenderingContext2D, sheet: Sheet, scale: number): void {
  const pixel = 1 / scale;
  for (const { road, path } of sheet.roads) {
    if (!road.bridge) continue;
    const width = roadWidth(road, scale);
    context.strokeStyle = sheetInk.symbol;
    context.lineWidth = (width + 3) * pixel;
    context.stroke(path);
    context.strokeStyle = looks[road.class].fill;
    context.lineWidth = (width + 0.6) * pixel;
    context.stroke(path);
  }
}
