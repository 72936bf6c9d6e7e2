import type { View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import { chooseRenderer, reportedRenderer, type Renderer } from './choose-renderer.ts';
import { listenForGestures } from './gestures.ts';
import { fineReference } from './grid.ts';
import { hitAt } from './hit.ts';
import type { MapLayer } from './layers.ts';
import { isSame, type MapId } from './map-id.ts';
import { MapScreen } from './map-screen.ts';
import type { MapTheme } from './palette.ts';
import { isOnSheet, isWhole, panBy, toSheet, zoomAt, type XY } from './projection.ts';

export interface MapOptions {
  readonly brief: Brief;
  readonly onSelect: (id: MapId | null) => void;
  readonly reducedMotion: boolean;
  /** Light, if absent. */
  readonly theme?: MapTheme;
  /** The grid reference under the pointer; null off the sheet, and when the pointer has left. */
  readonly onPoint?: (grid: string | null) => void;
  /** A point was pressed while one was asked for by `pick`. */
  readonly onPick?: (grid: string | null) => void;
  /** Another part of the sheet is seen: all that fits, or less. */
  readonly onLook?: (isWhole: boolean) => void;
  /** Drawing threw: the map is of no more use. */
  readonly onFail?: () => void;
  /** Chosen by what the browser reports, if absent. */
  readonly renderer?: Renderer;
}

export interface MountedMap {
  readonly renderer: Renderer;
  update: (view: View) => void;
  /** Frames what was chosen, here or elsewhere, and brings it into view. */
  select: (id: MapId | null) => void;
  setTheme: (theme: MapTheme) => void;
  setLayers: (shown: ReadonlySet<MapLayer>) => void;
  /** While on, a press gives a place of the sheet and chooses nothing. */
  pick: (isOn: boolean) => void;
  /** The grid reference of a point of the panel; null off the sheet. */
  gridAt: (x: number, y: number) => string | null;
  /** To be called when `host` has changed its size in a way that the browser does not report. */
  resize: () => void;
  zoomIn: () => void;
  zoomOut: () => void;
  /** Moves what is seen, CSS pixels: right and down are positive. */
  pan: (dx: number, dy: number) => void;
  /** The whole sheet. */
  fit: () => void;
  destroy: () => void;
}

const zoomStep = 1.5;

/** Shows views on the map in `host`, which gives it its size. */
export function mountMap(host: HTMLElement, options: MapOptions): MountedMap {
  const { brief, onSelect, reducedMotion, theme = 'light' } = options;
  const { geometry } = brief;
  const renderer = options.renderer ?? chooseRenderer(reportedRenderer());
  const screen = new MapScreen(host, brief, {
    renderer,
    reducedMotion,
    theme,
    onLook: (viewport) => options.onLook?.(isWhole(geometry, viewport)),
    onFail: () => options.onFail?.(),
  });
  let selected: MapId | null = null;
  let isPicking = false;

  const hit = (at: XY) =>
    screen.viewport && hitAt(geometry, screen.viewport, screen.arrangement, at, selected);
  const gridAt = (at: XY) => {
    const point = screen.viewport && toSheet(screen.viewport, at);
    return point && isOnSheet(geometry, point) ? fineReference(geometry, point) : null;
  };
  const zoom = (factor: number) => {
    const { viewport } = screen;
    if (!viewport) return;
    // From the whole sheet one wants to see what has happened, not what lies in its middle.
    const matter = factor > 1 && isWhole(geometry, viewport) ? screen.matter() : null;
    const from = matter ? { ...viewport, east: matter[0], north: matter[1] } : viewport;
    screen.look(zoomAt(from, geometry, factor, [viewport.width / 2, viewport.height / 2]));
  };
  const stopListening = listenForGestures(screen.root, {
    pan: (dx, dy) => screen.viewport && screen.drag(panBy(screen.viewport, geometry, dx, dy)),
    zoom: (factor, at) =>
      screen.viewport && screen.drag(zoomAt(screen.viewport, geometry, factor, at)),
    tap: (at) => (isPicking ? options.onPick?.(gridAt(at)) : onSelect(hit(at))),
    cursorAt: (at) => {
      if (isPicking) return 'crosshair';
      return hit(at) === null ? 'grab' : 'pointer';
    },
    point: (at) => options.onPoint?.(at && gridAt(at)),
  });

  return {
    renderer,
    update: (view) => screen.show(view),
    select: (id) => {
      if (isSame(id, selected)) return;
      selected = id;
      screen.select(id);
    },
    setTheme: (next) => screen.setTheme(next),
    setLayers: (shown) => screen.setLayers(shown),
    pick: (isOn) => {
      isPicking = isOn;
      screen.root.style.cursor = isOn ? 'crosshair' : 'grab';
    },
    gridAt: (x, y) => gridAt([x, y]),
    resize: () => screen.resize(),
    zoomIn: () => zoom(zoomStep),
    zoomOut: () => zoom(1 / zoomStep),
    pan: (dx, dy) => screen.viewport && screen.look(panBy(screen.viewport, geometry, dx, dy)),
    fit: () => screen.viewport && screen.look(screen.whole(screen.viewport)),
    destroy: () => {
      stopListening();
      screen.destroy();
    },
  };
}
