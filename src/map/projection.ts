import type { Point } from '#scenario/geometry.ts';

/** A place on the screen, in CSS pixels from the top left corner of the map. */
export type XY = readonly [x: number, y: number];

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Which part of the sheet is on the screen. North is up. */
export interface Viewport extends Size {
  /** The point of the sheet in the middle, decimetres. */
  readonly east: number;
  readonly north: number;
  /** CSS pixels for a decimetre. */
  readonly scale: number;
}

/** Four decimetres to a pixel: closer than this a sheet has nothing more to say. */
const closest = 0.25;
/** The whole panel is filled when that hides no more than this part of the sheet. */
const mayHide = 0.22;

export function toScreen(viewport: Viewport, [east, north]: Point): XY {
  return [
    viewport.width / 2 + (east - viewport.east) * viewport.scale,
    viewport.height / 2 - (north - viewport.north) * viewport.scale,
  ];
}

export function toSheet(viewport: Viewport, [x, y]: XY): Point {
  return [
    viewport.east + (x - viewport.width / 2) / viewport.scale,
    viewport.north - (y - viewport.height / 2) / viewport.scale,
  ];
}

export function isOnSheet(sheet: Size, [east, north]: Point): boolean {
  return east >= 0 && north >= 0 && east <= sheet.width && north <= sheet.height;
}

/**
 * The whole sheet, or as much as fills the panel when the two have nearly the same shape.
 * @param about what is in the middle as far as the sheet's edge allows: of an upright panel, which a sheet
 * that lies fills by its height, and of one that hides a little
 */
export function fitSheet(sheet: Size, panel: Size, about?: Point): Viewport {
  const [east, north] = about ?? [sheet.width / 2, sheet.height / 2];
  return keepOnSheet({ ...panel, east, north, scale: leastScale(sheet, panel) }, sheet);
}

/** Whether nothing more of the sheet can be brought into view. */
export function isWhole(sheet: Size, viewport: Viewport): boolean {
  return !isUpright(viewport) && viewport.scale <= leastScale(sheet, viewport) * 1.001;
}

function isUpright({ width, height }: Size): boolean {
  return height > width;
}

/** How small the sheet is drawn when it fits. */
function leastScale(sheet: Size, panel: Size): number {
  const across = panel.width / sheet.width;
  const up = panel.height / sheet.height;
  const whole = Math.min(across, up);
  const filled = Math.max(across, up);
  return isUpright(panel) || 1 - whole / filled <= mayHide ? filled : whole;
}

/** Zooms about a point of the screen, which stays where it is as far as the sheet's edge allows. */
export function zoomAt(viewport: Viewport, sheet: Size, factor: number, [x, y]: XY): Viewport {
  const smallest = Math.min(viewport.width / sheet.width, viewport.height / sheet.height);
  const least = isUpright(viewport) ? leastScale(sheet, viewport) : smallest;
  const scale = Math.min(Math.max(viewport.scale * factor, least), Math.max(closest, least));
  const [east, north] = toSheet(viewport, [x, y]);
  return keepOnSheet(
    {
      ...viewport,
      scale,
      east: east - (x - viewport.width / 2) / scale,
      north: north + (y - viewport.height / 2) / scale,
    },
    sheet,
  );
}

/** Moves what is seen by so many pixels: right and down are positive. */
export function panBy(viewport: Viewport, sheet: Size, dx: number, dy: number): Viewport {
  const east = viewport.east + dx / viewport.scale;
  const north = viewport.north - dy / viewport.scale;
  return keepOnSheet({ ...viewport, east, north }, sheet);
}

/** Keeps middle and scale in a panel of another size. */
export function inPanel(viewport: Viewport, sheet: Size, panel: Size): Viewport {
  return zoomAt({ ...viewport, ...panel }, sheet, 1, [panel.width / 2, panel.height / 2]);
}

/** Brings a point into view, well clear of the edge; the same viewport when it is seen already. */
export function reveal(viewport: Viewport, sheet: Size, point: Point): Viewport {
  const [x, y] = toScreen(viewport, point);
  const { width, height } = viewport;
  if (x >= 0 && y >= 0 && x <= width && y <= height) return viewport;
  const margin = Math.min(80, width / 4, height / 4);
  const dx = x - Math.min(Math.max(x, margin), width - margin);
  const dy = y - Math.min(Math.max(y, margin), height - margin);
  return panBy(viewport, sheet, dx, dy);
}

function keepOnSheet(viewport: Viewport, sheet: Size): Viewport {
  return {
    ...viewport,
    east: keepWithin(viewport.east, viewport.width / viewport.scale, sheet.width),
    north: keepWithin(viewport.north, viewport.height / viewport.scale, sheet.height),
  };
}

function keepWithin(middle: number, seen: number, whole: number): number {
  if (seen >= whole) return whole / 2;
  return Math.min(Math.max(middle, seen / 2), whole - seen / 2);
}
