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

/** The officer is briefed on the bridge as well, which is restricted, barred to ambulance, or neither. */
const briefed = (change: object): Changes => ({
  facts: [{ id: 'bridge-closed', ...change }],
  seats: [{ id: 'nilo', knows: ['water-rising', 'bridge-closed'] }],
});
const handlings = ['need-to-know', 'in-confidence'] as const;
const because = 'It would put them at risk.';
const barred = { needs: [{ agency: 'ambulance', level: 'prohibited', because }] };

describe('a M/ETHANE', () => {
  const relayed = (change: object) => {
    const exercise = smallExercise(briefed(change));
    const items = [noteFact(exercise, 'bridge-closed'), noteFact(exercise, 'water-rising')];
    const fields = { hazards: { says: 'The river.', items } };
    exercise.dispatch({ type: 'methane', fields });
    exercise.advanceTo(1800);
    expect(heldAt(exercise, 'police', 'water-rising')).not.toBeNull();
    return heldAt(exercise, 'ambulance', 'bridge-closed') !== null;
  };

  test('is passed to the others by own control, but for what is restricted', () => {
    expect(relayed({})).toBe(true);
    for (const handling of handlings) expect(relayed({ handling })).toBe(false);
  });

  test('goes over the air while the telephones are down, without what is restricted', () => {
    const down = { channels: [{ id: 'phone', disturbed: [{ when: { at: 'T+0' }, down: true }] }] };
    const overTheAir = (change: object) => {
      const exercise = smallExercise({ ...briefed(change), ...down });
      const items = [noteFact(exercise, 'bridge-closed'), noteFact(exercise, 'water-rising')];
      exercise.dispatch({ type: 'methane', fields: { hazards: { says: 'The river.', items } } });
      exercise.advanceTo(1800);
      return eventsOf(exercise, 'message.sent')
        .filter(({ message }) => message.kind === 'methane')
        .flatMap(({ message }) => message.carries.map(({ fact }) => `${message.channel} ${fact}`));
    };
    expect(overTheAir({})).toEqual(['es2 bridge-closed', 'es2 water-rising']);
    for (const handling of handlings) {
      expect(overTheAir({ handling })).toEqual(['es2 water-rising']);
    }
  });
});

describe('at a meeting', () => {
  function meets(changes: Changes, agenda: Partial<CommandInput & { type: 'meet' }>) {
    const exercise = smallExercise(changes);
    exercise.dispatch({
      type: 'invite',
      agencies: ['police', 'ambulance'],
      place: 'conference',
      purpose: 'Meet.',
      channel: 'es2',
    });
    exercise.advanceTo(300);
    exercise.dispatch({ type: 'meet', ...agenda });
    exercise.advanceTo(1500);
    expect(eventsOf(exercise, 'meeting.ended')).toHaveLength(1);
    return exercise;
  }

  test('nobody puts forward what is restricted, or barred to somebody there', () => {
    const needs = [{ agency: 'ambulance', level: 'critical', because: 'They go that way.' }];
    const others = [{ agency: 'fire', level: 'prohibited', because }];
    const told = (change: object) => {
      const exercise = meets({ facts: [{ id: 'bridge-closed', needs, ...change }] }, {});
      return [
        heldAt(exercise, 'ambulance', 'bridge-closed'),
        heldAt(exercise, 'nilo', 'bridge-closed'),
      ].map((at) => at !== null);
    };
    expect(told({})).toEqual([true, true]);
    expect(told({ needs: [...needs, ...others] })).toEqual([true, true]);
    expect(told(barred)).toEqual([false, false]);
    for (const handling of handlings) expect(told({ handling })).toEqual([false, false]);
  });

  /** Police take on to tell fire, who are not there, what the officer put forward. */
  function tells(change: object): LocalExercise {
    const changes = briefed(change);
    const exercise = smallExercise(changes);
    const items = [noteFact(exercise, 'bridge-closed'), noteFact(exercise, 'water-rising')];
    exercise.dispatch({
      type: 'invite',
      agencies: ['police'],
      place: 'conference',
      purpose: 'Meet.',
      channel: 'es2',
    });
    exercise.advanceTo(300);
    exercise.dispatch({
      type: 'meet',
      actions: [{ owner: 'police', does: 'tell', to: ['ambulance'], items, by: '20m' }],
    });
    exercise.advanceTo(2400);
    return exercise;
  }

  test('what its owner may not pass on stays with them, and they say that it did', () => {
    const said = (exercise: LocalExercise) =>
      toArray(exercise.view().messages).find(({ kind }) => kind === 'action')?.text ?? '';
    const whole = tells({});
    expect(heldAt(whole, 'ambulance', 'bridge-closed')).not.toBeNull();
    expect(said(whole)).toContain('as agreed');
    for (const change of [{ handling: 'need-to-know' }, { handling: 'in-confidence' }, barred]) {
      const part = tells(change);
      expect(heldAt(part, 'ambulance', 'bridge-closed')).toBeNull();
      expect(heldAt(part, 'ambulance', 'water-rising')).not.toBeNull();
      expect(said(part)).toContain('the rest stays with us');
    }
  });
});

test('having the same words read back twice earns confidence once', () => {
  const exercise = smallExercise();
  const items = [noteFact(exercise, 'water-rising')];
  for (let times = 0; times < 3; times += 1) {
    exercise.dispatch({ type: 'share', to: ['police'], channel: 'es2', items, readBack: true });
  }
  exercise.advanceTo(1200);
  expect(eventsOf(exercise, 'message.read-back')).toHaveLength(3);
  const earned = eventsOf(exercise, 'agency.changed').filter(
    ({ region }) => region === 'confidence',
  );
  expect(earned.map(({ agency, to }) => [agency, to])).toEqual([['police', '51']]);
});
