import type { Debrief } from '#analysis/debrief.ts';
import type { DebriefSubject } from '#ui/debrief/debrief-subject.ts';
import type { NameBook } from '#ui/debrief/name-book.ts';
import { fixtureEvents } from './debrief-events.ts';
import { fixtureKnowledge } from './debrief-knowledge.ts';
import { fixtureLedger, fixtureScore } from './debrief-score.ts';

const minute = 60;

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
  length: 150 * minute,
  book: fixtureBook,
};

function series(values: readonly number[]): (readonly [number, number])[] {
  return values.map((value, index) => [index * 10 * minute, value] as const);
}

/** A debrief with something of everything; its numbers are made up. */
export const fixtureDebrief: Debrief = {
  score: fixtureScore,
  ledger: fixtureLedger,
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
  knowledge: fixtureKnowledge,
  events: fixtureEvents,
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
