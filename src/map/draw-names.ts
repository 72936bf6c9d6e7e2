import { sheetInk } from './palette.ts';
import { drawPlaceSymbol } from './place-symbols.ts';
import type { XY } from './projection.ts';
import type { SheetNames } from './sheet-names.ts';

/** Names with a halo of paper, so that they read over roads, hatching and buildings. */
export function drawNames(context: CanvasRenderingContext2D, names: SheetNames): void {
  context.lineJoin = 'round';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.strokeStyle = sheetInk.halo;
  for (const { letters, font, ink } of names.curved) {
    context.font = font;
    context.fillStyle = ink;
    context.lineWidth = 3;
    for (const write of ['strokeText', 'fillText'] as const) {
      for (const { letter, point, angle } of letters) {
        // Or the line that shows between two words reads as a hyphen.
        if (letter === ' ' && write === 'strokeText') drawGap(context, point);
        context.save();
        context.translate(...point);
        context.rotate(angle);
        context[write](letter, 0, 0.5);
        context.restore();
      }
    }
  }
  for (const { place, at } of names.symbols) drawPlaceSymbol(context, place.type, at);
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.strokeStyle = sheetInk.halo;
  context.lineWidth = 3.2;
  for (const { lines, font, ink, at } of names.printed) {
    context.font = font;
    context.fillStyle = ink;
    lines.forEach((line, i) => {
      const y = at.y + 10 + i * 12.5;
      context.strokeText(line, at.x + 2, y);
      context.fillText(line, at.x + 2, y);
    });
  }
}

function drawGap(context: CanvasRenderingContext2D, [x, y]: XY): void {
  const { fillStyle } = context;
  context.fillStyle = sheetInk.halo;
  context.beginPath();
  context.arc(x, y, 4, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = fillStyle;
}
