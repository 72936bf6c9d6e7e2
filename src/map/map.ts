import type { View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import { chooseRenderer, reportedRenderer, type Renderer } from './choose-renderer.ts';
import { listenForGestures } from './gestures.ts';
import { hitAt } from './hit.ts';
import { isSame, type MapId } from './map-id.ts';
import { MapScreen } from './map-screen.ts';
import { fitSheet, panBy, zoomAt, type XY } from './projection.ts';

export interface MapOptions {
  readonly brief: Brief;
  readonly onSelect: (id: MapId | null) => void;
  readonly reducedMotion: boolean;
  /** Chosen by what the browser reports, if absent. */
  readonly renderer?: Renderer;
}

export interface MountedMap {
  readonly renderer: Renderer;
  update: (view: View) => void;
  /** Frames what was chosen, here or elsewhere, and brings it into view. */
  select: (id: MapId | null) => void;
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
  const { brief, onSelect, reducedMotion } = options;
  const { geometry } = brief;
  const renderer = options.renderer ?? chooseRenderer(reportedRenderer());
  const screen = new MapScreen(host, brief, renderer, reducedMotion);
  let selected: MapId | null = null;

  const hit = (at: XY) =>
    screen.viewport && hitAt(geometry, screen.viewport, screen.arrangement, at, selected);
  const zoom = (factor: number) => {
    const { viewport } = screen;
    if (!viewport) return;
    screen.look(zoomAt(viewport, geometry, factor, [viewport.width / 2, viewport.height / 2]));
  };
  const stopListening = listenForGestures(screen.root, {
    pan: (dx, dy) => screen.viewport && screen.drag(panBy(screen.viewport, geometry, dx, dy)),
    zoom: (factor, at) =>
      screen.viewport && screen.drag(zoomAt(screen.viewport, geometry, factor, at)),
    tap: (at) => onSelect(hit(at)),
    isTarget: (at) => hit(at) !== null,
  });

  return {
    renderer,
    update: (view) => screen.show(view),
    select: (id) => {
      if (isSame(id, selected)) return;
      selected = id;
      screen.select(id);
    },
    resize: () => screen.resize(),
    zoomIn: () => zoom(zoomStep),
    zoomOut: () => zoom(1 / zoomStep),
    pan: (dx, dy) => screen.viewport && screen.look(panBy(screen.viewport, geometry, dx, dy)),
    fit: () => screen.viewport && screen.look(fitSheet(geometry, screen.viewport)),
    destroy: () => {
      stopListening();
      screen.destroy();
    },
  };
}
