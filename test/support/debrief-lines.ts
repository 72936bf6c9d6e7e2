import type { ScoreLine } from '#scoring/score-card.ts';

const minute = 60;

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

/** The scored lines of the made-up debrief. */
export const fixtureLines: ScoreLine[] = [
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
