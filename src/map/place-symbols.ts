import type { Palette } from './palette.ts';
import type { XY } from './projection.ts';

// Small signs in a 12 by 12 box, as outlines. A type without one gets a plain square, and its name
// beside it says what it is.

const outlines: Readonly<Record<string, string>> = {
  'care-home': 'M1.5 6 6 2l4.5 4M3 5.4V10.5H9V5.4M6 9.2 4.5 7.6a.9.9 0 0 1 1.5-1 .9.9 0 0 1 1.5 1Z',
  hospital: 'M3 2V10.5M9 2V10.5M3 6.2H9',
  'ambulance-station': 'M6 1.5V10.5M2.1 3.75 9.9 8.25M9.9 3.75 2.1 8.25',
  'fire-station':
    'M6 1.5C6.5 4 9 4.8 9 7.4A3 3 0 0 1 3 7.4C3 6 3.8 5.4 4.2 4.4 4.8 5 5 5.4 5.2 5.8 5.8 4.6 6 3 6 1.5Z',
  'police-station': 'M6 1.5 10 3V6C10 8.4 8.2 9.9 6 10.7 3.8 9.9 2 8.4 2 6V3Z',
  'council-offices': 'M1.5 4.5 6 1.8 10.5 4.5ZM2.8 4.8V9.3M6 4.8V9.3M9.2 4.8V9.3M1.5 10.2H10.5',
  'leisure-centre':
    'M1.5 8.5q1.1-1.2 2.2 0t2.3 0 2.3 0 2.2 0M1.5 10.7q1.1-1.2 2.2 0t2.3 0 2.3 0 2.2 0M3.5 6.4 6.6 3.2 9 6.2M8.6 2.6h.3',
  substation: 'M6.8 1.2 3 6.8H5.6L5 10.8 9 5.2H6.3Z',
  gauge: 'M4 1.5V10.5M4 2.5H8M4 4.5H6.5M4 6.5H8M4 8.5H6.5M4 10.3H8',
  rvp: 'M3 10.5V1.5H9V10.5M3 6H9M6 1.5V10.5',
  slipway: 'M1.5 3.5 6.5 3.5 10.5 7.2M1.5 9.6q1.1-1.2 2.2 0t2.3 0 2.3 0 2.2 0',
  depot: 'M1.8 9V4.2L6 1.8 10.2 4.2V9M3.4 6.2H8.6V9H3.4ZM4.6 9v1.2M7.4 9v1.2',
  office: 'M2.5 10.5V1.8H9.5V10.5ZM4.6 4H5M7 4H7.4M4.6 6.2H5M7 6.2H7.4M4.6 8.4H5M7 8.4H7.4',
  dam: 'M4.4 1.8H6.2L9.5 10.4H3.2ZM1 4H3.6M1 6.2H3.2M1 8.4H3',
  school: 'M1.2 4.4 6 2 10.8 4.4 6 6.8ZM3 5.6V8.6Q6 10.4 9 8.6V5.6',
};
const plain = 'M3 3H9V9H3Z';

const paths = new Map<string, Path2D>();

export const symbolSize = 15;

/** A place's sign on a small white plate, centred. Full names and colours are for what is reported. */
export function drawPlaceSymbol(
  context: CanvasRenderingContext2D,
  type: string,
  [x, y]: XY,
  ink: Palette['sheet'],
): void {
  context.save();
  context.translate(Math.round(x) - symbolSize / 2, Math.round(y) - symbolSize / 2);
  context.fillStyle = ink.plate;
  context.strokeStyle = ink.symbol;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(0, 0, symbolSize, symbolSize, 3);
  context.fill();
  context.stroke();
  context.translate((symbolSize - 12) / 2, (symbolSize - 12) / 2);
  context.lineWidth = 1.2;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.stroke(pathOf(type));
  context.restore();
}

function pathOf(type: string): Path2D {
  let path = paths.get(type);
  if (!path) {
    path = new Path2D(outlines[type] ?? plain);
    paths.set(type, path);
  }
  return path;
}
