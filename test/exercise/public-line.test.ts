import { describe, expect, test } from 'vitest';
import type { CommandInput } from '#command/command.ts';
import type { LocalExercise } from '#exercise/local-port.ts';
import {
  eventsOf,
  heldAt,
  noteFact,
  smallExercise,
  type Changes,
} from '../support/small-scenario.ts';

type PublicLine = Extract<CommandInput, { type: 'public-line' }>;

/** The officer has heard that the dam burst, and that the water rises; police may know better. */
const rumoured: Changes = {
  facts: [
    {
      id: 'dam-burst',
      topic: 'water',
      letter: 'hazards',
      level: 1,
      handling: 'open',
      neverTrue: true,
      versions: [{ label: 'Dam burst', says: 'The dam has burst.' }],
      learnedBy: [
        { agency: 'fire', sourcing: 'rumour' },
        { agency: 'ambulance', sourcing: 'rumour' },
      ],
    },
    {
      id: 'dam-holds',
      topic: 'water',
      letter: 'hazards',
      level: 1,
      handling: 'open',
      refutes: 'dam-burst',
      versions: [{ label: 'The dam holds', says: 'The dam holds.' }],
    },
  ],
};

/** What the officer knows from the start may be told to anybody. */
const open: Changes = { facts: [{ id: 'water-rising', handling: 'open' }] };

function learnt(by: string): Changes {
  return {
    facts: [
      ...(rumoured['facts'] as { id: string }[]),
      { id: 'water-rising', handling: 'open' },
    ].map((fact) =>
      fact.id === 'dam-holds'
        ? { ...fact, learnedBy: [{ agency: by, sourcing: 'official' }] }
        : fact,
    ),
  };
}

const knows = (fact: string): Changes => ({ seats: [{ id: 'nilo', knows: [fact] }] });

function agree(changes: Changes, fact: string, more: Partial<PublicLine> = {}): LocalExercise {
  const exercise = smallExercise(changes);
  exercise.advanceTo(120);
  const items = [noteFact(exercise, fact)];
  exercise.dispatch({
    type: 'public-line',
    with: ['police', 'ambulance'],
    says: 'This is what we know.',
    channel: 'radio-brack',
    ...more,
    items,
  });
  exercise.advanceTo(1800);
  return exercise;
}

const answers = (exercise: LocalExercise) =>
  eventsOf(exercise, 'line.answered').map(({ agency, accepted }) => `${agency} ${accepted}`);

describe('a line for the public', () => {
  test('goes out when all agree; one who holds what refutes it holds it up', () => {
    const undisputed = agree({ ...rumoured, ...knows('dam-burst') }, 'dam-burst');
    const disputed = agree({ ...learnt('police'), ...knows('dam-burst') }, 'dam-burst');

    expect(answers(undisputed)).toEqual(['police true', 'ambulance true']);
    expect(eventsOf(undisputed, 'line.released')).toHaveLength(1);
    expect(heldAt(undisputed, 'public', 'dam-burst')).not.toBeNull();

    expect(answers(disputed)).toEqual(['police false', 'ambulance true']);
    expect(eventsOf(disputed, 'line.released')).toEqual([]);
    expect(eventsOf(disputed, 'line.refused')).toMatchObject([{ by: ['police'] }]);
    expect(heldAt(disputed, 'public', 'dam-burst')).toBeNull();
  });

  test('that refutes a rumour reaches whoever believed it, who goes on holding the rumour as heard', () => {
    const exercise = agree({ ...learnt('fire'), ...knows('dam-holds') }, 'dam-holds', {
      with: ['police'],
    });
    expect(heldAt(exercise, 'public', 'dam-holds')).not.toBeNull();
    expect(heldAt(exercise, 'ambulance', 'dam-holds')).not.toBeNull();
    expect(eventsOf(exercise, 'fact.ended')).toEqual([]);
    const without = agree({ ...learnt('fire'), ...knows('water-rising') }, 'water-rising', {
      with: ['police'],
    });
    expect(heldAt(without, 'public', 'water-rising')).not.toBeNull();
    expect(heldAt(without, 'ambulance', 'water-rising')).toBeNull();
  });

  test.each(['responders', 'need-to-know', 'in-confidence'])(
    'carries nothing for %s',
    (handling) => {
      const exercise = agree({ facts: [{ id: 'water-rising', handling }] }, 'water-rising');
      expect(answers(exercise)).toEqual(['police false', 'ambulance false']);
      expect(heldAt(exercise, 'public', 'water-rising')).toBeNull();
    },
  );

  test('older than what a partner holds is sent back', () => {
    const versions = [
      { label: 'Rising', says: 'Rising.' },
      { label: 'Falling', says: 'Falling.', from: { when: { at: 'T+1m' } } },
    ];
    const learnedBy = ['fire', 'ambulance'].map((agency) => ({ agency, sourcing: 'seen' }));
    const exercise = agree(
      { facts: [{ id: 'water-rising', handling: 'open', versions, learnedBy }] },
      'water-rising',
    );
    expect(answers(exercise)).toEqual(['police true', 'ambulance false']);
    expect(eventsOf(exercise, 'line.answered')[1]?.because).toMatch(/newer on water/u);
  });

  test('is refused by a partner who could not be had, and can be put again', () => {
    const engaged = { id: 'ambulance', phone: { ring: '10s', engaged: 100, unanswered: 0 } };
    const exercise = agree({ ...open, agencies: [engaged] }, 'water-rising');
    expect(answers(exercise).toSorted()).toEqual(['ambulance false', 'police true']);
    const [refused] = exercise.view().partners.lines;
    expect(refused?.outcome).toBe('refused');
    expect(refused?.answers).toContainEqual({
      agency: 'ambulance',
      accepted: false,
      because: 'Could not be reached.',
    });
    exercise.dispatch({
      type: 'public-line',
      with: ['police'],
      says: 'Again.',
      items: ['n-1'],
      channel: 'radio-brack',
    });
    exercise.advanceTo(2400);
    expect(exercise.view().partners.lines.map(({ outcome }) => outcome)).toEqual([
      'refused',
      'released',
    ]);
  });

  test('is released at the seat once it has heard every answer, and not before', () => {
    const exercise = agree(open, 'water-rising');
    const [line] = exercise.view().partners.lines;
    expect(line).toMatchObject({ outcome: 'released', with: ['police', 'ambulance'] });
    expect(line?.answers.map(({ agency, accepted }) => `${agency} ${accepted}`)).toEqual(
      answers(exercise),
    );
    const heard = eventsOf(exercise, 'message.heard').filter(({ message }) => message.answers);
    const [released] = eventsOf(exercise, 'line.released');
    expect(released?.at).toBe(heard.at(-1)?.at);
  });

  test('is agreed with partners who are in this exercise, for a channel that the public hears', () => {
    const exercise = smallExercise();
    const put = (more: Partial<PublicLine>) => {
      exercise.dispatch({
        type: 'public-line',
        with: ['police'],
        says: 'So.',
        channel: 'radio-brack',
        ...more,
      });
      return exercise.view().rejections.at(-1)?.code;
    };
    expect(put({ channel: 'es2' })).toBe('public-line/not-public');
    expect(put({ channel: 'none' })).toBe('channel/unknown');
    expect(put({ with: ['nobody'] })).toBe('party/unknown');
    expect(put({ items: ['n-9'] })).toBe('items/no-note');
  });
});

describe('handing over', () => {
  const handOver = (to: string) => {
    const exercise = smallExercise();
    const items = [noteFact(exercise, 'water-rising')];
    exercise.dispatch({ type: 'hand-over', to, items, says: 'The river is yours.' });
    exercise.advanceTo(600);
    return exercise;
  };

  test('to a relief ends the exercise; to the agency that leads recovery it goes on', () => {
    const relieved = handOver('relief');
    const recovering = handOver('police');
    expect(eventsOf(relieved, 'exercise.ended')).toMatchObject([{ reason: 'hand-over' }]);
    expect(relieved.ended()).toBe(true);
    expect(relieved.view().ended?.reason).toBe('hand-over');
    expect(eventsOf(recovering, 'exercise.ended')).toEqual([]);
    expect(heldAt(recovering, 'police', 'water-rising')).not.toBeNull();
    for (const exercise of [relieved, recovering]) {
      expect(exercise.view().partners.handovers).toHaveLength(1);
      expect(eventsOf(exercise, 'handover.given')[0]?.carries).toHaveLength(1);
    }
  });

  test('takes the time that it takes to say', () => {
    const exercise = handOver('relief');
    expect(eventsOf(exercise, 'exercise.ended')[0]?.at).toBeGreaterThan(5);
  });

  test('is to somebody', () => {
    expect(handOver('nobody').view().rejections.at(-1)?.code).toBe('party/unknown');
  });
});
