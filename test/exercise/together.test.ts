import { describe, expect, test } from 'vitest';
import { toArray } from '#kernel/chain.ts';
import type { CommandInput } from '#command/command.ts';
import type { LocalExercise } from '#exercise/local-port.ts';
import { floodedHome } from '../support/flooded-home.ts';
import {
  eventsOf,
  heldAt,
  noteFact,
  smallExercise,
  type Changes,
} from '../support/small-scenario.ts';

function invite(exercise: LocalExercise, agencies: readonly string[], place: string): void {
  exercise.dispatch({
    type: 'invite',
    agencies: [...agencies],
    place,
    purpose: 'Come together.',
    channel: 'es2',
  });
  exercise.advanceTo(400);
}

function briefOn(exercise: LocalExercise, to: readonly string[], channel: string): void {
  const items = [noteFact(exercise, 'water-rising')];
  exercise.dispatch({
    type: 'brief',
    to: [...to],
    channel,
    fields: {
      information: { says: 'The water is rising.', items },
      intent: { says: 'Everyone out before it reaches the home.' },
      risk: { says: 'Fast water.', items },
    },
  });
}

describe('a briefing', () => {
  test('face to face is read back and held at once; those there are briefed', () => {
    const exercise = smallExercise();
    invite(exercise, ['police', 'ambulance'], 'hall');
    briefOn(exercise, ['police', 'ambulance'], 'face');
    exercise.advanceTo(600);
    const [given] = eventsOf(exercise, 'brief.given');
    expect(given?.carries.map(({ fact }) => fact)).toEqual(['water-rising']);
    expect(heldAt(exercise, 'police', 'water-rising')).toBe(given?.at);
    expect(heldAt(exercise, 'ambulance', 'water-rising')).toBe(given?.at);
    const briefed = eventsOf(exercise, 'agency.changed').filter(({ to }) => to === 'briefed');
    expect(briefed.map(({ agency }) => agency)).toEqual(['police', 'ambulance']);
    const [note] = exercise.view().notes;
    expect(note?.standing['police']).toBe('read-back');
    expect(exercise.view().partners.briefs).toHaveLength(1);
  });

  test('over the air is held once the desk has taken it in, and nobody said it back', () => {
    const exercise = smallExercise();
    exercise.advanceTo(10);
    briefOn(exercise, ['police'], 'es2');
    exercise.advanceTo(600);
    const [given] = eventsOf(exercise, 'brief.given');
    expect(heldAt(exercise, 'police', 'water-rising')).toBeGreaterThan(given?.at ?? 0);
    expect(eventsOf(exercise, 'message.read-back')).toEqual([]);
  });

  test('takes the longer the more is said, and longer again where it is read back', () => {
    const seconds = (here: boolean) => {
      const exercise = smallExercise();
      if (here) invite(exercise, ['police'], 'hall');
      briefOn(exercise, ['police'], here ? 'face' : 'es2');
      return exercise.view().voice.current?.action.seconds ?? Number.NaN;
    };
    expect(seconds(true)).toBeGreaterThan(seconds(false));
  });
});

const zone: Changes = {
  ...floodedHome({ at: 'T+10m', value: 100 }, 'station'),
  facts: [{ id: 'water-rising', means: { hazard: ['flood'] } }],
};

describe('joint risk', () => {
  const assess = (
    exercise: LocalExercise,
    more: Partial<Extract<CommandInput, { type: 'assess-risk' }>['hazards'][number]> = {},
  ) => {
    const hazard = noteFact(exercise, 'water-rising');
    exercise.dispatch({
      type: 'assess-risk',
      hazards: [{ hazard, rating: 'high', controls: 'Nobody below the wall.', ...more }],
    });
  };

  test('each rates a hazard from what it holds: as put, one lower on hearsay, not at all if it does not know', () => {
    const told: Changes = {
      agencies: [{ id: 'ambulance' }],
      facts: [
        {
          id: 'water-rising',
          learnedBy: [
            { agency: 'fire', sourcing: 'seen' },
            { agency: 'police', sourcing: 'official' },
            { agency: 'ambulance', sourcing: 'rumour' },
          ],
        },
      ],
    };
    const ratings = (changes: Changes) => {
      const exercise = smallExercise(changes);
      invite(exercise, ['police', 'ambulance'], 'conference');
      assess(exercise);
      exercise.advanceTo(700);
      const [hazard] = exercise.view().partners.risks[0]?.hazards ?? [];
      return hazard?.ratings;
    };
    expect(ratings(told)).toEqual({ police: 'high', ambulance: 'medium' });
    expect(ratings({})).toEqual({ police: 'not-known', ambulance: 'not-known' });
  });

  test('says who is at risk, how likely and how bad it is, where that was put', () => {
    const put = (more: Parameters<typeof assess>[1]) => {
      const exercise = smallExercise({});
      invite(exercise, ['police'], 'conference');
      assess(exercise, more);
      exercise.advanceTo(700);
      const [hazard] = exercise.view().partners.risks[0]?.hazards ?? [];
      expect(hazard?.rating).toBe('high');
      return { at: hazard?.atRisk, likelihood: hazard?.likelihood, impact: hazard?.impact };
    };
    expect(put({ atRisk: 'Crews', likelihood: 'medium', impact: 'high' })).toEqual({
      at: 'Crews',
      likelihood: 'medium',
      impact: 'high',
    });
    expect(put({})).toEqual({ at: undefined, likelihood: undefined, impact: undefined });
  });

  test('crews of those who sat down are no longer exposed unknowing; of those who did not they are', () => {
    const minutes = (invited: readonly string[]) => {
      const exercise = smallExercise(zone);
      invite(exercise, invited, 'conference');
      exercise.advanceTo(900);
      assess(exercise, { tells: invited[0] });
      exercise.advanceTo(1800);
      const [began] = eventsOf(exercise, 'crew.exposed');
      const [ended] = eventsOf(exercise, 'crew.unexposed');
      return { began: began !== undefined, ended: ended !== undefined };
    };
    expect(minutes(['ambulance', 'police'])).toEqual({ began: true, ended: true });
    expect(minutes(['police'])).toEqual({ began: true, ended: false });
  });

  test('names the crews there whom nobody was to tell, for the debrief and not on the desk', () => {
    const untold = (tells: string | undefined) => {
      const exercise = smallExercise(zone);
      invite(exercise, ['ambulance', 'police'], 'conference');
      exercise.advanceTo(900);
      assess(exercise, { tells });
      exercise.advanceTo(1800);
      const [view] = exercise.view().partners.risks.flatMap(({ hazards }) => hazards);
      expect(view).toBeDefined();
      expect(view).not.toHaveProperty('untold');
      const [risk] = eventsOf(exercise, 'risk.assessed').flatMap(({ hazards }) => hazards);
      return risk?.untold;
    };
    expect(untold(undefined)).toEqual(['ambulance']);
    expect(untold('ambulance')).toBeUndefined();
  });

  test('in assessment shows the words of a hazard and no fact', () => {
    const facts = (mode: 'practice' | 'assessment') => {
      const exercise = smallExercise({}, { mode });
      invite(exercise, ['police'], 'conference');
      const [message] = toArray(exercise.view().messages);
      const from = message?.text.indexOf('The water') ?? 0;
      const to = message?.text.length ?? 0;
      exercise.dispatch({ type: 'note', message: 'm-1', from, to, certainty: 'seen' });
      const [note] = exercise.view().notes;
      const hazard = note?.id ?? '';
      // Where it belongs in a M/ETHANE is the trainee's own to judge in assessment.
      expect(note?.letter).toBe(mode === 'practice' ? 'hazards' : undefined);
      exercise.dispatch({ type: 'assess-risk', hazards: [{ hazard, rating: 'low' }] });
      exercise.dispatch({
        type: 'meet',
        actions: [{ owner: 'police', does: 'tell', items: [hazard], to: ['ambulance'] }],
      });
      exercise.advanceTo(900);
      const { risks, actions } = exercise.view().partners;
      const ofRisks = risks.flatMap(({ hazards }) => hazards.map(({ fact }) => fact));
      return [...ofRisks, ...actions.flatMap(({ carries }) => carries.map(({ fact }) => fact))];
    };
    expect(facts('practice')).toEqual(['water-rising', 'water-rising']);
    expect(facts('assessment')).toEqual([undefined]);
  });

  test.each([
    ['risk/nobody-together', [], undefined],
    ['risk/not-there', ['police'], 'ambulance'],
  ])('is refused with %s', (code, invited, tells) => {
    const exercise = smallExercise();
    if (invited.length > 0) invite(exercise, invited, 'conference');
    assess(exercise, { tells });
    expect(exercise.view().rejections[0]?.code).toBe(code);
  });

  test('is not held when everyone has left by the time that it is said', () => {
    const leaves = {
      agencies: [
        {
          id: 'police',
          standingOrders: [
            {
              id: 'off',
              trigger: { when: { at: 'T+8m' } },
              do: { deploy: { unit: 'patrol', to: 'rvp' } },
            },
          ],
        },
      ],
    };
    const outcome = (changes: Changes) => {
      const exercise = smallExercise(changes);
      invite(exercise, ['police'], 'hall');
      exercise.dispatch({ type: 'log', text: 'word '.repeat(300) });
      assess(exercise);
      exercise.advanceTo(900);
      const refused = exercise.view().rejections.map(({ code }) => code);
      return { held: eventsOf(exercise, 'risk.assessed').length, refused };
    };
    expect(outcome({})).toEqual({ held: 1, refused: [] });
    expect(outcome(leaves)).toEqual({ held: 0, refused: ['risk/nobody-together'] });
  });
});

describe('a declaration', () => {
  const declares = (status: string, at: string, id = status) => ({
    id,
    trigger: { when: { at } },
    do: { declare: { status, because: 'The river is over the bank.' } },
  });

  test('is the service’s own, and known to the officer only where it is said', () => {
    const orders: Changes = {
      agencies: [
        {
          id: 'police',
          standingOrders: [declares('standby', 'T+1m'), declares('declared', 'T+5m')],
        },
      ],
    };
    const exercise = smallExercise(orders);
    exercise.advanceTo(61);
    expect(eventsOf(exercise, 'incident.declared')).toHaveLength(1);
    expect(exercise.view().agencies['police']?.declared).toBeNull();
    exercise.advanceTo(120);
    expect(exercise.view().agencies['police']?.declared).toBe('standby');
    exercise.advanceTo(400);
    expect(exercise.view().agencies['police']?.declared).toBe('declared');
    const deaf = smallExercise({
      ...orders,
      channels: [{ id: 'es2', members: ['fire', 'ambulance', 'nilo'] }],
    });
    deaf.advanceTo(400);
    expect(deaf.view().agencies['police']?.declared).toBeNull();
  });

  test('is not a liaison officer’s to make', () => {
    const exercise = smallExercise();
    exercise.dispatch({ type: 'declare', status: 'declared' });
    expect(exercise.view().rejections[0]?.code).toBe('seat/not-allowed');
  });

  test('made twice, or cancelled before it is made, is refused', () => {
    const twice = smallExercise({
      agencies: [
        {
          id: 'police',
          standingOrders: [declares('declared', 'T+1m'), declares('declared', 'T+2m', 'again')],
        },
        { id: 'ambulance', standingOrders: [declares('cancelled', 'T+1m')] },
      ],
    });
    twice.advanceTo(200);
    expect(eventsOf(twice, 'command.rejected').map(({ code }) => code)).toEqual([
      'declare/nothing',
      'declare/already',
    ]);
  });
});

test('a service that stands down sends its idle units home, and not while a crew is on a task', () => {
  const orders = (after: readonly object[]): Changes => ({
    tasks: [
      {
        id: 'guard',
        label: 'Guard',
        place: 'home',
        needs: [{ capability: 'cordon', units: 1 }],
        takes: '40m',
      },
    ],
    agencies: [
      {
        id: 'police',
        standingOrders: [
          ...after,
          { id: 'off', trigger: { when: { at: 'T+10m' } }, do: { 'stand-down': {} } },
        ],
      },
    ],
  });
  const sent = (to: object) => ({
    id: 'out',
    trigger: { when: { at: 'T+1m' } },
    do: { deploy: { unit: 'patrol', ...to } },
  });
  const idle = smallExercise(orders([sent({ to: 'rvp' })]));
  idle.advanceTo(1500);
  expect(eventsOf(idle, 'unit.arrived').map(({ place }) => place)).toEqual(['rvp', 'station']);
  const busy = smallExercise(orders([sent({ task: 'guard' })]));
  busy.advanceTo(1500);
  expect(eventsOf(busy, 'command.rejected').map(({ code }) => code)).toEqual([
    'stand-down/at-work',
  ]);
  expect(toArray(busy.view().messages).some(({ from }) => from === 'police')).toBe(true);
});
