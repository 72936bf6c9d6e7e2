import {
  createLocalExercise,
  type LocalExercise,
  type LocalOptions,
} from '#exercise/local-port.ts';
import { toArray } from '#kernel/chain.ts';
import type { CommandInput } from '#command/command.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { overlay } from '#scenario/overlay.ts';
import { anInject, smallScenario, type Changes } from './small-scenario.ts';

const fact = (id: string, says: string, part: Changes = {}) => ({
  id,
  topic: 'roads',
  letter: 'hazards',
  level: 1,
  handling: 'open',
  versions: [{ label: says, says: `${says}.` }],
  ...part,
});

const measure = (id: string, value: number, part: Changes = {}) => ({
  id,
  label: id,
  unit: 'of 100',
  points: [{ at: 'T+0m', value }],
  moves: [],
  least: 0,
  most: 100,
  ...part,
});

/**
 * A march at the parish hall, where the officer stands, and a counter-protest at the chapel car park.
 * Police search bags at 20 minutes, the officer hears of it at one; a condition on the route is in
 * force from 15 minutes; what may be promised is agreed at 10. Trust begins at 50 with the march, 40
 * with the others.
 */
const changes: Changes = {
  seats: [
    {
      id: 'nilo',
      role: 'plt',
      title: 'Police liaison officer',
      agency: 'police',
      at: 'hall',
      unit: 'van',
      knows: ['water-rising'],
    },
  ],
  units: [
    {
      id: 'van',
      agency: 'police',
      name: 'Liaison van',
      capabilities: ['liaison'],
      crew: 2,
      base: 'hall',
      turnOut: '30s',
    },
  ],
  measures: [
    measure('march-trust', 50),
    measure('march-tension', 30, {
      moves: [
        {
          by: 25,
          on: {
            when: { all: [{ at: 'T+20m' }, { not: { held: { by: 'march', fact: 'search' } } }] },
          },
        },
      ],
    }),
    measure('counter-trust', 40),
    measure('counter-tension', 60),
  ],
  facts: [
    fact('search', 'Bags are searched at the hall gate', {
      becomesTrue: { when: { at: 'T+20m' } },
    }),
    fact('route', 'The march keeps off Mill Bridge', { becomesTrue: { when: { at: 'T+12m' } } }),
    fact('false-arrest', 'A steward was arrested', { neverTrue: true }),
    fact('jostled', 'Marchers were jostled at the bridge', {
      learnedBy: [{ agency: 'march', sourcing: 'seen' }],
      needs: [{ agency: 'police', level: 'important', because: 'They police the bridge.' }],
    }),
    fact('break-away', 'Some mean to leave the route', {
      level: 3,
      handling: 'in-confidence',
      learnedBy: [{ agency: 'march', sourcing: 'second-hand' }],
      needs: [{ agency: 'ambulance', level: 'prohibited', because: 'It was told to police.' }],
    }),
    fact('threat', 'Somebody carries a knife', {
      lifeSafety: true,
      handling: 'in-confidence',
      tearLine: 'jostled',
      learnedBy: [{ agency: 'counter', sourcing: 'seen' }],
      needs: [{ agency: 'fire', level: 'prohibited', because: 'They have no use for it.' }],
    }),
  ],
  injects: [
    anInject('plans', 'T+1m', {
      text: 'At 06:20 [we search bags at the hall gate](search). [The march keeps off the bridge](route), if the commander signs it.',
    }),
    anInject('rumour', 'T+1m', {
      from: 'public',
      channel: 'radio-brack',
      text: 'They say [a steward was arrested](false-arrest).',
    }),
    anInject('gate', 'T+30m', { text: 'The gate is open.' }),
  ],
  crowds: [
    {
      id: 'march',
      name: 'the bridge march',
      place: 'hall',
      size: 400,
      contact: {
        name: 'Bel Okafor',
        title: 'Chief steward',
        phone: { ring: '5s', engaged: 0, unanswered: 0 },
      },
      trust: 'march-trust',
      tension: 'march-tension',
      tells: [
        { fact: 'jostled' },
        { fact: 'break-away', in: 'confidence', for: ['police'], trust: 60 },
      ],
      expects: [{ fact: 'search' }],
      offers: [
        {
          id: 'open-gate',
          label: 'The gate is opened at half past',
          authorised: { at: 'T+10m' },
          kept: { fired: 'gate' },
          within: '15m',
        },
        {
          id: 'no-vans',
          label: 'No vans on Mill Road',
          authorised: { at: 'T+50m' },
          kept: { at: 'T+55m' },
          within: '5m',
          plain: true,
        },
        {
          id: 'no-search',
          label: 'No search at the gate',
          authorised: { at: 'T+50m' },
          kept: { at: 'T+55m' },
          within: '5m',
        },
      ],
      conditions: [{ fact: 'route', imposed: { at: 'T+15m' } }],
    },
    {
      id: 'counter',
      name: 'the counter-protest',
      place: 'rvp',
      size: 60,
      contact: { name: 'Sid Marlow', title: 'Spokesman' },
      trust: 'counter-trust',
      tension: 'counter-tension',
      tells: [{ fact: 'threat', in: 'confidence', moves: ['sense'] }],
    },
  ],
};

export function crowdScenario(more: Changes = {}): Scenario {
  return smallScenario(overlay(changes, more).value as Changes);
}

/** That scenario at its first second; seed 1, practice. */
export function crowdExercise(
  options: Partial<LocalOptions> = {},
  more: Changes = {},
): LocalExercise {
  const own = { seed: 1, seat: 'nilo', mode: 'practice' } as const;
  return createLocalExercise(crowdScenario(more), { ...own, ...options });
}

type Talk = Partial<Omit<Extract<CommandInput, { type: 'dialogue' }>, 'type'>>;

/** A talk with the march, face to face, as given; two minutes are enough for it. */
export function talks(exercise: LocalExercise, how: Talk): void {
  exercise.dispatch({
    type: 'dialogue',
    crowd: 'march',
    move: 'communicate',
    channel: 'face',
    says: 'This is how it stands.',
    ...how,
  });
  exercise.advanceTo(exercise.now() + 120);
}

/** Trust or tension as the journal has it; what it began with until it moved. */
export function valueOf(exercise: LocalExercise, measureId: string, start: number): number {
  const moved = exercise
    .journal()
    .filter((event) => event.type === 'measure.moved' && event.measure === measureId);
  const last = moved.at(-1);
  return last?.type === 'measure.moved' ? last.value : start;
}

/** The words of every message that came in from a group. */
export function saidBy(exercise: LocalExercise, crowd: string): string[] {
  return toArray(exercise.view().messages).flatMap(({ from, text }) =>
    from === crowd ? [text] : [],
  );
}
