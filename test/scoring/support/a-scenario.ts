import type { Scenario } from '#scenario/scenario.ts';
import type { Agency } from '#scenario/schema/agency.ts';
import type { Decision } from '#scenario/schema/decision.ts';
import type { Fact, Need } from '#scenario/schema/fact.ts';

function anAgency(id: string): Agency {
  return {
    id,
    chart: id,
    name: id.charAt(0).toUpperCase() + id.slice(1),
    short: id.slice(0, 3).toUpperCase(),
    control: `${id} control`,
    commander: {
      name: 'A. Commander',
      title: 'Commander',
      temperament: 'steady',
      confidence: 50,
      appointedAfter: 0,
    },
    desk: { bare: 60, explained: 30 },
    phone: { ring: 5, engaged: 0, unanswered: 0 },
    alerted: 'at-start',
    mobilises: 60,
  };
}

export function aNeed(
  agency: string,
  level: Need['level'],
  timing: { grace?: number; expiry?: number } = {},
): Need {
  return { agency, level, because: `${agency} acts on it.`, ...timing };
}

export function aFact(id: string, part: Partial<Fact> = {}): Fact {
  return {
    id,
    topic: 'roads',
    letter: 'access',
    level: 1,
    handling: 'open',
    versions: [
      { label: `${id} first`, says: `${id}, as first known.` },
      { label: `${id} second`, says: `${id}, as known later.` },
    ],
    ...part,
  };
}

export function aDecision(part: Partial<Decision> = {}): Decision {
  return {
    id: 'evacuate',
    title: 'Evacuate the home',
    question: 'Now or later?',
    entitled: ['police', 'fire'],
    essential: ['bridge', 'peak'],
    options: [
      { id: 'now', label: 'Now', note: 'Needs crews.', opens: ['move-residents'] },
      { id: 'later', label: 'Later', note: 'Needs boats.', worse: true },
      { id: 'wait', label: 'Wait', note: 'Needs nothing.' },
    ],
    window: { opens: 600, full: 1200, closes: 1800 },
    hazards: [
      { id: 'water', label: 'Fast water', relevant: true },
      { id: 'power', label: 'Loss of power', relevant: true },
      { id: 'bees', label: 'Bees', relevant: false },
    ],
    powers: [
      { id: 'duty', label: 'Duty to warn', relevant: true },
      { id: 'curfew', label: 'Curfew', relevant: false },
    ],
    review: { within: 300, changes: ['peak'] },
    ...part,
  };
}

/** A scenario of four services and one officer, an hour long, with what a test adds. */
export function aScenario(part: Partial<Scenario> = {}): Scenario {
  return {
    format: 1,
    id: 'toy',
    title: 'Toy',
    summary: 'A toy.',
    reviewedBy: [],
    law: 'None',
    clock: { start: 0, length: 3600 },
    map: 'map.geojson',
    stages: [{ id: 'initial-response' }],
    objectives: [{ id: 'share', text: 'Share.', principle: 'communicate' }],
    topics: [
      { id: 'roads', label: 'Roads' },
      { id: 'river', label: 'River' },
    ],
    channels: [
      { id: 'phone', kind: 'phone', label: 'Phone' },
      { id: 'talk', kind: 'talkgroup', label: 'Talkgroup', members: ['police', 'fire', 'nilo'] },
    ],
    agencies: ['police', 'fire', 'ambulance', 'council'].map(anAgency),
    seats: [
      {
        id: 'nilo',
        role: 'nilo',
        title: 'Duty NILO',
        agency: 'fire',
        at: 'station',
        briefing: 'Begin.',
      },
    ],
    measures: [],
    zones: [],
    closures: [],
    units: [],
    people: [],
    tasks: [],
    facts: [],
    injects: [],
    decisions: [],
    hash: 'toy',
    geometry: {
      origin: { latitude: 54, longitude: -3 },
      width: 1000,
      height: 1000,
      nodes: [],
      segments: [],
      roads: [],
      places: [],
      shapes: [],
    },
    ...part,
  };
}
