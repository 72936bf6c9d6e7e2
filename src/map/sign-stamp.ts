import { mono, sans, type Palette } from './palette.ts';
import type { Chip } from './picture.ts';
import type { Stamp } from './stamp.ts';
import { widthOf } from './text-width.ts';

// The signs of what was reported, each of its own shape: a star for the incident, a triangle for a
// hazard, a crossed ring for a closed road, lettered plates for meeting points and rest centres.

type Draw = (context: CanvasRenderingContext2D, palette: Palette) => void;

/** Room above and on both sides for the count. */
const countRoom = 7;
const letterFont = `700 13px ${mono}`;
const countFont = `700 13px ${sans}`;

/** @param count how many things were reported there; told from two on */
export function signStamp(palette: Palette, chip: Chip, count = 1): Stamp {
  switch (chip.kind) {
    case 'incident':
      return sign(palette, chip, count, [26, 26], drawStar);
    case 'hazard':
      return sign(palette, chip, count, [24, 22], drawTriangle);
    case 'closed':
      return sign(palette, chip, count, [22, 22], drawCross);
    case 'flood':
      return sign(palette, chip, count, [22, 22], drawWaves);
    case 'rvp':
    case 'command-post':
    case 'rest-centre':
    case 'resource':
    case 'cordon':
    case 'route':
    case 'wind':
    case 'unit':
    case 'you': {
      const width = widthOf(chip.text, letterFont) + 14;
      return sign(palette, chip, count, [width, 22], (context) =>
        drawLetters(context, palette, chip, width),
      );
    }
    default:
      return chip.kind satisfies never;
  }
}

/** A dot where a place has no sign of its own. */
export function dotStamp({ theme, tactical }: Palette): Stamp {
  return {
    key: `dot ${theme}`,
    width: 9,
    height: 9,
    hits: [],
    draw: (context) => {
      circle(context, 4.5, 4.5, 3.2);
      context.fillStyle = tactical.ink;
      context.fill();
      context.strokeStyle = tactical.halo;
      context.lineWidth = 1.5;
      context.stroke();
    },
  };
}

function sign(
  palette: Palette,
  chip: Chip,
  count: number,
  [across, down]: readonly [number, number],
  draw: Draw,
): Stamp {
  const room = count > 1 ? countRoom : 0;
  const width = across + room * 2;
  const height = down + room * 2;
  return {
    key: `sign ${palette.theme} ${chip.kind} ${chip.text} ${count}`,
    width,
    height,
    hits: [{ of: chip.of, box: { x: 0, y: 0, width, height } }],
    draw: (context) => {
      context.save();
      context.translate(room, room);
      draw(context, palette);
      context.restore();
      if (count > 1) {
        drawCount(context, palette, String(count), [width - countRoom - 2, countRoom + 2]);
      }
    },
  };
}

function drawCount(
  context: CanvasRenderingContext2D,
  { tactical }: Palette,
  text: string,
  [x, y]: readonly [number, number],
): void {
  circle(context, x, y, 8);
  context.fillStyle = tactical.plate;
  context.fill();
  context.strokeStyle = tactical.onPlate;
  context.lineWidth = 1.2;
  context.stroke();
  context.fillStyle = tactical.onPlate;
  context.font = countFont;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, x, y + 0.5);
}

function drawStar(context: CanvasRenderingContext2D, { tactical }: Palette): void {
  const { bad, halo } = tactical;
  context.beginPath();
  for (let i = 0; i < 16; i++) {
    const radius = i % 2 === 0 ? 11.5 : 7.6;
    const angle = (i * Math.PI) / 8;
    context.lineTo(13 + radius * Math.sin(angle), 13 - radius * Math.cos(angle));
  }
  context.closePath();
  context.lineJoin = 'round';
  context.strokeStyle = halo;
  context.lineWidth = 3;
  context.stroke();
  context.fillStyle = bad;
  context.fill();
  circle(context, 13, 13, 3);
  context.fillStyle = halo;
  context.fill();
}

function drawTriangle(context: CanvasRenderingContext2D, { tactical }: Palette): void {
  const { hazard, onHazard, halo } = tactical;
  context.beginPath();
  context.moveTo(12, 2.5);
  context.lineTo(22, 19.5);
  context.lineTo(2, 19.5);
  context.closePath();
  context.lineJoin = 'round';
  context.strokeStyle = halo;
  context.lineWidth = 4;
  context.stroke();
  context.strokeStyle = onHazard;
  context.lineWidth = 2.4;
  context.stroke();
  context.fillStyle = hazard;
  context.fill();
  context.fillStyle = onHazard;
  context.fillRect(11, 8, 2, 5.6);
  context.fillRect(11, 15, 2, 2);
}

function drawCross(context: CanvasRenderingContext2D, { tactical }: Palette): void {
  const { bad, paper, halo } = tactical;
  circle(context, 11, 11, 8.5);
  context.fillStyle = paper;
  context.fill();
  context.strokeStyle = halo;
  context.lineWidth = 5;
  context.stroke();
  context.strokeStyle = bad;
  context.lineWidth = 2.4;
  context.stroke();
  context.beginPath();
  context.moveTo(7.4, 7.4);
  context.lineTo(14.6, 14.6);
  context.moveTo(14.6, 7.4);
  context.lineTo(7.4, 14.6);
  context.lineCap = 'round';
  context.stroke();
  context.lineCap = 'butt';
}

function drawWaves(context: CanvasRenderingContext2D, { tactical }: Palette): void {
  const { water, paper } = tactical;
  circle(context, 11, 11, 9);
  context.fillStyle = water;
  context.fill();
  context.strokeStyle = paper;
  context.lineWidth = 1.8;
  context.stroke();
  for (const y of [8.5, 13]) {
    context.beginPath();
    context.moveTo(5, y);
    context.bezierCurveTo(7, y - 3.4, 9, y - 3.4, 11, y);
    context.bezierCurveTo(13, y + 3.4, 15, y + 3.4, 17, y);
    context.stroke();
  }
}

function drawLetters(
  context: CanvasRenderingContext2D,
  { tactical }: Palette,
  chip: Chip,
  width: number,
): void {
  const isFilled = chip.kind === 'rvp' || chip.kind === 'command-post' || chip.kind === 'you';
  context.beginPath();
  context.roundRect(2, 2, width - 4, 18, 3);
  context.strokeStyle = isFilled ? tactical.onPlate : tactical.ink;
  context.lineWidth = isFilled ? 2.5 : 2;
  context.stroke();
  context.fillStyle = isFilled ? tactical.plate : tactical.paper;
  context.fill();
  context.fillStyle = isFilled ? tactical.onPlate : tactical.ink;
  context.font = letterFont;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(chip.text, width / 2, 11.5);
}

function circle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
}
