import { beforeAll, expect, test } from 'vitest';
import { botNames } from '#analysis/bots/bot.ts';
import { playBot } from '#analysis/play-bot.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { brackwater } from '../support/brackwater.ts';
import { byMinute } from './by-minute.ts';

let scenario: Scenario;
beforeAll(async () => {
  scenario = await brackwater();
});

// When a change moves these on purpose, its commit says why.
test('the reference with seed 1 plays as it did', async () => {
  const { journal, journalHash } = playBot(scenario, { bot: 'reference', seed: 1, seat: 'nilo' });
  const rows = byMinute(journal);
  expect(rows).toContain(`end ${journalHash}\n`);
  await expect(rows).toMatchFileSnapshot('brackwater-reference-1.txt');
});

test('the bots between them reach every inject and every decision, and make every fact true that can be', () => {
  const journals = botNames.flatMap((bot) =>
    [1, 2].flatMap((seed) => playBot(scenario, { bot, seed, seat: 'nilo' }).journal),
  );
  const injects = new Set(
    journals.flatMap((event) => (event.type === 'inject.fired' ? event.inject : [])),
  );
  const facts = new Set(
    journals.flatMap((event) => (event.type === 'fact.true' ? event.fact : [])),
  );
  const held = new Set(journals.flatMap((event) => (event.type === 'fact.held' ? event.fact : [])));
  const decided = new Set(
    journals.flatMap((event) => (event.type === 'decision.taken' ? event.decision : [])),
  );
  expect(scenario.injects.filter(({ id }) => !injects.has(id)).map(({ id }) => id)).toEqual([]);
  expect(
    scenario.facts
      .filter(({ id, neverTrue }) => neverTrue !== true && !facts.has(id))
      .map(({ id }) => id),
  ).toEqual([]);
  expect(scenario.facts.filter(({ id }) => !held.has(id)).map(({ id }) => id)).toEqual([]);
  expect(scenario.decisions.filter(({ id }) => !decided.has(id)).map(({ id }) => id)).toEqual([]);
});
