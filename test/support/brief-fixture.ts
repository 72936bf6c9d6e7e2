import type { Brief } from '#exercise/view-brief.ts';
import { aBriefAgency, anEmptyBrief } from './an-empty-brief.ts';

const square = (west: number, south: number, size: number) =>
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ] as const;

/** A small brief: a river, two roads, three services. */
export const fixtureBrief: Brief = anEmptyBrief({
  scenario: {
    id: 'small-flood',
    title: 'Small flood',
    summary: 'A river rises towards a care home.',
    contentNote: 'People may come to harm.',
    reviewedBy: [],
    law: 'England and Wales, 2026',
  },
  clock: { start: 5 * 3600 + 40 * 60, jumps: [] },
  acts: [],
  length: 5400,
  seat: {
    id: 'nilo',
    role: 'nilo',
    title: 'Duty NILO',
    agency: 'fire',
    controls: [],
    at: 'station',
    briefing: 'The river is rising.\n\nYou take over at 05:40. Police have closed nothing yet.',
  },
  objectives: [
    {
      id: 'o-1',
      text: 'Pass what each service needs, in time.',
      principle: 'sharedSituationalAwareness',
    },
    { id: 'o-2', text: 'Bring the commanders together.', principle: 'coLocate' },
  ],
  agencies: [
    aBriefAgency({
      id: 'fire',
      name: 'Fire and rescue',
      short: 'FRS',
      control: 'Fire control',
      commander: { name: 'J. Whitfield', title: 'Station manager', travels: true },
      onTalkgroups: ['es2'],
    }),
    aBriefAgency({
      id: 'police',
      name: 'Police',
      short: 'POL',
      control: 'Force control room',
      commander: { name: 'A. Rahman', title: 'Inspector', travels: true },
      onTalkgroups: ['es2'],
    }),
    aBriefAgency({
      id: 'council',
      name: 'Borough council',
      short: 'LA',
      control: 'Emergency planning desk',
      commander: { name: 'M. Teale', title: 'Duty officer', travels: false },
      onTalkgroups: [],
    }),
  ],
  channels: [
    { id: 'phone', kind: 'phone', label: 'phone', members: [] },
    { id: 'es2', kind: 'talkgroup', label: 'ES2', members: ['fire', 'police', 'nilo'] },
  ],
  geometry: {
    origin: { latitude: 54, longitude: -2.4 },
    width: 40_000,
    height: 26_000,
    nodes: [],
    segments: [],
    roads: [
      {
        id: 'main-road',
        name: 'A68 Main Road',
        class: 'a',
        bridge: false,
        line: [
          [0, 4000],
          [40_000, 9000],
        ],
      },
      {
        id: 'mill-lane',
        name: 'Mill Lane',
        class: 'street',
        bridge: false,
        line: [
          [20_000, 6500],
          [20_000, 22_000],
        ],
      },
    ],
    places: [
      { id: 'station', name: 'Fire station', type: 'fire-station', point: [12_000, 6000], node: 0 },
      {
        id: 'weir-court',
        name: 'Weir Court care home',
        type: 'care-home',
        point: [20_500, 20_000],
        node: 0,
      },
    ],
    shapes: [
      {
        id: 'brack',
        kind: 'river',
        name: 'River Brack',
        closed: false,
        rings: [
          [
            [0, 16_000],
            [18_000, 14_000],
            [40_000, 17_000],
          ],
        ],
      },
      { id: 'wood', kind: 'wood', closed: true, rings: [square(30_000, 20_000, 3000)] },
    ],
  },
});
