import type { Arrangement } from './arrange.ts';
import type { Picture } from './picture.ts';
import { toScreen, type Viewport, type XY } from './projection.ts';

/** The same arrangement a moment earlier or later: what belongs to a unit on the road goes with it. */
export function movedWith(
  arrangement: Arrangement,
  arrangedFor: Picture,
  picture: Picture,
  viewport: Viewport,
): Arrangement {
  const shifts = new Map<string, XY>();
  for (const { key, point } of picture.movers) {
    const settled = arrangedFor.movers.find((mover) => mover.key === key);
    if (!settled) continue;
    const [x, y] = toScreen(viewport, point);
    const [settledX, settledY] = toScreen(viewport, settled.point);
    shifts.set(key, [x - settledX, y - settledY]);
  }
  const moved = ([x, y]: XY, mover: string | undefined): XY => {
    const shift = mover === undefined ? undefined : shifts.get(mover);
    return shift ? [x + shift[0], y + shift[1]] : [x, y];
  };
  return {
    standings: arrangement.standings.map((one) => ({ ...one, at: moved(one.at, one.mover) })),
    leaders: arrangement.leaders.map((one) => ({
      ...one,
      from: moved(one.from, one.mover),
      to: moved(one.to, one.mover),
    })),
  };
}
