import type { Palette } from './palette.ts';
import { drawPlaceSymbol } from './place-symbols.ts';
import type { XY } from './projection.ts';
import { nameLine, type SheetNames } from './sheet-names.ts';

/** Names with a halo of paper, so that they read over roads, hatching and buildings. */
export function drawNames(
  context: CanvasRenderingContext2D,
  names: SheetNames,
  ink: Palette['sheet'],
): void {
  context.lineJoin = 'round';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.strokeStyle = ink.halo;
  for (const { letters, font, colour } of names.curved) {
    context.font = font;
    context.fillStyle = ink[colour];
    context.lineWidth = 3;
    for (const write of ['strokeText', 'fillText'] as const) {
      for (const { letter, point, angle } of letters) {
        // Or the line that shows between two words reads as a hyphen.
        if (letter === ' ' && write === 'strokeText') drawGap(context, point, ink.halo);
        context.save();
        context.translate(...point);
        context.rotate(angle);
        context[write](letter, 0, 0.5);
        context.restore();
      }
    }
  }
  for (const { place, at } of names.symbols) drawPlaceSymbol(context, place.type, at, ink);
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.strokeStyle = ink.halo;
  context.lineWidth = 3.2;
  for (const { lines, font, colour, at } of names.printed) {
    context.font = font;
    context.fillStyle = ink[colour];
    lines.forEach((line, i) => {
      const y = at.y + 13 + i * nameLine;
      context.strokeText(line, at.x + 2, y);
      context.fillText(line, at.x + 2, y);
    });
  }
}

function drawGap(context: CanvasRenderingContext2D, [x, y]: XY, halo: string): void {
  const { fillStyle } = context;
  context.fillStyle = halo;
  context.beginPath();
  context.arc(x, y, 4, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = fillStyle;
}
