import { describe, expect, test } from 'vitest';
import { playScript } from '#analysis/play-script.ts';
import type { EventOf } from '#exercise/events.ts';
import { readRecord, replayRecord } from '#exercise/record.ts';
import { goldenExercise, goldenNames } from '../support/golden.ts';
import { byMinute } from './by-minute.ts';

describe.each(goldenNames)('%s, by its script and seed 1', async (name) => {
  const { scenario, script } = await goldenExercise(name);
  const { journal, journalHash, record } = playScript(scenario, script, { seed: 1, seat: 'nilo' });

  // When a change moves these on purpose, its commit says why.
  test('plays as it did', async () => {
    const rows = byMinute(journal);
    expect(rows).toContain(`end ${journalHash}\n`);
    await expect(rows).toMatchFileSnapshot(`${name}/reference-1.txt`);
  });

  test('has every command of the script accepted', () => {
    const rejected = journal
      .filter((event): event is EventOf<'command.rejected'> => event.type === 'command.rejected')
      .filter(({ command }) => command.seat === 'nilo')
      .map(({ at, command, code }) => `T+${at}s ${command.body.type}: ${code}`);
    expect(rejected).toEqual([]);
  });

  // Links, requests, owned actions and lines for the public, of which the bots make few.
  test('replays event for event from its record, saved as text and loaded', () => {
    const read = readRecord(JSON.stringify(record));
    if (!read.ok) throw new Error(read.message);
    expect(replayRecord(scenario, read.record).events).toEqual(journal);
  });
});
