import type { ExerciseEvent, ExerciseEventBody } from '#exercise/events.ts';

const minute = 60;

const message = {
  id: 'm-1',
  kind: 'share',
  from: 'nilo',
  to: ['ambulance'],
  channel: 'es2',
  text: 'Mill Bridge is closed to all vehicles. Use Castle Bridge.',
  spans: [],
  carries: [{ fact: 'bridge-closed', version: 0, sourcing: 'seen' }],
  priority: 'urgent',
  readBack: true,
  explained: true,
} as const;

const bodies: readonly (readonly [number, ExerciseEventBody])[] = [
  [
    0,
    {
      type: 'exercise.started',
      scenario: 'brackwater-flood',
      scenarioHash: 'abc',
      seed: 4117,
      length: 150 * minute,
    },
  ],
  [53, { type: 'fact.true', fact: 'bridge-closed', version: 0 }],
  [
    57,
    {
      type: 'unit.departed',
      unit: 'amb-1',
      from: 1,
      to: 'weir-court',
      roads: ['mill-bridge'],
      legs: [],
      arrives: 68 * minute,
    },
  ],
  [60, { type: 'message.sent', message }],
  [61, { type: 'message.taken-in', message: 'm-1', by: 'ambulance', waited: 60 }],
  [
    61,
    {
      type: 'fact.held',
      holder: 'ambulance',
      fact: 'bridge-closed',
      version: 0,
      route: 'message',
      sourcing: 'seen',
      from: 'nilo',
      message: 'm-1',
      readBack: true,
    },
  ],
  [64, { type: 'unit.blocked', unit: 'amb-1', road: 'mill-bridge', node: 3, lost: 240 }],
  [
    110,
    {
      type: 'decision.taken',
      proposal: 'p-1',
      decision: 'evacuate',
      option: 'now',
      provisional: true,
      reviewDue: 130 * minute,
    },
  ],
  [150, { type: 'exercise.ended', reason: 'time' }],
];

/** The journal of the made-up debrief. */
export const fixtureEvents: ExerciseEvent[] = bodies.map(([at, body], index) => ({
  ...body,
  seq: index + 1,
  at: at * minute,
}));
