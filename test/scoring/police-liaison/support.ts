import type { ExerciseEventBody } from '#exercise/events.ts';
import type { Crowd } from '#scenario/schema/crowd.ts';
import type { Measure } from '#scenario/schema/world.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { aFact, aNeed, aScenario } from '../support/a-scenario.ts';
import type { Happening } from '../support/a-journal.ts';

type Body<Type extends ExerciseEventBody['type']> = Extract<ExerciseEventBody, { type: Type }>;

const measure = (id: string, value: number): Measure => ({
  id,
  label: id,
  unit: 'of 100',
  points: [{ at: 0, value }],
  moves: [],
  least: 0,
  most: 100,
});

function aCrowd(part: Partial<Crowd> = {}): Crowd {
  return {
    id: 'march',
    name: 'the bridge march',
    place: 'hall',
    size: 400,
    contact: { name: 'Bel Okafor', title: 'Chief steward' },
    trust: 'trust',
    tension: 'tension',
    ...part,
  };
}

/** An hour with one group, trust 50, tension 40 (level 4), and an officer of police. */
export function crowdScenario(part: Partial<Scenario> = {}, crowd: Partial<Crowd> = {}): Scenario {
  const plain = aScenario();
  return {
    ...plain,
    seats: plain.seats.map((seat) => ({ ...seat, role: 'plt' as const, agency: 'police' })),
    measures: [measure('trust', 50), measure('tension', 40)],
    facts: [
      aFact('jostled'),
      aFact('kettle', { level: 3 }),
      aFact('search'),
      aFact('secret', { handling: 'in-confidence', needs: [aNeed('council', 'prohibited')] }),
      aFact('knife', { handling: 'in-confidence', lifeSafety: true }),
    ],
    crowds: [aCrowd({ expects: [{ fact: 'search' }], ...crowd })],
    ...part,
  };
}

export function talk(at: number, part: Partial<Body<'dialogue.held'>> = {}): Happening {
  return [
    at,
    {
      type: 'dialogue.held',
      id: `talk-${at}`,
      command: `c-${at}`,
      seat: 'nilo',
      crowd: 'march',
      move: 'communicate',
      channel: 'face',
      about: 'group',
      limits: false,
      first: false,
      carries: [],
      message: `m-${at}`,
      ...part,
    },
  ];
}

/** The group’s trust moves by this to that. */
export function trusts(
  at: number,
  [by, value]: readonly [by: number, value: number],
  why: Body<'trust.moved'>['why'] = 'told',
): Happening {
  const forGood = why === 'confidence-broken';
  return [at, { type: 'trust.moved', crowd: 'march', by, value, why, cause: 'x', forGood }];
}

export function senses(at: number, level: Body<'tension.sensed'>['level']): Happening {
  return [
    at,
    { type: 'tension.sensed', dialogue: `talk-${at}`, seat: 'nilo', crowd: 'march', level },
  ];
}

/** A report said to services, and on their desks at once. */
export function reports(
  at: number,
  part: Partial<Body<'tension.reported'>> & { readonly fact?: string } = {},
): Happening[] {
  const { fact, ...given } = part;
  const carries = fact === undefined ? [] : [{ fact, version: 0, sourcing: 'seen' as const }];
  const to = given.to ?? ['police'];
  const id = `report-${at}`;
  const message = {
    id,
    kind: 'tension' as const,
    from: 'nilo',
    to,
    channel: 'phone',
    text: 'Words.',
    spans: [],
    carries,
    priority: 'urgent' as const,
    readBack: false,
    explained: true,
  };
  return [
    [at, { type: 'message.sent', message }],
    ...to.map((party): Happening => [at, { type: 'message.delivered', message: id, to: party }]),
    [
      at,
      {
        type: 'tension.reported',
        id: `tension-${at}`,
        command: `c-${at}`,
        seat: 'nilo',
        crowd: 'march',
        sort: 'experienced',
        level: 4,
        confidence: 'high',
        carries,
        message: id,
        ...given,
        to,
      },
    ],
  ];
}

export function confides(at: number, fact: string): Happening {
  return [
    at,
    {
      type: 'crowd.confided',
      crowd: 'march',
      seat: 'nilo',
      fact,
      version: 0,
      message: 'm',
      for: ['police'],
      limits: true,
    },
  ];
}

export function breaks(at: number, fact: string, to: string): Happening {
  return [at, { type: 'confidence.broken', seat: 'nilo', crowd: 'march', fact, to, message: 'm' }];
}

export const ends: Happening = [3600, { type: 'exercise.ended', reason: 'time' }];
