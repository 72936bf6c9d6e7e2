import { agencyInk, mono, type Palette } from './palette.ts';
import type { Chip } from './picture.ts';
import type { Rectangle } from './rectangle.ts';
import { widthOf } from './text-width.ts';

// The tag of an agency, of a meeting point or of the seat: its letters, and beside them how many and
// for how long nothing was heard.

export const tagHeight = 19;
const tagFont = `700 13px ${mono}`;
const noteFont = `600 13px ${mono}`;

export function tagWidth(chip: Chip): number {
  const note = noteOf(chip);
  return widthOf(chip.text, tagFont) + 10 + (note === '' ? 0 : widthOf(note, noteFont) + 8);
}

function noteOf({ isDoubtful, note, age }: Chip): string {
  return [isDoubtful ? '?' : '', note, age]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

/** What is old is hollow, with a broken edge; so is, `reckoned`, what was not seen where it stands. */
export function drawTag(
  context: CanvasRenderingContext2D,
  palette: Palette,
  chip: Chip,
  box: Rectangle,
  isReckoned = false,
): void {
  const { tactical } = palette;
  // Hollow with a broken edge: what is old, and what is hearsay.
  const isOld = chip.age !== null || chip.isDoubtful === true;
  const look = tagLook(palette, chip);
  const letters = widthOf(chip.text, tagFont) + 10;
  const middle = box.y + box.height / 2;
  plate(context, box, 3);
  context.fillStyle = tactical.paper;
  context.fill();
  if (!isOld) {
    context.save();
    context.clip();
    context.fillStyle = look.fill;
    context.fillRect(box.x, box.y, letters, box.height);
    context.fillStyle = tactical.you;
    if (chip.kind === 'you') context.fillRect(box.x, box.y + box.height - 3, letters, 3);
    context.restore();
  }
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.font = tagFont;
  context.fillStyle = isOld ? tactical.ink : look.ink;
  context.fillText(chip.text, box.x + 5, middle + (chip.kind === 'you' ? -0.5 : 0.5));
  context.font = noteFont;
  context.fillStyle = isOld ? tactical.warn : tactical.ink;
  context.fillText(noteOf(chip), box.x + letters + 4, middle + 0.5);
  edge(context, box, look.edge, isOld ? [4, 3] : []);
  if (isReckoned && !isOld) {
    const letter = { x: box.x + 2, y: box.y + 2, width: letters - 4, height: box.height - 4 };
    edge(context, letter, tactical.onTag, [3, 2]);
  }
}

function edge(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Rectangle,
  colour: string,
  dash: readonly number[],
): void {
  plate(context, { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 }, 3);
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.setLineDash([...dash]);
  context.stroke();
  context.setLineDash([]);
}

interface TagLook {
  readonly fill: string;
  readonly ink: string;
  readonly edge: string;
}

function tagLook(palette: Palette, chip: Chip): TagLook {
  const { ink, paper, bad, hazard, onHazard, water, onTag, onPlate } = palette.tactical;
  switch (chip.kind) {
    case 'unit': {
      const fill = agencyInk(palette, chip.text);
      return { fill, ink: onTag, edge: chip.age === null ? fill : ink };
    }
    case 'hazard':
      return { fill: hazard, ink: onHazard, edge: onHazard };
    case 'incident':
    case 'closed':
      return { fill: paper, ink: bad, edge: bad };
    case 'flood':
      return { fill: paper, ink: water, edge: water };
    case 'rest-centre':
    case 'resource':
    case 'people':
    case 'cordon':
    case 'route':
    case 'wind':
      return { fill: paper, ink, edge: ink };
    case 'you':
    case 'rvp':
    case 'command-post':
      return { fill: palette.tactical.plate, ink: onPlate, edge: palette.tactical.plate };
    default:
      return chip.kind satisfies never;
  }
}

export function plate(context: CanvasRenderingContext2D, box: Rectangle, radius: number): void {
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, radius);
}
