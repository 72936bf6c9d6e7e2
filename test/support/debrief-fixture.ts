import type { Debrief, KnowledgeLane, KnowledgeRow } from '#analysis/debrief.ts';
import type { ExerciseEvent, ExerciseEventBody } from '#exercise/events.ts';
import { measures as definitions, type MeasureId } from '#scoring/measures.ts';
import type { Leaf, MeasureScore, ScoreLine } from '#scoring/score-card.ts';
import type { DebriefSubject } from '#ui/debrief/debrief-subject.ts';
import type { NameBook } from '#ui/debrief/name-book.ts';

const minute = 60;
const end = 150 * minute;

export const fixtureBook: NameBook = {
  clock: { start: 5 * 3600 + 40 * minute, jumps: [] },
  acts: [],
  names: {
    party: {
      police: 'Police',
      fire: 'Fire and rescue',
      ambulance: 'Ambulance',
      council: 'Borough council',
    },
    short: { police: 'POL', fire: 'FRS', ambulance: 'AMB', council: 'LA', environment: 'EA' },
    fact: {
      'bridge-closed/0': 'Mill Bridge closed',
      'peak/0': 'Peak 08:15, 3.7 m',
      'dam-rumour/0': 'Rumour: dam failure',
    },
    place: { 'weir-court': 'Weir Court care home' },
    road: { 'mill-bridge': 'Mill Bridge' },
    zone: { flood: 'Flood water' },
    area: { 'flood-3': 'Weir Road' },
    unit: { 'amb-1': 'Ambulance crew one' },
    task: { evacuate: 'Move residents of Weir Court' },
    people: { residents: 'Residents' },
    kind: { 'residents/chair': 'in wheelchairs' },
    channel: { es2: 'talkgroup ES2', phone: 'phone' },
    measure: { river: 'River level' },
    measureUnit: { river: 'cm' },
    decision: { evacuate: 'Evacuate Weir Court' },
    option: { 'evacuate/now': 'Evacuate now' },
    topic: { routes: 'Routes in and out' },
    offer: {},
    plan: { 'care-homes': 'Care home evacuation plan' },
    seat: { nilo: 'Duty NILO' },
  },
};

export const fixtureSubject: DebriefSubject = {
  title: 'Brackwater flood',
  seat: 'duty NILO',
  mode: 'practice',
  reviewedBy: [],
  length: end,
  book: fixtureBook,
};

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
      length: end,
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

const events: ExerciseEvent[] = bodies.map(([at, body], index) => ({
  ...body,
  seq: index + 1,
  at: at * minute,
}));

function leaf(value: number | null, n: number, interval?: readonly [number, number]): Leaf {
  return interval === undefined ? { value, n } : { value, n, interval };
}

function line(
  part: Partial<ScoreLine> & Pick<ScoreLine, 'rule' | 'principle' | 'says'>,
  about = 'x',
): ScoreLine {
  return {
    id: `${part.rule}:${about}`,
    doctrine: 'JESIP Joint Doctrine, information sharing',
    points: 0,
    of: 3,
    events: [],
    also: [],
    ...part,
  };
}

const lines: ScoreLine[] = [
  line(
    {
      rule: 'recall',
      principle: 'sharedSituationalAwareness',
      points: 1.5,
      events: [4, 6],
      also: [5],
      window: { from: 53 * minute, to: 58 * minute },
      says: 'Ambulance was told of Mill Bridge closed 4 minutes late, and a crew turned back.',
    },
    'bridge-closed@0/ambulance',
  ),
  line(
    {
      rule: 'recall',
      principle: 'sharedSituationalAwareness',
      window: { from: 60 * minute, to: 80 * minute },
      says: 'The power network was never told: Peak 08:15, 3.7 m.',
    },
    'peak@0/network',
  ),
  line(
    {
      rule: 'closure',
      principle: 'communicate',
      points: 1,
      of: 1,
      events: [4, 6],
      says: 'Mill Bridge closed was read back by ambulance.',
    },
    'bridge-closed@0/ambulance',
  ),
  line(
    {
      rule: 'methane/hazards',
      principle: 'communicate',
      points: 10,
      of: 20,
      events: [4],
      says: 'Hazards: given at 05:58, not all of it current.',
    },
    'hazards',
  ),
  line(
    {
      rule: 'co-locate/quorum',
      principle: 'coLocate',
      points: 2,
      of: 4,
      events: [8],
      window: { from: 30 * minute, to: 45 * minute },
      says: 'Three of five commanders were together. The council was never asked.',
    },
    'evacuate/council',
  ),
  line(
    {
      rule: 'risk/exposure',
      principle: 'jointlyUnderstandRisk',
      window: { from: 40 * minute, to: 90 * minute },
      says: 'No joint account of the risk before crews entered Weir Court.',
    },
    'weir-court',
  ),
  line(
    {
      rule: 'co-ordinate/task',
      principle: 'coOrdinate',
      points: 3,
      of: 4,
      events: [3],
      says: 'One task was done twice: both services sent boats to Quay Street.',
    },
    'boats',
  ),
  line(
    {
      rule: 'decision/review',
      principle: 'decision',
      points: 4,
      of: 5,
      events: [8],
      says: 'Evacuate Weir Court was taken with a review time.',
    },
    'evacuate',
  ),
];

function lane(agency: string, part: Partial<KnowledgeLane>): KnowledgeLane {
  return { agency, spells: [], need: 'critical', neededBy: null, says: '', ...part };
}

function held(from: number, to = 150, right = true): KnowledgeLane['spells'][number] {
  return { from: from * minute, to: to * minute, right, seq: from };
}

const knowledge: KnowledgeRow[] = [
  {
    fact: 'bridge-closed',
    label: 'Mill Bridge closed',
    because: 'Whoever drives to the south bank needs another way over.',
    lanes: [
      lane('police', { spells: [held(53)], need: null, says: 'its own' }),
      lane('fire', { spells: [held(56)], neededBy: 58 * minute, says: 'in time, read back' }),
      lane('ambulance', {
        spells: [held(0, 53, false), held(61)],
        neededBy: 58 * minute,
        says: '3 min late, crew turned back',
      }),
    ],
  },
  {
    fact: 'peak',
    label: 'Peak 08:15, 3.7 m',
    because: 'The network can isolate only before the water is in.',
    lanes: [
      lane('environment', { spells: [held(40)], need: null, says: 'its own' }),
      lane('fire', {
        spells: [held(63)],
        need: 'important',
        neededBy: 80 * minute,
        says: 'in time',
      }),
      lane('network', { neededBy: 80 * minute, says: 'never told' }),
    ],
  },
  {
    fact: 'dam-rumour',
    label: 'Rumour: dam failure',
    because: 'It was never true.',
    lanes: [
      lane('council', {
        spells: [held(49, 56, false)],
        need: 'prohibited',
        says: 'you corrected it in 7 min',
      }),
      lane('public', {
        spells: [held(45, 90, false)],
        need: 'prohibited',
        says: 'believed for 45 min',
      }),
    ],
  },
];

function series(values: readonly number[]): (readonly [number, number])[] {
  return values.map((value, index) => [index * 10 * minute, value] as const);
}

/** One measure of the profile, by its definition. */
function measure(id: MeasureId, value: number | null, n: number): MeasureScore {
  const { label, principle, counts, says } = definitions[id];
  return { id, label, principle, counts, says, value, n };
}

const measures: MeasureScore[] = [
  measure('sharedWrong', 6, 9),
  measure('gain', 61, 31),
  measure('recall', 64, 31),
  measure('discipline', 72, 22),
  measure('handling', 100, 2),
  measure('hazardRecall', 60, 4),
  measure('exposure', 36, 1),
  measure('closure', 94, 8),
  measure('answers', 69, 3),
  measure('methane', 68, 7),
  measure('briefings', null, 0),
  measure('quorum', 70, 4),
  measure('tasks', 66, 6),
];

/** What each line of the fixture bears on. */
const lineMeasures: Readonly<Record<string, readonly MeasureId[]>> = {
  recall: ['recall'],
  closure: ['closure'],
  'methane/hazards': ['methane'],
  'co-locate/quorum': ['quorum'],
  'risk/exposure': ['exposure'],
  'co-ordinate/task': ['tasks'],
  'decision/review': [],
};

/** A debrief with something of everything; its numbers are made up. */
export const fixtureDebrief: Debrief = {
  score: {
    headlines: { sharedAwareness: leaf(58, 31, [49, 66]), jointDecisions: leaf(61, 2) },
    rating: 'partly-met',
    principles: {
      coLocate: leaf(70, 4),
      communicate: leaf(77, 15),
      coOrdinate: leaf(66, 6),
      jointlyUnderstandRisk: leaf(48, 3),
      sharedSituationalAwareness: leaf(61, 14, [50, 70]),
    },
    information: {
      gain: leaf(61, 31),
      recall: leaf(64, 31),
      discipline: leaf(72, 22),
      handling: leaf(100, 2),
    },
    measures,
    methane: {
      ...leaf(68, 7),
      fields: {
        majorIncident: leaf(100, 1),
        exactLocation: leaf(50, 1),
        type: leaf(100, 1),
        hazards: leaf(50, 1),
        access: leaf(100, 1),
        number: leaf(0, 1),
        emergencyServices: leaf(null, 0),
      },
    },
    decisions: [
      {
        ...leaf(72, 5),
        decision: 'evacuate',
        stages: {
          information: leaf(80, 3),
          risk: leaf(50, 2),
          powers: leaf(80, 2),
          options: leaf(70, 2),
          review: leaf(80, 1),
        },
      },
      {
        ...leaf(39, 5),
        decision: 'pre-emptive-isolation',
        stages: {
          information: leaf(30, 3),
          risk: leaf(50, 2),
          powers: leaf(50, 2),
          options: leaf(40, 2),
          review: leaf(null, 0),
        },
      },
    ],
    lines,
  },
  ledger: {
    measures: Object.fromEntries(lines.map(({ id, rule }) => [id, lineMeasures[rule] ?? []])),
    rules: {
      recall: {
        title: 'Told in time',
        explains: 'What was due and when it was taken in.',
        formula: 'weight × timeliness',
      },
    },
    settings: { weakestPull: 50, leastHandling: 40, ratingMet: 75, ratingPartlyMet: 50 },
  },
  harm: {
    exposureMinutes: 6.4,
    lostMinutes: 14,
    people: { atRisk: 2, sheltered: 0, safe: 36, harmed: 0 },
  },
  awareness: {
    you: series([2, 5, 24, 26, 42, 43, 36, 33, 30, 47, 51, 57, 59, 52, 61, 68]),
    reference: series([2, 18, 40, 56, 67, 74, 75, 77, 80, 82, 84, 85, 86, 87, 88, 89]),
    agency: series([4, 8, 30, 33, 49, 50, 44, 41, 39, 54, 58, 63, 65, 59, 67, 73]),
    shared: series([0, 2, 18, 19, 35, 36, 28, 25, 21, 40, 44, 51, 53, 45, 55, 63]),
    sharedWrong: series([0, 0, 0, 0, 0, 6, 12, 12, 12, 8, 4, 4, 4, 4, 0, 0]),
  },
  knowledge,
  events,
  feedback: [
    {
      agency: 'ambulance',
      commander: { name: 'Folasade Birch', title: 'Tactical commander' },
      helped: [
        {
          says: 'At 05:58 you told us ‘Mill Bridge closed’. We needed that and had it from nobody before you.',
          events: [1],
        },
      ],
      didNot: [
        {
          says: 'Between 06:00 and 06:04 you rang three times about the same thing.',
          events: [4, 5],
        },
      ],
    },
    // Relieved in mid-exercise: the same service speaks twice.
    {
      agency: 'ambulance',
      commander: { name: 'Idris Vale', title: 'Tactical commander' },
      helped: [{ says: 'I had little of you, and needed little.', events: [] }],
      didNot: [],
    },
  ],
  nominations: null,
  impacts: [
    {
      id: 'first-meeting',
      label: 'First joint meeting',
      value: 1200,
      unit: 'seconds',
      says: 'Commanders of 3 services first met with you at 06:00.',
      events: [1],
    },
  ],
  journalHash: '7f3a0c91b2d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e',
  seed: 4117,
};
