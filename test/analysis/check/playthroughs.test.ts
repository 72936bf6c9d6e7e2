import { expect, test } from 'vitest';
import { playThrough } from '#analysis/check/playthroughs.ts';
import type { ScriptedCommand } from '#scenario/playthrough.ts';
import { smallScenario } from '../../support/small-scenario.ts';

const scenario = smallScenario();
const says = (at: number): ScriptedCommand => ({
  at,
  body: { type: 'log', text: 'As it stands.' },
});
const refusedOf = (script: readonly ScriptedCommand[]) =>
  playThrough(scenario, 'nilo', { name: 'a.yaml', script }).refused;

test('a script that is taken has nothing refused', () => {
  expect(refusedOf([says(60), says(120)])).toEqual([]);
});

test('what stands after the last second is never given, and is no script taken', () => {
  const { length } = scenario.clock;
  expect(refusedOf([says(60), says(length), says(length + 600)])).toMatchObject([
    { at: length, command: 'log', code: 'exercise/ended' },
    { at: length + 600, command: 'log', code: 'exercise/ended' },
  ]);
});

test('nor is what stands after the officer has ended it', () => {
  const end: ScriptedCommand = { at: 90, body: { type: 'end' } };
  expect(refusedOf([says(60), end, says(91)])).toMatchObject([{ at: 91, code: 'exercise/ended' }]);
});
