import { mono, sans, type Palette } from './palette.ts';
import type { Chip } from './picture.ts';

/** Draws a sign from its top left corner; hollow with a broken edge where it is hearsay. */
export type DrawSign = (
  context: CanvasRenderingContext2D,
  palette: Palette,
  isDoubtful: boolean,
) => void;

export const letterFont = `700 13px ${mono}`;
const badgeFont = `700 13px ${sans}`;
const broken = [3, 2.5];

/** How many things were heard, or in a plain disc that it is not certain. */
export function drawBadge(
  context: CanvasRenderingContext2D,
  { tactical }: Palette,
  text: string,
  [x, y]: readonly [number, number],
): void {
  const isDoubt = text === '?';
  const [fill, ink] = isDoubt ? [tactical.paper, tactical.ink] : [tactical.plate, tactical.onPlate];
  circle(context, x, y, 8);
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = ink;
  context.lineWidth = 1.2;
  context.stroke();
  context.fillStyle = ink;
  context.font = badgeFont;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, x, y + 0.5);
}

/** Of what is hearsay: plain paper, and a broken line round it. */
function hollow(context: CanvasRenderingContext2D, { tactical }: Palette, colour: string): void {
  context.fillStyle = tactical.paper;
  context.fill();
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.setLineDash(broken);
  context.stroke();
  context.setLineDash([]);
}

export function drawStar(context: CanvasRenderingContext2D, palette: Palette, isDoubtful: boolean) {
  const { bad, halo } = palette.tactical;
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
  if (isDoubtful) hollow(context, palette, bad);
  circle(context, 13, 13, 3);
  context.fillStyle = isDoubtful ? bad : halo;
  context.fill();
}

export function drawTriangle(
  context: CanvasRenderingContext2D,
  palette: Palette,
  isDoubtful: boolean,
) {
  const { hazard, onHazard, halo, ink } = palette.tactical;
  context.beginPath();
  context.moveTo(12, 2.5);
  context.lineTo(22, 19.5);
  context.lineTo(2, 19.5);
  context.closePath();
  context.lineJoin = 'round';
  context.strokeStyle = halo;
  context.lineWidth = 4;
  context.stroke();
  if (isDoubtful) {
    hollow(context, palette, ink);
  } else {
    context.strokeStyle = onHazard;
    context.lineWidth = 2.4;
    context.stroke();
    context.fillStyle = hazard;
    context.fill();
  }
  context.fillStyle = isDoubtful ? ink : onHazard;
  context.fillRect(11, 8, 2, 5.6);
  context.fillRect(11, 15, 2, 2);
}

export function drawCross(
  context: CanvasRenderingContext2D,
  { tactical }: Palette,
  isDoubtful: boolean,
) {
  const { bad, paper, halo } = tactical;
  circle(context, 11, 11, 8.5);
  context.fillStyle = paper;
  context.fill();
  context.strokeStyle = halo;
  context.lineWidth = 5;
  context.stroke();
  context.strokeStyle = bad;
  context.lineWidth = 2.4;
  if (isDoubtful) context.setLineDash(broken);
  context.stroke();
  context.setLineDash([]);
  context.beginPath();
  context.moveTo(7.4, 7.4);
  context.lineTo(14.6, 14.6);
  context.moveTo(14.6, 7.4);
  context.lineTo(7.4, 14.6);
  context.lineCap = 'round';
  context.stroke();
  context.lineCap = 'butt';
}

export function drawWaves(
  context: CanvasRenderingContext2D,
  palette: Palette,
  isDoubtful: boolean,
) {
  const { water, paper } = palette.tactical;
  circle(context, 11, 11, 9);
  context.fillStyle = water;
  context.fill();
  context.strokeStyle = paper;
  context.lineWidth = 1.8;
  context.stroke();
  if (isDoubtful) hollow(context, palette, water);
  context.strokeStyle = isDoubtful ? water : paper;
  context.lineWidth = 1.8;
  for (const y of [8.5, 13]) {
    context.beginPath();
    context.moveTo(5, y);
    context.bezierCurveTo(7, y - 3.4, 9, y - 3.4, 11, y);
    context.bezierCurveTo(13, y + 3.4, 15, y + 3.4, 17, y);
    context.stroke();
  }
}

/** Two figures on a plate: people who gather, are hurt or need help. */
export function drawPeople(
  context: CanvasRenderingContext2D,
  palette: Palette,
  isDoubtful: boolean,
) {
  const { paper, ink, halo } = palette.tactical;
  context.beginPath();
  context.roundRect(2, 2, 24, 18, 4);
  context.strokeStyle = halo;
  context.lineWidth = 4;
  context.stroke();
  context.fillStyle = paper;
  context.fill();
  if (isDoubtful) {
    hollow(context, palette, ink);
  } else {
    context.strokeStyle = ink;
    context.lineWidth = 2;
    context.stroke();
  }
  context.fillStyle = ink;
  for (const x of [9.5, 18.5]) {
    circle(context, x, 7.8, 2.5);
    context.fill();
    context.beginPath();
    context.moveTo(x - 4, 17);
    context.bezierCurveTo(x - 4, 9.8, x + 4, 9.8, x + 4, 17);
    context.closePath();
    context.fill();
  }
}

export function drawLetters(
  context: CanvasRenderingContext2D,
  palette: Palette,
  isDoubtful: boolean,
  chip: Chip,
  width: number,
) {
  const { tactical } = palette;
  const isPlate = chip.kind === 'rvp' || chip.kind === 'command-post' || chip.kind === 'you';
  const isFilled = isPlate && !isDoubtful;
  context.beginPath();
  context.roundRect(2, 2, width - 4, 18, 3);
  if (isDoubtful) {
    hollow(context, palette, tactical.ink);
  } else {
    context.strokeStyle = isFilled ? tactical.onPlate : tactical.ink;
    context.lineWidth = isFilled ? 2.5 : 2;
    context.stroke();
    context.fillStyle = isFilled ? tactical.plate : tactical.paper;
    context.fill();
  }
  context.fillStyle = isFilled ? tactical.onPlate : tactical.ink;
  context.font = letterFont;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(chip.text, width / 2, 11.5);
}

export function circle(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
}
