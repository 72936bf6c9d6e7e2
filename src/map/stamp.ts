import type { MapId } from './map-id.ts';
import { sans, type Palette } from './palette.ts';
import type { Chip } from './picture.ts';
import type { Rectangle } from './rectangle.ts';
import { drawTag, plate, tagHeight, tagWidth } from './tag.ts';
import { widthOf } from './text-width.ts';

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

const tagGap = 3;
const lineHeight = 17;
const padding = 5;
const widest = 210;
const lineFont = `500 13px ${sans}`;
const titleFont = `700 13px ${sans}`;
const captionFont = `600 13px ${sans}`;

interface TagRows {
  readonly boxes: readonly Rectangle[];
  readonly width: number;
  readonly height: number;
}

/** Tags in rows of four at most, from a corner. */
function tagRows(chips: readonly Chip[], left: number, top: number): TagRows {
  const perRow = Math.max(2, Math.min(chips.length, 4));
  const widths = chips.map(tagWidth);
  const boxes = widths.map((width, i): Rectangle => {
    const row = Math.floor(i / perRow);
    const before = widths.slice(row * perRow, i).reduce((sum, one) => sum + one + tagGap, 0);
    const y = top + row * (tagHeight + tagGap);
    return { x: left + before, y, width, height: tagHeight };
  });
  const right = Math.max(left, ...boxes.map((box) => box.x + box.width));
  const foot = Math.max(top, ...boxes.map((box) => box.y + box.height));
  return { boxes, width: right - left, height: foot - top };
}

/** The tags of who and what is at a place, standing on the land. */
export function tagsStamp(
  palette: Palette,
  chips: readonly Chip[],
  of: readonly MapId[],
  isReckoned = false,
): Stamp {
  const rows = tagRows(chips, 1, 1);
  const width = rows.width + 2;
  const height = rows.height + 2;
  return {
    key: `tags ${palette.theme} ${isReckoned} ${chipsKey(chips)}`,
    width,
    height,
    hits: rows.boxes.map((box, i) => ({ of: chips[i]?.of ?? of, box })),
    draw: (context) => {
      rows.boxes.forEach((box, i) => {
        const chip = chips[i];
        if (!chip) return;
        plate(
          context,
          { x: box.x - 1, y: box.y - 1, width: box.width + 2, height: box.height + 2 },
          4,
        );
        context.fillStyle = palette.tactical.halo;
        context.fill();
        drawTag(context, palette, chip, box, isReckoned);
      });
    },
  };
}

/** What a place is called, in letters with a halo. */
export function captionStamp(palette: Palette, text: string, of: readonly MapId[]): Stamp {
  const lines = folded(text, captionFont, 130);
  const width = Math.max(...lines.map((line) => widthOf(line, captionFont))) + 6;
  const height = lines.length * lineHeight;
  return {
    key: `caption ${palette.theme} ${text}`,
    width,
    height,
    hits: [{ of, box: { x: 0, y: 0, width, height } }],
    draw: (context) => {
      context.font = captionFont;
      context.textAlign = 'left';
      context.textBaseline = 'alphabetic';
      context.lineJoin = 'round';
      context.strokeStyle = palette.tactical.halo;
      context.lineWidth = 4;
      context.fillStyle = palette.tactical.ink;
      lines.forEach((line, i) => {
        context.strokeText(line, 3, 13 + i * lineHeight);
        context.fillText(line, 3, 13 + i * lineHeight);
      });
    },
  };
}

interface Card {
  readonly chips: readonly Chip[];
  readonly title: string | null;
  readonly lines: readonly string[];
  /** What the rest of the card stands for. */
  readonly of: readonly MapId[];
}

/** A card beside a place: tags of who and what is there, and under them what was heard. */
export function cardStamp(palette: Palette, { chips, title, lines, of }: Card): Stamp {
  const rows = tagRows(chips, padding, padding);
  const texts = [
    ...(title === null ? [] : [{ text: shortened(title, titleFont), font: titleFont }]),
    ...lines
      .flatMap((line) => folded(line, lineFont, widest * 0.75))
      .map((text) => ({ text, font: lineFont })),
  ];
  const textWidth = Math.max(0, ...texts.map(({ text, font }) => widthOf(text, font)));
  const space = rows.height > 0 && texts.length > 0 ? 4 : 0;
  const width = Math.max(textWidth, rows.width) + padding * 2;
  const top = padding + rows.height + space;
  const height = top + texts.length * lineHeight + padding - (texts.length > 0 ? 2 : 0);
  return {
    key: `card ${palette.theme} ${chipsKey(chips)} ${JSON.stringify(texts)}`,
    width,
    height,
    hits: [
      ...rows.boxes.map((box, i) => ({ of: chips[i]?.of ?? of, box })),
      { of, box: { x: 0, y: 0, width, height } },
    ],
    draw: (context) => {
      plate(context, { x: 0.5, y: 0.5, width: width - 1, height: height - 1 }, 4);
      context.fillStyle = palette.tactical.card;
      context.fill();
      context.strokeStyle = palette.tactical.line;
      context.lineWidth = 1;
      context.stroke();
      rows.boxes.forEach((box, i) => {
        const chip = chips[i];
        if (chip) drawTag(context, palette, chip, box);
      });
      context.fillStyle = palette.tactical.ink;
      context.textAlign = 'left';
      context.textBaseline = 'alphabetic';
      texts.forEach(({ text, font }, i) => {
        context.font = font;
        context.fillText(text, padding, top + i * lineHeight + 12);
      });
    },
  };
}

/** A frame round what is chosen, wider than it by `frameRoom` on every side. */
export const frameRoom = 4;

export function frameStamp(palette: Palette, width: number, height: number): Stamp {
  return {
    key: `frame ${palette.theme} ${width} ${height}`,
    width,
    height,
    hits: [],
    draw: (context) => {
      for (const [colour, line] of [
        [palette.tactical.halo, 5],
        [palette.tactical.act, 2.5],
      ] as const) {
        plate(context, { x: 2.5, y: 2.5, width: width - 5, height: height - 5 }, 4);
        context.strokeStyle = colour;
        context.lineWidth = line;
        context.stroke();
      }
    },
  };
}

function chipsKey(chips: readonly Chip[]): string {
  return JSON.stringify(
    chips.map(({ kind, text, note, age, isDoubtful }) => [kind, text, note, age, isDoubtful]),
  );
}

/** Two lines at most; what is longer ends in an ellipsis. All of it stands in the list beside. */
function folded(line: string, font: string, width: number): string[] {
  if (widthOf(line, font) <= width) return [line];
  const words = line.split(' ');
  let best: [string, string] = [line, ''];
  let bestWidth = Number.POSITIVE_INFINITY;
  for (let i = 1; i < words.length; i++) {
    const pair: [string, string] = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
    const wider = Math.max(widthOf(pair[0], font), widthOf(pair[1], font));
    if (wider < bestWidth) [best, bestWidth] = [pair, wider];
  }
  return best.filter((text) => text !== '').map((text) => shortened(text, font));
}

function shortened(text: string, font: string): string {
  if (widthOf(text, font) <= widest) return text;
  let kept = text;
  while (kept.length > 1 && widthOf(`${kept}…`, font) > widest) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
