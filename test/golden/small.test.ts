import { describe, expect, test } from 'vitest';
import { playScript } from '#analysis/play-script.ts';
import type { EventOf } from '#exercise/events.ts';
import { readRecord, replayRecord } from '#exercise/record.ts';
import { goldenExercise, goldenPlays } from '../support/golden.ts';
import { byMinute } from './by-minute.ts';

describe.each(goldenPlays)('$exercise, $file, seed 1', async ({ exercise, seat, file, hashes }) => {
  const { scenario, script } = await goldenExercise(exercise, file);
  const { journal, journalHash, record } = playScript(scenario, script, { seed: 1, seat });

  // When a change moves these on purpose, its commit says why.
  test('plays as it did', async () => {
    const rows = byMinute(journal);
    expect(rows).toContain(`end ${journalHash}\n`);
    await expect(rows).toMatchFileSnapshot(`${exercise}/${hashes}.txt`);
  });

  test('has every command of the script accepted', () => {
    const rejected = journal
      .filter((event): event is EventOf<'command.rejected'> => event.type === 'command.rejected')
      .filter(({ command }) => command.seat === seat)
      .map(({ at, command, code }) => `T+${at}s ${command.body.type}: ${code}`);
    expect(rejected).toEqual([]);
  });

  // Links, requests, owned actions, lines for the public and dialogue, of which the bots make few.
  test('replays event for event from its record, saved as text and loaded', () => {
    const read = readRecord(JSON.stringify(record));
    if (!read.ok) throw new Error(read.message);
    expect(replayRecord(scenario, read.record).events).toEqual(journal);
  });
});
