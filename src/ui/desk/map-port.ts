import type { View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { Theme } from '#ui/frame/preferences.ts';

/** Something on the map. */
export interface MapSelection {
  readonly kind: 'place' | 'road' | 'unit' | 'mark';
  readonly id: string;
}

/** What can be shown on the map or left out, besides the land itself. */
export const mapLayers = [
  'units',
  'marks',
  'closures',
  'zones',
  'cordons',
  'meeting',
  'names',
  'grid',
] as const;

export type MapLayer = (typeof mapLayers)[number];

export interface MapHandle {
  readonly update: (view: View) => void;
  readonly select: (what: MapSelection | null) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setLayers: (shown: ReadonlySet<MapLayer>) => void;
  /** While on, a press gives a place of the sheet and chooses nothing. */
  readonly pick: (isOn: boolean) => void;
  /** The grid reference of a point of the panel, in CSS pixels; null off the sheet. */
  readonly gridAt: (x: number, y: number) => string | null;
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
      readonly theme: Theme;
      /** The grid reference under the pointer; null off the sheet and when the pointer has left. */
      readonly onPoint: (grid: string | null) => void;
      readonly onPick: (grid: string | null) => void;
      /** Whether all of the sheet is in sight. */
      readonly onLook: (isWhole: boolean) => void;
      /** It broke while it was drawn. */
      readonly onFail: () => void;
    },
  ) => MapHandle | Promise<MapHandle>;
}

export type LoadMap = () => Promise<MapModule>;
