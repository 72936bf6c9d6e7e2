import { mono, tacticalInk } from './palette.ts';
import type { Chip } from './picture.ts';
import type { Stamp } from './stamp.ts';

// The signs of what was reported, each of its own shape: a star for the incident, a triangle for a
// hazard, a crossed ring for a closed road, lettered plates for meeting points and rest centres.

const { ink, paper, bad, hazard, water } = tacticalInk;

export function signStamp(chip: Chip): Stamp {
  switch (chip.kind) {
    case 'incident':
      return sign(chip, 26, 26, drawStar);
    case 'hazard':
      return sign(chip, 24, 22, drawTriangle);
    case 'closed':
      return sign(chip, 22, 22, drawCross);
    case 'flood':
      return sign(chip, 22, 22, drawWaves);
    case 'rvp':
    case 'rest-centre':
    case 'resource':
    case 'unit':
    case 'you':
      return sign(chip, 38, 20, (context) => drawLetters(context, chip));
    default:
      return chip.kind satisfies never;
  }
}

/** A dot where a place has no sign of its own. */
export function dotStamp(): Stamp {
  return {
    key: 'dot',
    width: 9,
    height: 9,
    hits: [],
    draw: (context) => {
      circle(context, 4.5, 4.5, 3.2);
      context.fillStyle = ink;
      context.fill();
      context.strokeStyle = paper;
      context.lineWidth = 1.5;
      context.stroke();
    },
  };
}

/** Where a unit on the road is reckoned to be: an open ring in its colour. */
export function reckonedStamp(colour: string, due: boolean): Stamp {
  return {
    key: `reckoned ${colour} ${String(due)}`,
    width: 13,
    height: 13,
    hits: [],
    draw: (context) => {
      circle(context, 6.5, 6.5, 4.5);
      context.fillStyle = paper;
      context.fill();
      context.strokeStyle = colour;
      context.lineWidth = 2.5;
      if (due) context.setLineDash([2.5, 2]);
      context.stroke();
      context.setLineDash([]);
    },
  };
}

function sign(
  chip: Chip,
  width: number,
  height: number,
  draw: (context: CanvasRenderingContext2D) => void,
): Stamp {
  const hits = [{ of: chip.of, box: { x: 0, y: 0, width, height } }];
  return { key: `sign ${chip.kind} ${chip.text}`, width, height, hits, draw };
}

function drawStar(context: CanvasRenderingContext2D): void {
  context.beginPath();
  for (let i = 0; i < 16; i++) {
    const radius = i % 2 === 0 ? 11.5 : 7.6;
    const angle = (i * Math.PI) / 8;
    context.lineTo(13 + radius * Math.sin(angle), 13 - radius * Math.cos(angle));
  }
  context.closePath();
  context.lineJoin = 'round';
  context.strokeStyle = paper;
  context.lineWidth = 3;
  context.stroke();
  context.fillStyle = bad;
  context.fill();
  circle(context, 13, 13, 3);
  context.fillStyle = paper;
  context.fill();
}

function drawTriangle(context: CanvasRenderingContext2D): void {
  context.beginPath();
  context.moveTo(12, 2.5);
  context.lineTo(22, 19.5);
  context.lineTo(2, 19.5);
  context.closePath();
  context.lineJoin = 'round';
  context.strokeStyle = paper;
  context.lineWidth = 4;
  context.stroke();
  context.strokeStyle = ink;
  context.lineWidth = 2.4;
  context.stroke();
  context.fillStyle = hazard;
  context.fill();
  context.fillStyle = ink;
  context.fillRect(11, 8, 2, 5.6);
  context.fillRect(11, 15, 2, 2);
}

function drawCross(context: CanvasRenderingContext2D): void {
  circle(context, 11, 11, 8.5);
  context.fillStyle = paper;
  context.fill();
  context.strokeStyle = paper;
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

function drawWaves(context: CanvasRenderingContext2D): void {
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

function drawLetters(context: CanvasRenderingContext2D, chip: Chip): void {
  const dark = chip.kind === 'rvp' || chip.kind === 'you';
  context.beginPath();
  context.roundRect(2, 2, 34, 16, 3);
  context.strokeStyle = dark ? paper : ink;
  context.lineWidth = dark ? 2.5 : 2;
  context.stroke();
  context.fillStyle = dark ? ink : paper;
  context.fill();
  context.fillStyle = dark ? paper : ink;
  context.font = `700 11px ${mono}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(chip.text, 19, 10.5);
}

function circle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
}
