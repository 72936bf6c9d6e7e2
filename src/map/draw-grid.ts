import { mono, type Palette } from './palette.ts';
import { toScreen, type Viewport, type XY } from './projection.ts';
import type { Rectangle } from './rectangle.ts';
import type { Sheet } from './sheet.ts';

/** Kilometre lines. The context draws in decimetres. */
export function drawGridLines(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  viewport: Viewport,
  ink: Palette['sheet'],
): void {
  context.strokeStyle = ink.grid;
  context.lineWidth = 1 / viewport.scale;
  context.beginPath();
  for (const { from, to } of sheet.grid) {
    context.moveTo(...from);
    context.lineTo(...to);
  }
  context.stroke();
}

/** The numerals stand at the foot and left edge of the panel whatever part is seen: buttons are at its top. */
export function drawGridNumerals(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  viewport: Viewport,
  ink: Palette['sheet'],
): void {
  context.font = `500 13px ${mono}`;
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  const foot = viewport.height - 12;
  const end = scaleBar(viewport).plate.x - 14;
  for (const line of sheet.grid) {
    const from = toScreen(viewport, line.from);
    const to = toScreen(viewport, line.to);
    if (line.axis === 'easting') {
      const x = crossing(from, to, 1, foot);
      if (x > 40 && x < end) numeral(context, line.numeral, [x, foot], ink);
    } else {
      const y = crossing(from, to, 0, 13);
      if (y > 54 && y < foot - 20) numeral(context, line.numeral, [13, y], ink);
    }
  }
  if (sheet.letters) numeral(context, sheet.letters, [13, foot], ink);
}

/** A bar of a round length in the lower right corner. */
export function scaleBar(viewport: Viewport): { metres: number; length: number; plate: Rectangle } {
  const metre = viewport.scale * 10;
  const longest = Math.min(130, viewport.width / 5);
  const metres = [2000, 1000, 500, 200, 100, 50].find((one) => one * metre <= longest) ?? 20;
  const length = metres * metre;
  const x = viewport.width - 22 - length;
  return { metres, length, plate: { x, y: viewport.height - 30, width: length + 16, height: 25 } };
}

export function drawScaleBar(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  ink: Palette['sheet'],
): void {
  const { metres, length, plate } = scaleBar(viewport);
  const [left, right] = [plate.x + 8, plate.x + 8 + length];
  const y = plate.y + 20;
  context.fillStyle = ink.plate;
  context.beginPath();
  context.roundRect(plate.x, plate.y, plate.width, plate.height, 3);
  context.fill();
  context.strokeStyle = ink.name;
  context.lineWidth = 1.25;
  context.beginPath();
  context.moveTo(left, y - 5);
  context.lineTo(left, y);
  context.lineTo(right, y);
  context.lineTo(right, y - 5);
  context.stroke();
  context.fillStyle = ink.name;
  context.font = `500 13px ${mono}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  const text = metres < 1000 ? `${metres} m` : `${metres / 1000} km`;
  context.fillText(text, left + length / 2, y - 4);
}

function numeral(
  context: CanvasRenderingContext2D,
  text: string,
  [x, y]: XY,
  ink: Palette['sheet'],
): void {
  context.fillStyle = ink.plate;
  context.beginPath();
  context.roundRect(x - 11, y - 9, 22, 18, 2);
  context.fill();
  context.fillStyle = ink.gridName;
  context.fillText(text, x, y + 0.5);
}

/** Where a line crosses a level of the other axis. */
function crossing(from: XY, to: XY, axis: 0 | 1, level: number): number {
  const other = axis === 0 ? 1 : 0;
  const step = to[axis] - from[axis];
  const part = step === 0 ? 0 : (level - from[axis]) / step;
  return from[other] + (to[other] - from[other]) * part;
}
