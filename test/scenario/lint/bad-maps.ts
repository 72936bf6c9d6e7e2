import type { FindingCode } from '#scenario/finding-codes.ts';

/** One change to the small map, the code that it brings, and the line of the map that it points to. */
export const badMaps: readonly {
  readonly code: FindingCode;
  readonly changes: readonly (readonly [from: string, to: string])[];
  readonly line: string;
}[] = [
  { code: 'json-syntax', changes: [['\n]}', '\n],}']], line: '{"type"' },
  { code: 'yaml-syntax', changes: [[']}', ']']], line: ']' },
  { code: 'missing-key', changes: [['"name":"Mill Bridge",', '']], line: '"id":"mill-bridge"' },
  { code: 'wrong-value', changes: [['"kind":"area"', '"kind":"aera"']], line: '"id":"low-ground"' },
  {
    code: 'wrong-value',
    changes: [['"class":"b","bridge"', '"class":"c","bridge"']],
    line: '"id":"mill-bridge"',
  },
  { code: 'out-of-range', changes: [['[-2.4,54.0002]', '[-2.4,540002]']], line: '"id":"station"' },
  {
    code: 'duplicate-id',
    changes: [['"id":"station"', '"id":"care-home"']],
    line: '"id":"care-home"',
  },
  {
    code: 'map-empty',
    changes: [
      ['"kind":"road"', '"kind":"rail"'],
      ['"kind":"road"', '"kind":"rail"'],
    ],
    line: '"features"',
  },
  { code: 'map-too-large', changes: [['[-2.4,54]', '[-9.4,54]']], line: '"type"' },
  {
    code: 'road-disconnected',
    changes: [['[[-2.393,54.001],[-2.391,54.001]]', '[[-2.393,54.0011],[-2.391,54.001]]']],
    line: '"id":"mill-bridge"',
  },
  {
    code: 'place-unreachable',
    changes: [['[[-2.393,54.001],[-2.391,54.001]]', '[[-2.393,54.0011],[-2.391,54.001]]']],
    line: '"id":"care-home"',
  },
  { code: 'place-off-road', changes: [['[-2.4,54.0002]', '[-2.4,54.01]']], line: '"id":"station"' },
];
