import { describe, expect, test } from 'vitest';
import type { CommandInput } from '#command/command.ts';
import type { LocalExercise } from '#exercise/local-port.ts';
import {
  anInject,
  eventsOf,
  heldAt,
  noteFact,
  smallExercise,
  type Changes,
} from '../support/small-scenario.ts';

type Challenge = Extract<CommandInput, { type: 'challenge' }>;

const rvp = {
  id: 'rvp',
  topic: 'roads',
  letter: 'access',
  level: 1,
  handling: 'responders',
  versions: [
    { label: 'RVP at the hall', says: 'The RVP is the hall.' },
    { label: 'RVP at the stand', says: 'The RVP is the stand.', from: { when: { at: 'T+5m' } } },
  ],
  learnedBy: [{ agency: 'fire', sourcing: 'official' }],
};

const toldEarly = anInject('early', 'T+1m', {
  from: 'fire',
  to: ['ambulance'],
  channel: 'control',
  text: 'RVP: [the hall](rvp).',
});
const toldLate = anInject('late', 'T+6m', {
  from: 'fire',
  to: ['ambulance'],
  channel: 'control',
  text: 'New RVP: [the stand](rvp).',
});

/** The rendezvous point has moved. The officer knows; the ambulance service has been told of it or not. */
function atTenMinutes(ambulanceKnows: boolean, changes: Changes = {}): LocalExercise {
  const exercise = smallExercise({
    facts: [rvp],
    ...changes,
    injects: [
      toldEarly,
      anInject('new-rvp', 'T+6m', { from: 'fire', channel: 'phone', text: '[New RVP](rvp).' }),
      ...(ambulanceKnows ? [toldLate] : []),
    ],
  });
  exercise.advanceTo(900);
  return exercise;
}

function challenge(exercise: LocalExercise, more: Partial<Challenge> = {}): void {
  const items = more.items ?? [noteFact(exercise, 'rvp')];
  exercise.dispatch({
    type: 'challenge',
    parties: ['ambulance'],
    topic: 'roads',
    says: 'Your crews are bound for the old one.',
    ...more,
    items,
  });
  exercise.advanceTo(exercise.now() + 900);
}

function confidence(exercise: LocalExercise, agency: string): string | undefined {
  return eventsOf(exercise, 'agency.changed').findLast(
    (event) => event.agency === agency && event.region === 'confidence',
  )?.to;
}

describe('a wrong rendezvous point challenged', () => {
  test('is put right, answered with what they hold, and thanked for; a right one is not', () => {
    const wrong = atTenMinutes(false);
    const right = atTenMinutes(true);
    challenge(wrong);
    challenge(right);

    expect(eventsOf(wrong, 'challenge.answered')).toMatchObject([
      { agency: 'ambulance', differed: true },
    ]);
    expect(eventsOf(right, 'challenge.answered')).toMatchObject([
      { agency: 'ambulance', differed: false },
    ]);
    const versions = (exercise: LocalExercise) =>
      eventsOf(exercise, 'fact.held')
        .filter(({ holder, fact }) => holder === 'ambulance' && fact === 'rvp')
        .map(({ version, from }) => `${version} from ${from ?? ''}`);
    expect(versions(wrong)).toEqual(['0 from fire', '1 from nilo']);
    expect(versions(right)).toEqual(['0 from fire', '1 from fire']);

    expect(confidence(wrong, 'ambulance')).toBe('54');
    expect(confidence(right, 'ambulance')).toBe('48');
  });

  test('is answered in the officer’s hearing, with what they have on it', () => {
    const exercise = atTenMinutes(false);
    challenge(exercise);
    expect(exercise.view().partners.challenges).toMatchObject([
      {
        topic: 'roads',
        parties: ['ambulance'],
        answers: [{ agency: 'ambulance', differed: true }],
      },
    ]);
    const answer = eventsOf(exercise, 'message.heard').find(
      ({ message }) => message.answers !== undefined,
    );
    expect(answer?.message.carries.map(({ fact }) => fact)).toContain('home-cut-off');
    expect(heldAt(exercise, 'nilo', 'home-cut-off')).not.toBeNull();
  });

  test('counts the notes shown as told to them', () => {
    const exercise = atTenMinutes(false);
    challenge(exercise);
    expect(exercise.view().notes[0]?.standing['ambulance']).toBe('told');
  });
});

describe('two pictures that differ', () => {
  /** Police have the new rendezvous point; nobody has told the ambulance service. */
  const both = { parties: ['police', 'ambulance'], items: [] };
  const policeLearn = {
    facts: [{ ...rvp, learnedBy: [...rvp.learnedBy, { agency: 'police', sourcing: 'official' }] }],
  };

  test('are laid side by side by the two, though the officer shows them nothing', () => {
    const differ = atTenMinutes(false, policeLearn);
    const agree = atTenMinutes(true, policeLearn);
    challenge(differ, both);
    challenge(agree, both);
    const answers = (exercise: LocalExercise) =>
      Object.fromEntries(
        eventsOf(exercise, 'challenge.answered').map(({ agency, differed }) => [agency, differed]),
      );
    expect(answers(differ)).toEqual({ police: true, ambulance: true });
    expect(answers(agree)).toEqual({ police: false, ambulance: false });
    const from = eventsOf(differ, 'fact.held')
      .filter(({ holder, fact }) => holder === 'ambulance' && fact === 'rvp')
      .map((held) => held.from);
    expect(from).toEqual(['fire', 'police']);
  });

  test('are compared only by what may be told', () => {
    const secret = {
      facts: policeLearn.facts.map((fact) => ({ ...fact, handling: 'need-to-know' })),
    };
    const exercise = atTenMinutes(false, secret);
    challenge(exercise, both);
    expect(eventsOf(exercise, 'challenge.answered').map(({ differed }) => differed)).toEqual([
      false,
      false,
    ]);
  });
});

test('a rumour that the officer can refute is out of step; one that they cannot is not', () => {
  const rumour = {
    facts: [
      {
        id: 'dam-burst',
        topic: 'water',
        letter: 'hazards',
        level: 1,
        handling: 'responders',
        neverTrue: true,
        versions: [{ label: 'Dam burst', says: 'The dam has burst.' }],
        learnedBy: [{ agency: 'police', sourcing: 'rumour' }],
      },
      { id: 'water-rising', refutes: 'dam-burst' },
    ],
  };
  const differed = (changes: Changes) => {
    const exercise = smallExercise(changes);
    exercise.advanceTo(60);
    const items = [noteFact(exercise, 'water-rising')];
    challenge(exercise, { parties: ['police'], topic: 'water', items });
    return eventsOf(exercise, 'challenge.answered').map((event) => event.differed);
  };
  expect(differed(rumour)).toEqual([true]);
  expect(differed({ facts: rumour.facts.slice(0, 1) })).toEqual([false]);
});

describe('what the officer expects', () => {
  const expected = (changes: Changes, more: { topic?: string } = {}) => {
    const exercise = smallExercise(changes);
    exercise.dispatch({
      type: 'expect',
      from: 'police',
      about: 'the bridge',
      within: 300,
      ...more,
    });
    exercise.advanceTo(1200);
    return exercise.view().waits.map(({ on, state }) => `${on} ${state}`);
  };
  const said = (at: string) => ({
    injects: [anInject('said', at, { text: '[The bridge is shut](bridge-closed).' })],
  });

  test('is settled by anything from them, and late when nothing comes', () => {
    expect(expected(said('T+2m'))).toEqual(['police answered']);
    expect(expected({})).toEqual(['police late']);
  });

  test('on a topic is settled by that topic alone', () => {
    expect(expected(said('T+2m'), { topic: 'roads' })).toEqual(['police answered']);
    expect(expected(said('T+2m'), { topic: 'water' })).toEqual(['police late']);
  });

  test('takes none of the voice', () => {
    const exercise = smallExercise();
    exercise.dispatch({ type: 'expect', from: 'police', about: 'the bridge', within: 300 });
    expect(exercise.view().voice).toEqual({ current: null, queue: [] });
  });
});

test('a challenge and an expectation are about a topic of this exercise, with a partner who is in it', () => {
  const exercise = smallExercise();
  const refusal = (command: CommandInput) => {
    exercise.dispatch(command);
    return exercise.view().rejections.at(-1)?.code;
  };
  const put = (more: Partial<Challenge>) =>
    refusal({ type: 'challenge', parties: ['police'], topic: 'roads', says: 'No.', ...more });
  const wait = (from: string, topic: string) =>
    refusal({ type: 'expect', from, topic, about: 'word', within: 60 });
  expect(put({ topic: 'moon' })).toBe('topic/unknown');
  expect(put({ parties: ['nobody'] })).toBe('party/unknown');
  expect(put({ channel: 'face' })).toBe('channel/not-together');
  expect(put({ items: ['n-9'] })).toBe('items/no-note');
  expect(wait('police', 'moon')).toBe('topic/unknown');
  expect(wait('nobody', 'roads')).toBe('party/unknown');
});
