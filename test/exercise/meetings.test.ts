import { describe, expect, test } from 'vitest';
import { toArray } from '#kernel/chain.ts';
import type { CommandInput } from '#command/command.ts';
import type { LocalExercise } from '#exercise/local-port.ts';
import {
  eventsOf,
  heldAt,
  noteFact,
  smallExercise,
  type Changes,
} from '../support/small-scenario.ts';

const decision = {
  id: 'close-bridge',
  title: 'Close the bridge',
  question: 'Shall the bridge be closed to all?',
  entitled: ['police', 'ambulance'],
  essential: ['bridge-closed', 'home-cut-off'],
  options: [
    { id: 'close', label: 'Close it', note: 'Police close it.' },
    { id: 'leave', label: 'Leave it', note: 'Nothing is done.' },
  ],
  window: { opens: 'T+1m', full: 'T+30m', closes: 'T+50m' },
  hazards: [{ id: 'water', label: 'Water', relevant: true }],
  powers: [{ id: 'roads', label: 'Road closure', relevant: true }],
  review: { within: '20m', changes: [] },
};

const group = {
  id: 'tcg',
  kind: 'tactical',
  label: 'Tactical co-ordinating group',
  place: 'conference',
  chair: 'police',
  members: ['police', 'fire', 'ambulance'],
};

const base: Changes = { decisions: [decision], groups: [group] };

type Meet = Omit<Extract<CommandInput, { type: 'meet' }>, 'type'>;

/** Those invited come onto the conference, and a meeting is held. */
function meet(changes: Changes, invited: readonly string[], agenda: Meet = {}): LocalExercise {
  const exercise = smallExercise({ ...base, ...changes });
  confer(exercise, invited, agenda);
  exercise.advanceTo(900);
  return exercise;
}

function confer(exercise: LocalExercise, invited: readonly string[], agenda: Meet): void {
  exercise.dispatch({
    type: 'invite',
    agencies: [...invited],
    place: 'tcg',
    purpose: 'Decide on the bridge.',
    channel: 'es2',
  });
  exercise.advanceTo(200);
  exercise.dispatch({ type: 'meet', ...agenda });
}

describe('a commander who was never invited', () => {
  const agenda = { decision: 'close-bridge' };

  test('is missing from the meeting’s picture: what they hold is not on the table, nor do they hear', () => {
    const without = meet({}, ['police'], agenda);
    const [meeting] = eventsOf(without, 'meeting.started');
    expect(meeting).toMatchObject({ agencies: ['police'], missing: ['ambulance'] });
    expect(heldAt(without, 'police', 'home-cut-off')).toBeNull();
    expect(heldAt(without, 'ambulance', 'bridge-closed')).toBeNull();
    expect(without.view().meetings[0]?.missing).toEqual(['ambulance']);

    const together = meet({}, ['police', 'ambulance'], agenda);
    const [whole] = eventsOf(together, 'meeting.started');
    expect(whole).toMatchObject({ agencies: ['police', 'ambulance'], missing: [] });
    expect(heldAt(together, 'police', 'home-cut-off')).not.toBeNull();
    expect(heldAt(together, 'ambulance', 'bridge-closed')).not.toBeNull();
  });

  test('of a co-ordinating group is missed by the group', () => {
    const [meeting] = eventsOf(meet({}, ['police'], { group: 'tcg' }), 'meeting.started');
    expect(meeting).toMatchObject({ group: 'tcg', missing: ['fire', 'ambulance'] });
  });
});

test('nobody puts forward at the table what they know to be untrue', () => {
  const rumour = (known: boolean): Changes => ({
    facts: [
      { id: 'home-cut-off', neverTrue: true },
      {
        id: 'home-dry',
        topic: 'water',
        letter: 'hazards',
        level: 1,
        handling: 'responders',
        refutes: 'home-cut-off',
        versions: [{ label: 'Home dry', says: 'The home is dry.' }],
        learnedBy: [{ agency: known ? 'ambulance' : 'fire', sourcing: 'seen' }],
      },
    ],
  });
  const invited = ['police', 'ambulance'];
  // Ambulance holds the story and alone can put it forward: with what refutes it, it does not.
  const heard = (known: boolean) =>
    heldAt(meet(rumour(known), invited, { decision: 'close-bridge' }), 'police', 'home-cut-off');
  expect(heard(false)).not.toBeNull();
  expect(heard(true)).toBeNull();
});

test('on trust alone a brisk commander comes sooner than a guarded one, who also wants better than hearsay', () => {
  const comes = (temperament: string, confidence: number, sourcing?: string) => {
    const exercise = smallExercise({
      ...(sourcing === undefined
        ? {}
        : { facts: [{ id: 'bridge-closed', learnedBy: [{ agency: 'police', sourcing }] }] }),
      agencies: [
        {
          id: 'police',
          attends: [sourcing === undefined ? 'water-rising' : 'bridge-closed'],
          commander: { unit: 'patrol', temperament, confidence },
        },
      ],
    });
    exercise.advanceTo(10);
    exercise.dispatch({
      type: 'invite',
      agencies: ['police'],
      place: 'conference',
      purpose: 'Meet.',
      channel: 'es2',
    });
    exercise.advanceTo(200);
    return eventsOf(exercise, 'invitation.answered')[0]?.accepted;
  };
  expect(comes('brisk', 60)).toBe(true);
  expect(comes('steady', 60)).toBe(false);
  expect(comes('steady', 70)).toBe(true);
  expect(comes('guarded', 70)).toBe(false);
  expect(comes('steady', 30, 'rumour')).toBe(true);
  expect(comes('guarded', 30, 'rumour')).toBe(false);
  expect(comes('guarded', 30, 'official')).toBe(true);
});

test('who was invited to the last meeting is not missed by the next', () => {
  const refuses = { agencies: [{ id: 'ambulance', attends: ['bridge-closed'] }] };
  const exercise = meet(refuses, ['police', 'ambulance']);
  exercise.dispatch({ type: 'meet' });
  exercise.advanceTo(1200);
  const missing = eventsOf(exercise, 'meeting.started').map((meeting) => meeting.missing);
  expect(missing).toEqual([['ambulance'], []]);
});

/** The officer's service brings its joint incident command unit to the hall, where they meet. */
function atHall(changes: Changes): LocalExercise {
  const exercise = smallExercise({ ...base, ...changes });
  exercise.dispatch({
    type: 'invite',
    agencies: ['police', 'ambulance'],
    place: 'hall',
    purpose: 'Meet.',
    channel: 'es2',
  });
  exercise.advanceTo(600);
  exercise.dispatch({ type: 'meet' });
  exercise.advanceTo(900);
  return exercise;
}

const commandUnit = {
  id: 'command',
  agency: 'fire',
  name: 'Joint incident command unit',
  capabilities: ['joint-command'],
  crew: 3,
  base: 'hall',
  turnOut: '5m',
};

describe('a joint incident command unit', () => {
  const length = (exercise: LocalExercise) => {
    const [began] = eventsOf(exercise, 'meeting.started');
    const [ended] = eventsOf(exercise, 'meeting.ended');
    expect(began?.agencies).toEqual(['police', 'ambulance']);
    return (ended?.at ?? Number.NaN) - (began?.at ?? Number.NaN);
  };

  test('on the spot halves the fixed part of a meeting', () => {
    const away = length(atHall({ units: [{ ...commandUnit, base: 'rvp' }] }));
    expect(away).toBe(60 + 2 * 25);
    expect(length(atHall({ units: [commandUnit] }))).toBe(away / 2);
  });

  test('comes when it is asked for', () => {
    const exercise = smallExercise({ ...base, units: [{ ...commandUnit, base: 'rvp' }] });
    exercise.dispatch({
      type: 'request',
      of: 'fire',
      capability: 'joint-command',
      place: 'hall',
      reason: 'Three services meet here and have no table between them.',
      by: '10m',
      channel: 'es2',
    });
    exercise.dispatch({
      type: 'invite',
      agencies: ['police', 'ambulance'],
      place: 'hall',
      purpose: 'Meet.',
      channel: 'es2',
    });
    exercise.advanceTo(900);
    exercise.dispatch({ type: 'meet' });
    exercise.advanceTo(1200);
    expect(length(exercise)).toBe((60 + 2 * 25) / 2);
  });

  test('keeps those who met in it in touch while they are there, and no longer', () => {
    const news = {
      facts: [
        {
          id: 'gas-leak',
          topic: 'water',
          letter: 'hazards',
          level: 1,
          handling: 'responders',
          versions: [{ label: 'Gas leak', says: 'Gas leaks at the home.' }],
          becomesTrue: { when: { at: 'T+20m' } },
          learnedBy: [{ agency: 'police', sourcing: 'seen' }],
          needs: [{ agency: 'ambulance', level: 'critical', because: 'Crews work there.' }],
        },
      ],
    };
    const told = (changes: Changes) => {
      const exercise = atHall(changes);
      exercise.advanceTo(2400);
      return heldAt(exercise, 'ambulance', 'gas-leak');
    };
    const leaves = {
      agencies: [
        {
          id: 'ambulance',
          standingOrders: [
            {
              id: 'off',
              trigger: { when: { at: 'T+16m' } },
              do: { deploy: { unit: 'medic', to: 'home' } },
            },
          ],
        },
      ],
    };
    expect(told({ ...news, units: [commandUnit] })).not.toBeNull();
    expect(told(news)).toBeNull();
    expect(told({ ...news, ...leaves, units: [commandUnit] })).toBeNull();
  });
});

type Action = NonNullable<Meet['actions']>[number];

/** Police and ambulance meet and agree on one action. */
function agree(action: (exercise: LocalExercise) => Action, changes: Changes = {}): LocalExercise {
  const exercise = smallExercise({ ...base, ...changes });
  confer(exercise, ['police', 'ambulance'], { actions: [action(exercise)] });
  exercise.advanceTo(2400);
  return exercise;
}

const dog = {
  id: 'dogs',
  agency: 'police',
  name: 'Dogs',
  capabilities: ['dog'],
  crew: 2,
  base: 'station',
  turnOut: '1m',
};
const search = {
  id: 'search',
  label: 'Search',
  place: 'home',
  needs: [{ capability: 'dog', units: 1 }],
  takes: '30m',
};

describe('an owned action', () => {
  test('to tell is carried out: those named hold it, and the officer hears that it is done', () => {
    const exercise = agree((before) => ({
      owner: 'police',
      does: 'tell',
      items: [noteFact(before, 'water-rising')],
      to: ['ambulance', 'fire'],
      by: '15m',
    }));
    const [agreed] = eventsOf(exercise, 'action.agreed');
    const [done] = eventsOf(exercise, 'action.done');
    expect(done?.action).toBe(agreed?.action.id);
    const told = eventsOf(exercise, 'message.sent').find(
      ({ message }) => message.from === 'police' && message.kind === 'share',
    );
    expect(told?.message.carries.map(({ fact }) => fact)).toEqual(['water-rising']);
    expect(exercise.view().partners.actions).toMatchObject([{ owner: 'police', state: 'done' }]);
  });

  test.each([
    ['is carried out by its own unit when it has one free', 'police', 'done', 'search'],
    ['lapses, with the reason, when only another service has one', 'fire', 'lapsed', null],
  ])('to send %s', (_what, agency, state, task) => {
    const exercise = agree(
      () => ({ owner: 'police', does: 'send', capability: 'dog', task: 'search', by: '10m' }),
      { units: [{ ...dog, agency }], tasks: [search] },
    );
    expect(exercise.view().partners.actions).toMatchObject([{ state }]);
    const ordered = eventsOf(exercise, 'unit.ordered').find(({ unit }) => unit === 'dogs');
    expect(ordered?.task ?? null).toBe(task);
    const said = toArray(exercise.view().messages).find(({ kind }) => kind === 'action');
    expect(said?.text).toContain(state === 'lapsed' ? 'to send dog to Search' : 'ordered there');
    const why = eventsOf(exercise, 'action.lapsed').map((lapsed) => lapsed.why);
    expect(why).toEqual(state === 'lapsed' ? ['We have no unit free that can get there.'] : []);
    const [agreed] = eventsOf(exercise, 'action.agreed');
    for (const { at } of eventsOf(exercise, 'action.lapsed')) expect(at).toBe(agreed?.action.due);
  });

  test('to find out comes back with what another service knew', () => {
    const exercise = agree(
      () => ({ owner: 'police', does: 'find-out', topic: 'water', by: '20m' }),
      {
        facts: [
          {
            id: 'pier-cracked',
            topic: 'water',
            letter: 'hazards',
            level: 1,
            handling: 'responders',
            versions: [{ label: 'Pier cracked', says: 'A pier of the bridge is cracked.' }],
            becomesTrue: { when: { at: 'T+5m' } },
            learnedBy: [{ agency: 'fire', sourcing: 'seen' }],
          },
        ],
      },
    );
    expect(eventsOf(exercise, 'action.done')).toHaveLength(1);
    const answer = toArray(exercise.view().messages).find(({ kind }) => kind === 'action');
    expect(answer?.chips.map(({ fact }) => fact)).toContain('pier-cracked');
  });

  test('lapses when the owner’s desk is swamped', () => {
    const flood = Array.from({ length: 9 }, (_, index) => ({
      id: `call-${index}`,
      trigger: { when: { at: 'T+4m' } },
      from: 'public',
      to: ['police'],
      channel: 'phone',
      priority: 'immediate',
      text: `Help, [the care home is cut off](home-cut-off), call ${index}.`,
      expects: 'Take it in.',
      objective: 'share',
    }));
    const exercise = agree(
      () => ({ owner: 'police', does: 'send', capability: 'dog', task: 'search', by: '5m' }),
      { units: [dog], tasks: [search], injects: flood },
    );
    expect(eventsOf(exercise, 'action.lapsed').map(({ why }) => why)).toEqual([
      'Our desk is swamped.',
    ]);
  });
});

test.each([
  ['meet/owner-not-there', { actions: [{ owner: 'fire', does: 'find-out', topic: 'water' }] }],
  ['meet/incomplete-action', { actions: [{ owner: 'police', does: 'send', capability: 'dog' }] }],
  ['meet/incomplete-action', { actions: [{ owner: 'police', does: 'find-out', topic: 'mars' }] }],
  ['meet/incomplete-action', { actions: [{ owner: 'police', does: 'tell', to: ['fire'] }] }],
  [
    'meet/unknown-in-action',
    { actions: [{ owner: 'police', does: 'send', capability: 'dog', place: 'atlantis' }] },
  ],
  ['meet/unknown-group', { group: 'scg' }],
] satisfies (readonly [string, Meet])[])('a meeting is refused with %s', (code, agenda) => {
  const exercise = meet({}, ['police'], agenda);
  expect(exercise.view().rejections[0]?.code).toBe(code);
});

test('a group that meets at a place does not meet elsewhere', () => {
  const elsewhere = { groups: [{ ...group, place: 'rvp' }] };
  const exercise = smallExercise({ ...base, ...elsewhere });
  exercise.dispatch({
    type: 'invite',
    agencies: ['police'],
    place: 'conference',
    purpose: 'Meet.',
    channel: 'es2',
  });
  exercise.advanceTo(200);
  exercise.dispatch({ type: 'meet', group: 'tcg' });
  expect(exercise.view().rejections[0]?.code).toBe('meet/not-at-group');
});
