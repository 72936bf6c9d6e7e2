import { expect, test } from 'vitest';
import { playBot } from '#analysis/play-bot.ts';
import { brackwater } from '../support/brackwater.ts';
import { byMinute } from './by-minute.ts';

// When a change moves these on purpose, its commit says why.
test('the reference with seed 1 plays as it did', async () => {
  const scenario = await brackwater();
  const { journal, journalHash } = playBot(scenario, { bot: 'reference', seed: 1, seat: 'nilo' });
  const rows = byMinute(journal);
  expect(rows).toContain(`end ${journalHash}\n`);
  await expect(rows).toMatchFileSnapshot('brackwater-reference-1.txt');
});
