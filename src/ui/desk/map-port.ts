import type { View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';

/** Something on the map. */
export interface MapSelection {
  readonly kind: 'place' | 'road' | 'unit' | 'mark';
  readonly id: string;
}

export interface MapHandle {
  readonly update: (view: View) => void;
  readonly select: (what: MapSelection | null) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  /** CSS pixels to the east and to the south. */
  readonly pan: (east: number, south: number) => void;
  readonly resize: () => void;
  readonly destroy: () => void;
  readonly renderer: string;
}

/** What the desk asks of the map, which it is handed and never imports. */
export interface MapModule {
  readonly mountMap: (
    host: HTMLElement,
    options: {
      readonly brief: Brief;
      readonly onSelect: (what: MapSelection | null) => void;
      readonly reducedMotion: boolean;
    },
  ) => MapHandle | Promise<MapHandle>;
}

export type LoadMap = () => Promise<MapModule>;
