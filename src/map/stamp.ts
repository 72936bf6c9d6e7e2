import type { MapId } from './map-id.ts';
import { agencyInk, mono, sans, tacticalInk } from './palette.ts';
import type { Chip } from './picture.ts';
import type { Rectangle } from './rectangle.ts';

// A stamp is a small picture drawn once with the 2D canvas and shown by the game as an image. Both
// renderers then show the same pixels, and a moving unit costs one image, not a set of shapes.

export interface Stamp {
  /** Two stamps of one key look the same. */
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly draw: (context: CanvasRenderingContext2D) => void;
  /** What can be chosen in it, from its own top left corner. */
  readonly hits: readonly { readonly of: readonly MapId[]; readonly box: Rectangle }[];
}

const chipHeight = 17;
const chipGap = 3;
const lineHeight = 13;
const padding = 4;
const widest = 190;
const tagFont = `700 10.5px ${mono}`;
const noteFont = `600 10.5px ${mono}`;
const lineFont = `500 11px ${sans}`;
const titleFont = `700 11px ${sans}`;

let measuring: CanvasRenderingContext2D | null = null;

function widthOf(text: string, font: string): number {
  measuring ??= document.createElement('canvas').getContext('2d');
  if (!measuring) return text.length * 6.5;
  measuring.font = font;
  return Math.ceil(measuring.measureText(text).width);
}

/**
 * A card beside a place: tags of who and what is there, and under them what was heard.
 * @param of what the rest of the card stands for
 */
export function cardStamp(
  chips: readonly Chip[],
  lines: readonly string[],
  of: readonly MapId[],
  title: string | null = null,
): Stamp {
  const widths = chips.map(chipWidth);
  const perRow = Math.max(2, Math.min(chips.length, 4));
  const rows = Math.ceil(chips.length / perRow);
  const texts = [
    ...(title === null ? [] : [{ text: shortened(title, titleFont), font: titleFont }]),
    ...lines.flatMap((line) => folded(line)).map((text) => ({ text, font: lineFont })),
  ];
  const rowWidths = Array.from({ length: rows }, (_, row) => {
    const inRow = widths.slice(row * perRow, (row + 1) * perRow);
    return inRow.reduce((sum, width) => sum + width + chipGap, -chipGap);
  });
  const textWidth = Math.max(0, ...texts.map(({ text, font }) => widthOf(text, font)));
  const chipsHeight = rows === 0 ? 0 : rows * (chipHeight + chipGap) - chipGap;
  const space = rows > 0 && texts.length > 0 ? 4 : 0;
  const width = Math.max(textWidth, ...rowWidths) + padding * 2;
  const height =
    chipsHeight + space + texts.length * lineHeight + padding * 2 - (texts.length > 0 ? 1 : 0);
  const boxes = chips.map((_, i): Rectangle => {
    const row = Math.floor(i / perRow);
    const before = widths.slice(row * perRow, i).reduce((sum, one) => sum + one + chipGap, 0);
    return {
      x: padding + before,
      y: padding + row * (chipHeight + chipGap),
      width: widths[i] ?? 0,
      height: chipHeight,
    };
  });
  return {
    key: `card ${JSON.stringify([chips.map(({ kind, text, note }) => [kind, text, note]), texts])}`,
    width,
    height,
    hits: [
      ...boxes.map((box, i) => ({ of: chips[i]?.of ?? of, box })),
      { of, box: { x: 0, y: 0, width, height } },
    ],
    draw: (context) => {
      plate(context, { x: 0.5, y: 0.5, width: width - 1, height: height - 1 }, 4);
      context.fillStyle = 'rgba(255, 255, 255, 0.94)';
      context.fill();
      context.strokeStyle = tacticalInk.line;
      context.lineWidth = 1;
      context.stroke();
      chips.forEach((chip, i) => boxes[i] && drawChip(context, chip, boxes[i]));
      context.fillStyle = tacticalInk.ink;
      context.textAlign = 'left';
      context.textBaseline = 'alphabetic';
      texts.forEach(({ text, font }, i) => {
        context.font = font;
        context.fillText(text, padding, padding + chipsHeight + space + i * lineHeight + 10);
      });
    },
  };
}

/** The tag of a unit on the road. Its border is broken, because its position is reckoned. */
export function moverStamp(chip: Chip): Stamp {
  const width = chipWidth(chip) + 3;
  const height = chipHeight + 3;
  const box = { x: 1.5, y: 1.5, width: width - 3, height: chipHeight };
  return {
    key: `mover ${chip.text} ${chip.note}`,
    width,
    height,
    hits: [{ of: chip.of, box: { x: 0, y: 0, width, height } }],
    draw: (context) => {
      drawChip(context, chip, box);
      context.setLineDash([3, 2]);
      context.strokeStyle = tacticalInk.paper;
      context.lineWidth = 1;
      plate(
        context,
        { x: box.x + 1.5, y: box.y + 1.5, width: box.width - 3, height: box.height - 3 },
        2,
      );
      context.stroke();
      context.setLineDash([]);
    },
  };
}

function chipWidth(chip: Chip): number {
  const note = chip.note === '' ? 0 : widthOf(chip.note, noteFont) + 8;
  return widthOf(chip.text, tagFont) + 10 + note;
}

function drawChip(context: CanvasRenderingContext2D, chip: Chip, box: Rectangle): void {
  const { fill, ink, edge } = chipLook(chip);
  const tag = widthOf(chip.text, tagFont) + 10;
  plate(context, box, 3);
  context.fillStyle = tacticalInk.paper;
  context.fill();
  context.save();
  context.clip();
  context.fillStyle = fill;
  context.fillRect(box.x, box.y, tag, box.height);
  if (chip.kind === 'you') {
    context.fillStyle = tacticalInk.you;
    context.fillRect(box.x, box.y + box.height - 3, tag, 3);
  }
  context.restore();
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.font = tagFont;
  context.fillStyle = ink;
  context.fillText(
    chip.text,
    box.x + 5,
    box.y + box.height / 2 + (chip.kind === 'you' ? -0.5 : 0.5),
  );
  if (chip.note !== '') {
    context.font = noteFont;
    context.fillStyle = tacticalInk.ink;
    context.fillText(chip.note, box.x + tag + 4, box.y + box.height / 2 + 0.5);
  }
  plate(
    context,
    { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 },
    3,
  );
  context.strokeStyle = edge;
  context.lineWidth = 1;
  context.stroke();
}

function chipLook(chip: Chip): { fill: string; ink: string; edge: string } {
  const { ink, paper, bad, hazard, water } = tacticalInk;
  switch (chip.kind) {
    case 'unit':
      return { fill: agencyInk(chip.text), ink: paper, edge: agencyInk(chip.text) };
    case 'hazard':
      return { fill: hazard, ink, edge: ink };
    case 'incident':
    case 'closed':
      return { fill: paper, ink: bad, edge: bad };
    case 'flood':
      return { fill: paper, ink: water, edge: water };
    case 'rest-centre':
    case 'resource':
      return { fill: paper, ink, edge: ink };
    case 'you':
    case 'rvp':
      return { fill: ink, ink: paper, edge: ink };
    default:
      return chip.kind satisfies never;
  }
}

function plate(context: CanvasRenderingContext2D, box: Rectangle, radius: number): void {
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, radius);
}

/** Two lines at most; what is longer ends in an ellipsis. All of it stands in the list beside. */
function folded(line: string): string[] {
  if (widthOf(line, lineFont) <= widest * 0.75) return [line];
  const words = line.split(' ');
  let best: [string, string] = [line, ''];
  let bestWidth = Number.POSITIVE_INFINITY;
  for (let i = 1; i < words.length; i++) {
    const pair: [string, string] = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
    const width = Math.max(widthOf(pair[0], lineFont), widthOf(pair[1], lineFont));
    if (width < bestWidth) [best, bestWidth] = [pair, width];
  }
  return best.filter((text) => text !== '').map((text) => shortened(text, lineFont));
}

function shortened(text: string, font: string): string {
  if (widthOf(text, font) <= widest) return text;
  let kept = text;
  while (kept.length > 1 && widthOf(`${kept}…`, font) > widest) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
