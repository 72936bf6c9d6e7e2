import { beforeAll, expect, test } from 'vitest';
import { playBot } from '#analysis/play-bot.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { brackwater } from '../support/brackwater.ts';

let scenario: Scenario;
beforeAll(async () => {
  const flood = await brackwater();
  // Everything may be lost or garbled, so that every message draws its luck.
  const channels = flood.channels.map((channel) => ({ ...channel, loss: 30, garble: 30 }));
  scenario = { ...flood, hash: 'bad-channels', channels };
});

test.each(['spam', 'reference'] as const)(
  'on bad channels %s plays to the end: no name is drawn twice, and luck is the same again',
  (bot) => {
    const play = { bot, seed: 3, seat: 'nilo' };
    const played = playBot(scenario, play);
    const types = new Set(played.journal.map(({ type }) => type));
    expect(types).toContain('message.lost');
    expect(types).toContain('message.garbled');
    expect(types).toContain('exercise.ended');
    expect(playBot(scenario, play).journalHash).toBe(played.journalHash);
  },
);
