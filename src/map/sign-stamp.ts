import type { Chip } from './picture.ts';
import type { Palette } from './palette.ts';
import {
  circle,
  drawBadge,
  drawCross,
  drawLetters,
  drawPeople,
  drawStar,
  drawTriangle,
  drawWaves,
  letterFont,
  type DrawSign,
} from './sign-shapes.ts';
import type { Stamp } from './stamp.ts';
import { widthOf } from './text-width.ts';

// The signs of what was reported, each of its own shape: a star for the incident, a triangle for a
// hazard, a crossed ring for a closed road, two figures for people who gather or need help, lettered
// plates for meeting points and rest centres. What is hearsay is hollow with a broken edge and a `?`.

/** Room on every side for the count and for the `?`. */
const badgeRoom = 7;

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
    case 'people':
      return sign(palette, chip, count, [28, 22], drawPeople);
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
      return sign(palette, chip, count, [width, 22], (context, ink, isDoubtful) =>
        drawLetters(context, ink, isDoubtful, chip, width),
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
  draw: DrawSign,
): Stamp {
  const isDoubtful = chip.isDoubtful === true;
  const room = count > 1 || isDoubtful ? badgeRoom : 0;
  const width = across + room * 2;
  const height = down + room * 2;
  return {
    key: `sign ${palette.theme} ${chip.kind} ${chip.text} ${isDoubtful} ${count}`,
    width,
    height,
    hits: [{ of: chip.of, box: { x: 0, y: 0, width, height } }],
    draw: (context) => {
      context.save();
      context.translate(room, room);
      draw(context, palette, isDoubtful);
      context.restore();
      const [left, right] = [badgeRoom + 2, width - badgeRoom - 2];
      if (isDoubtful) drawBadge(context, palette, '?', [left, badgeRoom + 2]);
      if (count > 1) drawBadge(context, palette, String(count), [right, badgeRoom + 2]);
    },
  };
}
