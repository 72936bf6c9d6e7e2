import type { Brief } from '#exercise/view-brief.ts';
import type { Point } from '#scenario/geometry.ts';
import { aBriefAgency, anEmptyBrief } from './an-empty-brief.ts';

const nodes: readonly Point[] = [
  [4000, 14_000],
  [11_000, 15_500],
  [14_500, 9000],
  [22_000, 18_000],
  [15_500, 4000],
];

const place = (id: string, name: string, type: string, point: Point, node: number) => ({
  id,
  name,
  type,
  point,
  node,
});

/** A small town on a river, with five services and one decision. */
export const deskBrief: Brief = anEmptyBrief({
  scenario: {
    id: 'brackwater-flood',
    title: 'Brackwater flood',
    summary: 'A river rises towards a care home and a substation.',
    reviewedBy: [],
    law: 'England and Wales, 2026',
  },
  clock: { start: 5 * 3600 + 40 * 60, jumps: [] },
  acts: [],
  length: 9000,
  seat: {
    id: 'nilo',
    role: 'nilo',
    title: 'duty NILO',
    agency: 'fire',
    controls: [],
    at: 'fire-control',
    briefing: 'The river has been rising since midnight.',
  },
  objectives: [
    {
      id: 'o-1',
      text: 'Tell partners what they need in time.',
      principle: 'sharedSituationalAwareness',
    },
  ],
  agencies: [
    aBriefAgency({
      id: 'police',
      short: 'POL',
      name: 'Police',
      control: 'Force control room',
      commander: { name: 'A. Rahman', title: 'Inspector', travels: true },
      capabilities: ['cordon', 'air-support'],
      onTalkgroups: ['es2'],
    }),
    aBriefAgency({
      id: 'fire',
      short: 'FRS',
      name: 'Fire and rescue',
      control: 'Fire control',
      commander: { name: 'J. Whitfield', title: 'Station manager', travels: true },
      capabilities: ['pumping', 'swift-water-rescue', 'boat'],
      onTalkgroups: ['es2'],
    }),
    aBriefAgency({
      id: 'ambulance',
      short: 'AMB',
      name: 'Ambulance',
      control: 'Emergency operations centre',
      commander: { name: 'R. Osei', title: 'Tactical commander', travels: true },
      deputy: { name: 'P. Marsh', title: 'Duty officer' },
      capabilities: ['patient-transport', 'hazardous-area-response'],
      onTalkgroups: ['es2'],
    }),
    aBriefAgency({
      id: 'council',
      short: 'LA',
      name: 'Borough council',
      control: 'Duty desk',
      commander: { name: 'M. Teale', title: 'Emergency planning duty officer', travels: true },
      deputy: { name: 'K. Ashdown', title: 'Assistant duty officer' },
      capabilities: ['rest-centre', 'transport'],
    }),
    aBriefAgency({
      id: 'environment',
      short: 'EA',
      name: 'Environment Agency',
      control: 'Flood desk',
      commander: { name: 'S. Lindqvist', title: 'Flood warning duty officer', travels: false },
    }),
  ],
  channels: [
    {
      id: 'es2',
      kind: 'talkgroup',
      label: 'talkgroup ES2',
      members: ['police', 'fire', 'ambulance', 'nilo'],
    },
    { id: 'phone', kind: 'phone', label: 'phone', members: [] },
    { id: 'together', kind: 'face-to-face', label: 'face to face', members: [] },
    { id: 'control-link', kind: 'control-to-control', label: 'control to control', members: [] },
    { id: 'mail', kind: 'written', label: 'mail', members: [] },
    { id: 'news', kind: 'public', label: 'local radio and web', members: ['council'] },
  ],
  topics: [
    { id: 'river', label: 'River level and forecast' },
    { id: 'residents', label: 'Care home residents' },
    { id: 'routes', label: 'Routes in and out' },
    { id: 'dam', label: 'State of the dam' },
    { id: 'shelter', label: 'Rest centre' },
    { id: 'power', label: 'Power supply' },
  ],
  units: [
    { id: 'amb-2', agency: 'ambulance', name: 'Ambulance crew 2' },
    { id: 'pump-1', agency: 'fire', name: 'Pump 1' },
  ],
  tasks: [{ id: 'evacuate-weir', label: 'Move the residents of Weir Court', place: 'weir-court' }],
  decisions: [
    {
      id: 'evacuate',
      title: 'Weir Court care home',
      question: 'Are the residents of Weir Court moved before the peak, or kept upstairs?',
      entitled: ['police', 'fire', 'ambulance', 'council'],
      offered: 0,
      options: [
        {
          id: 'move-now',
          label: 'Move everybody now',
          note: 'Needs two crews, boats at the gate and a rest centre.',
        },
        {
          id: 'shelter',
          label: 'Keep them upstairs',
          note: 'Needs power and a nurse on each floor.',
        },
        { id: 'move-some', label: 'Move the bed-bound first', note: 'Needs one crew and an hour.' },
      ],
      hazards: [
        { id: 'deep-water', label: 'Fast, deep water at the gate' },
        { id: 'power-loss', label: 'Loss of power to oxygen' },
        { id: 'smoke', label: 'Smoke' },
      ],
      powers: [
        { id: 'duty', label: 'Duty to protect life' },
        { id: 'evacuation-plan', label: 'The borough’s evacuation plan' },
        { id: 'terrorism', label: 'Terrorism powers' },
      ],
    },
  ],
  groups: [
    {
      id: 'tcg',
      kind: 'tactical',
      label: 'Tactical co-ordinating group',
      place: 'conference',
      chair: 'police',
      members: ['police', 'fire', 'ambulance', 'council', 'environment'],
    },
  ],
  plans: [
    { id: 'care-homes', title: 'Care home evacuation plan' },
    { id: 'flood-plan', title: 'Multi-agency flood plan' },
  ],
  geometry: {
    origin: { latitude: 53.971, longitude: -2.453 },
    width: 30_000,
    height: 20_000,
    nodes,
    segments: [
      { road: 'station-road', from: 0, to: 1, length: 7160, speed: 50 },
      { road: 'mill-lane', from: 1, to: 2, length: 7380, speed: 30 },
      { road: 'mill-bridge', from: 2, to: 4, length: 5100, speed: 30 },
      { road: 'bypass', from: 1, to: 3, length: 11_300, speed: 80 },
    ],
    roads: [
      {
        id: 'station-road',
        name: 'Station Road',
        class: 'a',
        bridge: false,
        line: [
          [4000, 14_000],
          [11_000, 15_500],
        ],
      },
      {
        id: 'mill-lane',
        name: 'Mill Lane',
        class: 'street',
        bridge: false,
        line: [
          [11_000, 15_500],
          [14_500, 9000],
        ],
      },
      {
        id: 'mill-bridge',
        name: 'Mill Bridge',
        class: 'street',
        bridge: true,
        line: [
          [14_500, 9000],
          [15_000, 6500],
          [15_500, 4000],
        ],
      },
      {
        id: 'bypass',
        name: 'Northern Bypass',
        class: 'a',
        bridge: false,
        line: [
          [11_000, 15_500],
          [22_000, 18_000],
        ],
      },
    ],
    places: [
      place('fire-control', 'Fire control', 'control', [26_000, 18_500], 3),
      place('station-yard', 'Station Road yard', 'rvp', [9000, 15_200], 1),
      place('weir-court', 'Weir Court care home', 'care-home', [18_000, 5200], 4),
      place('substation', 'Brackwater substation', 'substation', [23_000, 7000], 4),
      place('leisure-centre', 'Leisure centre', 'rest-centre', [21_500, 16_500], 3),
      place('chapel', 'Mill Lane chapel', 'chapel', [13_000, 11_500], 1),
    ],
    shapes: [
      {
        id: 'flood',
        kind: 'area',
        name: 'Low ground by the river',
        closed: true,
        rings: [
          [
            [0, 6000],
            [15_000, 9000],
            [30_000, 11_000],
            [30_000, 7000],
            [15_000, 4500],
            [0, 3000],
          ],
        ],
      },
      {
        id: 'river',
        kind: 'river',
        name: 'Brack',
        closed: false,
        rings: [
          [
            [0, 4800],
            [15_000, 6500],
            [30_000, 9000],
          ],
        ],
      },
    ],
  },
});
