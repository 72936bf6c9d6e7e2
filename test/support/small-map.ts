import { feature, mapText } from './map-text.ts';

/**
 * A ring of roads round a river, about 600 m across: from the station to the home by the bridge
 * (Mill Road), or the long way round (Ring Road), past the hall and the rendezvous point.
 */
export const smallMap = mapText([
  feature({ id: 'mill-road', kind: 'road', name: 'Mill Road', class: 'b', kmh: 50 }, 'LineString', [
    [-2.4, 54.0],
    [-2.393, 54.0],
  ]),
  feature(
    { id: 'mill-bridge', kind: 'road', name: 'Mill Bridge', class: 'b', bridge: true, kmh: 40 },
    'LineString',
    [
      [-2.393, 54.0],
      [-2.391, 54.0],
    ],
  ),
  feature({ id: 'ring-road', kind: 'road', name: 'Ring Road', class: 'b', kmh: 50 }, 'LineString', [
    [-2.4, 54.0],
    [-2.4, 54.004],
    [-2.391, 54.004],
    [-2.391, 54.0],
  ]),
  feature(
    { id: 'station', kind: 'place', name: 'Fire station', type: 'station' },
    'Point',
    [-2.4, 54.0002],
  ),
  feature(
    { id: 'home', kind: 'place', name: 'Care home', type: 'care-home' },
    'Point',
    [-2.391, 54.0002],
  ),
  feature(
    { id: 'hall', kind: 'place', name: 'Parish hall', type: 'hall' },
    'Point',
    [-2.4, 54.0038],
  ),
  feature(
    { id: 'rvp', kind: 'place', name: 'RVP Chapel Car Park', type: 'rvp' },
    'Point',
    [-2.391, 54.0038],
  ),
  feature({ id: 'low-ground', kind: 'area', name: 'Low ground' }, 'Polygon', [
    [
      [-2.394, 53.999],
      [-2.39, 53.999],
      [-2.39, 54.002],
      [-2.394, 53.999],
    ],
  ]),
]);
