import type { Palette } from './palette.ts';
import type { XY } from './projection.ts';
import { nearestPoint } from './rectangle.ts';
import type { Stamp } from './stamp.ts';

const dot = 3;
const dotRoom = dot + 1.5;

interface Led {
  readonly stamp: Stamp;
  /** Its top left corner, from where the unit is. */
  readonly from: XY;
}

/** A tag that stands off its unit: a dot where the unit is, and a stem from there to the tag. */
export function ledStamp(tag: Stamp, lead: XY, { theme, tactical }: Palette): Led {
  const { width, height } = tag;
  const box = { x: lead[0] - width / 2, y: lead[1] - height / 2, width, height };
  if (lead[0] === 0 && lead[1] === 0) return { stamp: tag, from: [box.x, box.y] };
  const left = Math.floor(Math.min(box.x, -dotRoom));
  const top = Math.floor(Math.min(box.y, -dotRoom));
  const [x, y] = [box.x - left, box.y - top];
  const stamp: Stamp = {
    key: `led ${theme} ${lead.join(' ')} ${tag.key}`,
    width: Math.max(box.x + width, dotRoom) - left,
    height: Math.max(box.y + height, dotRoom) - top,
    hits: tag.hits.map(({ of, box: hit }) => ({ of, box: { ...hit, x: hit.x + x, y: hit.y + y } })),
    draw: (context) => {
      context.save();
      context.translate(-left, -top);
      const end = nearestPoint(box, [0, 0]);
      for (const [colour, line] of [
        [tactical.halo, 4],
        [tactical.ink, 1.5],
      ] as const) {
        context.beginPath();
        context.moveTo(0, 0);
        context.lineTo(...end);
        context.strokeStyle = colour;
        context.lineWidth = line;
        context.stroke();
      }
      context.beginPath();
      context.arc(0, 0, dot, 0, Math.PI * 2);
      context.fillStyle = tactical.ink;
      context.fill();
      context.strokeStyle = tactical.halo;
      context.lineWidth = 1.2;
      context.stroke();
      context.translate(box.x, box.y);
      tag.draw(context);
      context.restore();
    },
  };
  return { stamp, from: [left, top] };
}
