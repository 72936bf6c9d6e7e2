import { expect, test } from 'vitest';
import { playScript } from '#analysis/play-script.ts';
import type { EventOf, ExerciseEvent } from '#exercise/events.ts';
import { clockFaceOf } from '#scenario/clock-face.ts';
import { readPlaythrough } from '#scenario/playthrough.ts';
import { anInject, smallScenario } from '../support/small-scenario.ts';

const scenario = smallScenario({
  injects: [
    anInject('bridge', 'T+1m', { text: 'Patrol says [Mill Bridge is shut](bridge-closed).' }),
    anInject('crew', 'T+3m', { text: '[The home is cut off](home-cut-off).', language: 'Welsh' }),
  ],
});

function played(script: string): readonly ExerciseEvent[] {
  const read = readPlaythrough(script, clockFaceOf(scenario));
  if (!read.ok) throw new Error(`${read.line}: ${read.message}`);
  return playScript(scenario, read.script, { seed: 1, seat: 'nilo' }).journal;
}

test('a script marks words by the words, in the message that has them', () => {
  const journal = played('- at: T+2m\n  note: { words: Mill Bridge is shut, certainty: seen }\n');
  const made = journal.find((event): event is EventOf<'note.made'> => event.type === 'note.made');
  expect(made?.note).toMatchObject({ words: 'Mill Bridge is shut', fact: 'bridge-closed' });
});

test('words that nobody has said yet are not there to be marked', () => {
  const journal = played('- at: T+30s\n  note: { words: Mill Bridge is shut, certainty: seen }\n');
  expect(journal).toContainEqual(
    expect.objectContaining({ type: 'command.rejected', code: 'note/not-heard' }),
  );
});

test('a script asks for the last half-heard message again', () => {
  const journal = played('- at: T+4m\n  say-again: { through: interpreter }\n');
  expect(journal).toContainEqual(
    expect.objectContaining({ type: 'fact.held', holder: 'nilo', fact: 'home-cut-off' }),
  );
});
