import { beforeAll, describe, expect, test } from 'vitest';
import { createLocalExercise, type LocalExercise } from '#exercise/local-port.ts';
import type { EventOf, ExerciseEvent } from '#exercise/events.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { shipped } from '../support/shipped.ts';

let scenario: Scenario;

beforeAll(async () => {
  ({ scenario } = await shipped('tannery-lane-fire'));
});

const three = ['fire', 'environment', 'health'];

/** The three on one line at 13:10, with the worksheet on the desk. */
function together(): LocalExercise {
  const exercise = createLocalExercise(scenario, { seed: 3, seat: 'nilo', mode: 'practice' });
  exercise.advanceTo(2400);
  for (const agency of three) {
    exercise.dispatch({ type: 'invite', agencies: [agency], place: 'conference', purpose: 'How to fight the fire', channel: 'phone' });
    exercise.advanceTo(exercise.now() + 120);
  }
  return exercise;
}

function votes(exercise: LocalExercise, choice: string): Record<string, string> {
  const from = exercise.journal().length;
  exercise.dispatch({ type: 'propose', decision: 'tactic', choice, items: [] });
  exercise.advanceTo(exercise.now() + 150);
  const cast = exercise.journal().slice(from).filter((event): event is EventOf<'decision.voted'> => event.type === 'decision.voted');
  return Object.fromEntries(cast.map(({ agency, vote }) => [agency, vote]));
}

describe('how to fight the fire', () => {
  test('x', () => {
    for (const option of ['extinguish','controlled-burn','hold-for-data','limited-attack']) {
      const e = together();
      console.log(option, JSON.stringify(votes(e, option)), e.now(), JSON.stringify(e.view().agencies.health), e.journal().filter((x:any)=>x.type==='command.rejected').map((x:any)=>x.reason));
    }
  });
});
