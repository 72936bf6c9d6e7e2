import { expect, test } from 'vitest';
import { playScript } from '#analysis/play-script.ts';
import type { EventOf } from '#exercise/events.ts';
import { goldenExercise, goldenNames } from '../support/golden.ts';
import { byMinute } from './by-minute.ts';

// When a change moves these on purpose, its commit says why.
test.each(goldenNames)('%s, by its script and seed 1, plays as it did', async (name) => {
  const { scenario, script } = await goldenExercise(name);
  const { journal, journalHash } = playScript(scenario, script, { seed: 1, seat: 'nilo' });
  const rows = byMinute(journal);
  expect(rows).toContain(`end ${journalHash}\n`);
  await expect(rows).toMatchFileSnapshot(`${name}/reference-1.txt`);
});

test.each(goldenNames)('%s: every command of its script is accepted', async (name) => {
  const { scenario, script } = await goldenExercise(name);
  const { journal } = playScript(scenario, script, { seed: 1, seat: 'nilo' });
  const rejected = journal
    .filter((event): event is EventOf<'command.rejected'> => event.type === 'command.rejected')
    .filter(({ command }) => command.seat === 'nilo')
    .map(({ at, command, code }) => `T+${at}s ${command.body.type}: ${code}`);
  expect(rejected).toEqual([]);
});
