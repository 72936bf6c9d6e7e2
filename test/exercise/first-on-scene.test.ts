import { describe, expect, test } from 'vitest';
import type { CommandInput } from '#command/command.ts';
import {
  eventsOf,
  heldAt,
  noteFact,
  smallExercise,
  type Changes,
} from '../support/small-scenario.ts';

/** The officer is of police and fire, in a car at the bridge; fire’s pump stands at the station. */
const joint: Changes = {
  units: [
    {
      id: 'car',
      agency: 'fire',
      name: 'Car',
      capabilities: ['car'],
      crew: 1,
      base: 'station',
      turnOut: '0s',
    },
  ],
  seats: [{ id: 'nilo', role: 'jeso', at: 'station', unit: 'car', controls: ['police'] }],
};
const report = (to?: string): CommandInput => ({
  type: 'methane',
  ...(to === undefined ? {} : { to }),
  fields: { type: { says: 'Flood.' } },
});

function refusals(changes: Changes, ...bodies: CommandInput[]): string[] {
  const exercise = smallExercise(changes);
  for (const body of bodies) exercise.dispatch(body);
  return exercise.view().rejections.map(({ code }) => code);
}

describe('an officer of two services', () => {
  test('sends a M/ETHANE to either control room, and to no other', () => {
    expect(refusals(joint, report(), report('fire'), report('police'))).toEqual([]);
    expect(refusals(joint, report('ambulance'))).toEqual(['methane/not-your-control']);
    expect(refusals({}, report('police'))).toEqual(['methane/not-your-control']);
  });

  test('has it passed on by the control room that took it', () => {
    const exercise = smallExercise(joint);
    const items = [noteFact(exercise, 'water-rising')];
    exercise.dispatch({
      type: 'methane',
      to: 'police',
      fields: { hazards: { says: 'Water.', items } },
    });
    exercise.advanceTo(900);
    expect(eventsOf(exercise, 'methane.sent')).toMatchObject([{ to: 'police', number: 1 }]);
    const relay = eventsOf(exercise, 'message.sent').find(
      ({ message }) => message.kind === 'relay',
    );
    expect(relay?.message).toMatchObject({ from: 'police', to: ['fire', 'ambulance'] });
    expect(heldAt(exercise, 'ambulance', 'water-rising')).toBeGreaterThan(0);
    expect(exercise.view().methanes).toMatchObject([
      { to: 'police', passedTo: ['fire', 'ambulance'] },
    ]);
  });

  test('names no control room where it is the own one', () => {
    const exercise = smallExercise(joint);
    exercise.dispatch(report('fire'));
    exercise.advanceTo(300);
    expect(eventsOf(exercise, 'methane.sent')[0]).not.toHaveProperty('to');
  });

  test('hands the scene over face to face only, to no relief, and puts no joint decision', () => {
    const over = (to: string): CommandInput => ({ type: 'hand-over', to, says: 'All yours.' });
    // Ambulance’s commander travels with the medic, which stands at the station; police are away.
    const elsewhere = { ...joint, units: [...units(joint), { id: 'patrol', base: 'hall' }] };
    expect(refusals(elsewhere, over('relief'), over('police'))).toEqual([
      'hand-over/no-relief',
      'hand-over/not-there',
    ]);
    const council: Changes = { ...joint, agencies: [{ id: 'ambulance', chart: 'council' }] };
    expect(refusals(council, over('ambulance'))).toEqual(['hand-over/no-commander']);
    expect(refusals(joint, { type: 'propose', decision: 'any', items: [], choice: 'any' })).toEqual(
      ['seat/not-allowed'],
    );
  });

  test('ends the exercise by handing over, and the commander has it by then', () => {
    const exercise = smallExercise(joint);
    const items = [noteFact(exercise, 'water-rising')];
    exercise.dispatch({ type: 'hand-over', to: 'ambulance', items, says: 'The water rises.' });
    exercise.advanceTo(600);
    const [ended] = eventsOf(exercise, 'exercise.ended');
    expect(ended).toMatchObject({ reason: 'hand-over' });
    expect(heldAt(exercise, 'ambulance', 'water-rising')).toBe(ended?.at);
    expect(exercise.view().ended).toMatchObject({ reason: 'hand-over' });
  });

  test('of others than the first at the scene a hand-over to a service goes on as ever', () => {
    const exercise = smallExercise();
    exercise.dispatch({ type: 'hand-over', to: 'ambulance', items: [], says: 'All yours.' });
    exercise.advanceTo(600);
    expect(eventsOf(exercise, 'handover.given')).toHaveLength(1);
    expect(eventsOf(exercise, 'exercise.ended')).toEqual([]);
  });
});

describe('a control room liaison officer', () => {
  const control: Changes = { seats: [{ id: 'nilo', role: 'nclo', at: 'station' }] };

  test('goes nowhere, and meets nobody face to face', () => {
    expect(refusals(control, { type: 'move', to: 'hall' })).toEqual(['seat/not-allowed']);
    // The commanders’ units stand at the station too.
    const exercise = smallExercise(control);
    expect(eventsOf(exercise, 'commander.together')).toEqual([]);
    const items = [noteFact(exercise, 'water-rising')];
    exercise.dispatch({ type: 'share', to: ['police'], channel: 'face', items });
    expect(exercise.view().rejections.map(({ code }) => code)).toEqual(['channel/not-together']);
  });

  test('has commanders on a conference', () => {
    const exercise = smallExercise(control);
    noteFact(exercise, 'water-rising');
    exercise.dispatch({
      type: 'invite',
      agencies: ['police'],
      place: 'conference',
      channel: 'phone',
      purpose: 'The river.',
    });
    exercise.advanceTo(900);
    expect(eventsOf(exercise, 'commander.together')).toMatchObject([{ place: 'conference' }]);
  });
});

function units(changes: Changes): readonly Changes[] {
  return changes['units'] as readonly Changes[];
}
