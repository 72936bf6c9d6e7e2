import type { MarkView } from '#exercise/view-map.ts';

/** What can be shown or left out, besides the land itself. */
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

/** The layer on which the sign of a mark lies. Its area, if any, lies with the zones or the cordons. */
export function layerOf({ as }: MarkView): MapLayer {
  switch (as) {
    case 'closed':
      return 'closures';
    case 'rvp':
    case 'command-post':
    case 'rest-centre':
      return 'meeting';
    case 'cordon':
      return 'cordons';
    case 'flood':
    case 'route':
      return 'zones';
    case 'incident':
    case 'people':
    case 'hazard':
    case 'resource':
    case 'wind':
      return 'marks';
    default:
      return as satisfies never;
  }
}
