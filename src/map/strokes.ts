import type { Brief } from '#exercise/view-brief.ts';
import type { Leader } from './arrange.ts';
import type { MapId } from './map-id.ts';
import { agencyInk, tacticalInk } from './palette.ts';
import type { Picture } from './picture.ts';
import { dashes } from './polyline.ts';
import { toScreen, type Viewport, type XY } from './projection.ts';
import type { Rectangle } from './rectangle.ts';
import { roadWidth } from './draw-land.ts';
import type { Stroke } from './stage.ts';

const white = 0xffffff;
const ink = inNumber(tacticalInk.ink);
const bad = inNumber(tacticalInk.bad);
const focus = inNumber(tacticalInk.focus);

/** Closed roads, planned routes, the seat's journey and leaders, in the order they are drawn. */
export function strokesOf(
  picture: Picture,
  leaders: readonly Leader[],
  viewport: Viewport,
  selected: MapId | null,
): Stroke[] {
  const closed = picture.closed.map(({ line }) => line.map((bend) => toScreen(viewport, bend)));
  return [
    { lines: closed, colour: white, alpha: 0.9, width: 5 },
    { lines: closed.flatMap((line) => dashes(line, 6, 4)), colour: bad, alpha: 1, width: 3 },
    ...picture.movers.flatMap((mover): Stroke[] => {
      const line = mover.route.map((bend) => toScreen(viewport, bend));
      const isChosen = mover.chip.of.some(
        ({ id }) => selected?.kind === 'unit' && selected.id === id,
      );
      const colour = inNumber(agencyInk(mover.chip.text));
      return [
        { lines: [line], colour: white, alpha: 0.75, width: isChosen ? 7 : 4.5 },
        { lines: dashes(line, 7, 5), colour, alpha: 1, width: isChosen ? 3.5 : 2.2 },
      ];
    }),
    ...(picture.journey
      ? [
          {
            lines: dashes(
              [toScreen(viewport, picture.journey.from), toScreen(viewport, picture.journey.to)],
              2,
              5,
            ),
            colour: ink,
            alpha: 1,
            width: 2.5,
          },
        ]
      : []),
    { lines: leaders.map(({ from, to }) => [from, to]), colour: white, alpha: 0.9, width: 3 },
    { lines: leaders.map(({ from, to }) => [from, to]), colour: ink, alpha: 1, width: 1.2 },
  ];
}

/** A frame round what is chosen, or a line beside the road. */
export function selectionStrokes(
  brief: Brief,
  viewport: Viewport,
  selected: MapId,
  boxes: readonly Rectangle[],
): Stroke[] {
  const frames = boxes.map((box) => frame(box, 2));
  const road =
    selected.kind === 'road' ? brief.geometry.roads.find(({ id }) => id === selected.id) : null;
  const strokes: Stroke[] = [
    { lines: frames, colour: white, alpha: 1, width: 4.5, over: true },
    { lines: frames, colour: focus, alpha: 1, width: 2.5, over: true },
  ];
  if (!road) return strokes;
  const line = road.line.map((bend) => toScreen(viewport, bend));
  const width = roadWidth(road, viewport.scale);
  return [
    { lines: [line], colour: white, alpha: 1, width: width + 7 },
    { lines: [line], colour: focus, alpha: 0.9, width: width + 3 },
    ...strokes,
  ];
}

function frame({ x, y, width, height }: Rectangle, room: number): XY[] {
  const [left, top] = [x - room, y - room];
  const [right, bottom] = [x + width + room, y + height + room];
  // Past its first corner, so that the joint closes.
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
    [left + 6, top],
  ];
}

function inNumber(hex: string): number {
  return Number.parseInt(hex.slice(1), 16);
}
