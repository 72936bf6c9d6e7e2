import type { KnowledgeLane, KnowledgeRow } from '#analysis/debrief.ts';

const minute = 60;

function lane(agency: string, part: Partial<KnowledgeLane>): KnowledgeLane {
  return { agency, spells: [], need: 'critical', neededBy: null, says: '', ...part };
}

function held(from: number, to = 150, right = true): KnowledgeLane['spells'][number] {
  return { from: from * minute, to: to * minute, right, seq: from };
}

/** Who knew what when in the made-up debrief. */
export const fixtureKnowledge: KnowledgeRow[] = [
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
