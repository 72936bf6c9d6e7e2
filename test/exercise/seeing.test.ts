import { describe, expect, test } from 'vitest';
import { toArray } from '#kernel/chain.ts';
import type { LocalExercise } from '#exercise/local-port.ts';
import { eventsOf, heldAt, smallExercise, type Changes } from '../support/small-scenario.ts';

/** A fact that nobody learns but by being at the home. */
const smoke: Changes = {
  id: 'smoke',
  topic: 'water',
  letter: 'hazards',
  level: 1,
  handling: 'responders',
  versions: [
    { label: 'Smoke', says: 'There is smoke at the home.' },
    { label: 'Fire', says: 'The roof is on fire.', from: { when: { at: 'T+20m' } } },
  ],
  seenAt: ['home'],
};

/** The police patrol is sent to the home at five minutes. */
const sent: Changes = {
  id: 'police',
  standingOrders: [
    {
      id: 'look-at-the-home',
      trigger: { when: { at: 'T+5m' } },
      do: { deploy: { unit: 'patrol', to: 'home' } },
    },
  ],
};

function played(changes: Changes, until = 3500): LocalExercise {
  const exercise = smallExercise(changes);
  exercise.advanceTo(until);
  return exercise;
}

const arrival = (exercise: LocalExercise) =>
  eventsOf(exercise, 'unit.arrived').find(({ place }) => place === 'home')?.at;

describe('a crew', () => {
  test('that comes to a place sees what is true there, and its agency has it from the crew', () => {
    const exercise = played({ facts: [smoke], agencies: [sent] });
    const held = eventsOf(exercise, 'fact.held').find(({ fact }) => fact === 'smoke');
    expect(arrival(exercise)).toBeGreaterThan(300);
    expect(held).toMatchObject({
      holder: 'police',
      version: 0,
      at: arrival(exercise),
      route: 'own-eyes',
      sourcing: 'seen',
    });
  });

  test('tells nobody else by being there', () => {
    const exercise = played({ facts: [smoke], agencies: [sent] });
    const holders = eventsOf(exercise, 'fact.held').flatMap(({ fact, holder, route }) =>
      fact === 'smoke' && route === 'own-eyes' ? [holder] : [],
    );
    expect(new Set(holders)).toEqual(new Set(['police']));
  });

  test('that stands there sees it change', () => {
    const exercise = played({ facts: [smoke], agencies: [sent] });
    const seen = eventsOf(exercise, 'fact.held').filter(
      ({ fact, route }) => fact === 'smoke' && route === 'own-eyes',
    );
    expect(seen.map(({ version }) => version)).toEqual([0, 1]);
    expect(seen[1]?.at).toBe(1200);
  });

  test('that was never there knows nothing of it', () => {
    expect(heldAt(played({ facts: [smoke] }), 'police', 'smoke')).toBeNull();
  });

  test('sees what becomes true before its eyes', () => {
    const later = { ...smoke, becomesTrue: { when: { at: 'T+15m' } } };
    expect(heldAt(played({ facts: [later], agencies: [sent] }), 'police', 'smoke')).toBe(900);
  });

  test('does not see what has ended before it comes', () => {
    const over = { ...smoke, ends: { when: { at: 'T+2m' } } };
    const once = { ...over, versions: [{ label: 'Smoke', says: 'There is smoke at the home.' }] };
    const exercise = played({ facts: [once], agencies: [sent] });
    expect(arrival(exercise)).toBeGreaterThan(300);
    expect(heldAt(exercise, 'police', 'smoke')).toBeNull();
  });
});

describe('a liaison officer', () => {
  const officersCar = {
    id: 'car',
    agency: 'fire',
    name: 'Liaison car',
    capabilities: ['command'],
    crew: 1,
    base: 'hall',
    turnOut: '30s',
  };
  const atHall = { ...smoke, seenAt: ['hall'], becomesTrue: { when: { at: 'T+3m' } } };

  test('sees what becomes true where they stand, in words, and their service does not', () => {
    const exercise = played({ facts: [atHall] }, 300);
    expect(heldAt(exercise, 'nilo', 'smoke')).toBe(180);
    expect(heldAt(exercise, 'fire', 'smoke')).toBeNull();
    const heard = toArray(exercise.view().messages).at(-1);
    expect(heard).toMatchObject({ at: 180, kind: 'briefing' });
    expect(heard?.text).toBe('You see for yourself. There is smoke at the home.');
  });

  test('has what they see to tell to everyone, their own service too, from whom they did not hear it', () => {
    const exercise = played({ facts: [atHall] }, 300);
    const seen = toArray(exercise.view().messages).at(-1);
    const [chip] = seen?.chips ?? [];
    if (seen === undefined || chip === undefined) throw new Error('Nothing was seen');
    expect(seen.seen).toBe(true);
    const { from, to } = chip;
    exercise.dispatch({ type: 'note', message: seen.id, from, to, certainty: 'seen' });
    expect(exercise.view().notes.at(-1)?.standing).toEqual({
      police: 'not-told',
      fire: 'not-told',
      ambulance: 'not-told',
    });
    // Heard at the takeover briefing, at the first second, and not since.
    expect(exercise.view().agencies['fire']?.heardAt).toBe(0);
  });

  test('sees it when they come there', () => {
    const exercise = smallExercise({
      facts: [{ ...smoke, seenAt: ['rvp'] }],
      units: [officersCar],
      seats: [{ id: 'nilo', unit: 'car' }],
    });
    exercise.dispatch({ type: 'move', to: 'rvp' });
    exercise.advanceTo(1000);
    const came = eventsOf(exercise, 'seat.arrived').map(({ at }) => at);
    expect(came).toHaveLength(1);
    expect(heldAt(exercise, 'nilo', 'smoke')).toBe(came[0]);
    expect(heldAt(exercise, 'fire', 'smoke')).toBeNull();
  });

  test('is told once of what they have seen', () => {
    const exercise = played({ facts: [atHall] }, 1000);
    const told = toArray(exercise.view().messages).filter(({ text }) => text.startsWith('You see'));
    expect(told).toHaveLength(1);
  });
});
