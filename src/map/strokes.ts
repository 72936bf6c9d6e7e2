import type { Brief } from '#exercise/view-brief.ts';
import type { Leader } from './arrange.ts';
import { roadWidth } from './draw-land.ts';
import type { MapId } from './map-id.ts';
import { routeInk, type Palette } from './palette.ts';
import type { Mover, Picture } from './picture.ts';
import { toScreen, type Viewport, type XY } from './projection.ts';

/** A line over the land, in CSS pixels. */
export interface Stroke {
  readonly line: readonly XY[];
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** With more units than this on the road their ways would be all that is seen: then only of the chosen. */
const mostRoutes = 6;

/** What is chosen of the roads, closed roads, planned ways and the seat's journey, as they are drawn. */
export function strokesOf(
  brief: Brief,
  picture: Picture,
  viewport: Viewport,
  palette: Palette,
  selected: MapId | null,
): Stroke[] {
  const { bad, halo, ink } = palette.tactical;
  const onScreen = (points: readonly (readonly [number, number])[]) =>
    points.map((point) => toScreen(viewport, point));
  const isChosen = ({ chip }: Mover) =>
    chip.of.some(({ id }) => selected?.kind === 'unit' && selected.id === id);
  const shown =
    picture.movers.length > mostRoutes ? picture.movers.filter(isChosen) : picture.movers;
  return [
    ...chosenRoad(brief, viewport, palette, selected),
    ...picture.closed.flatMap(({ road, isDoubtful }): Stroke[] => {
      const line = onScreen(road.line);
      return [
        { line, colour: halo, width: 5 },
        // Hearsay is dots where what is known is dashes.
        { line, colour: bad, width: 3, dash: isDoubtful ? [2, 6] : [6, 4] },
      ];
    }),
    ...shown.flatMap((mover): Stroke[] => {
      const line = onScreen(mover.route);
      const [under, over] = isChosen(mover) ? [7, 3.5] : [4, 2];
      return [
        { line, colour: halo, width: under },
        { line, colour: routeInk(palette, mover.chip.text), width: over, dash: [7, 5] },
      ];
    }),
    ...(picture.journey
      ? [
          {
            line: onScreen([picture.journey.from, picture.journey.to]),
            colour: ink,
            width: 2.5,
            dash: [2, 5],
          },
        ]
      : []),
  ];
}

/** Lines that join cards to what they stand for. */
export function leaderStrokes(leaders: readonly Leader[], { tactical }: Palette): Stroke[] {
  return leaders.flatMap(({ from, to }): Stroke[] => [
    { line: [from, to], colour: tactical.halo, width: 3 },
    { line: [from, to], colour: tactical.ink, width: 1.2 },
  ]);
}

function chosenRoad(
  brief: Brief,
  viewport: Viewport,
  { tactical }: Palette,
  selected: MapId | null,
): Stroke[] {
  const road =
    selected?.kind === 'road' ? brief.geometry.roads.find(({ id }) => id === selected.id) : null;
  if (!road) return [];
  const line = road.line.map((bend) => toScreen(viewport, bend));
  const width = roadWidth(road, viewport.scale);
  return [
    { line, colour: tactical.halo, width: width + 8 },
    { line, colour: tactical.act, width: width + 4 },
  ];
}

/** The context draws in CSS pixels. */
export function drawStrokes(context: CanvasRenderingContext2D, strokes: readonly Stroke[]): void {
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  for (const { line, colour, width, dash } of strokes) {
    context.beginPath();
    for (const point of line) context.lineTo(...point);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.setLineDash([...(dash ?? [])]);
    context.stroke();
  }
  context.setLineDash([]);
}
