import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { playBot } from '#analysis/play-bot.ts';
import type { Impact, PartnerFeedback } from '#scoring/feedback.ts';
import { brackwater } from '../support/brackwater.ts';
import { runInMemory } from './run-in-memory.ts';

let folder: string;
let record: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rendezvous-'));
  record = path.join(folder, 'spam.json');
  const scenario = await brackwater();
  const played = playBot(scenario, { bot: 'spam', seed: 1, seat: 'nilo' }).record;
  await writeFile(record, JSON.stringify(played));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('score says beside the card what partners say and what it came to', async () => {
  const { out } = await runInMemory(folder, 'score', record, '--json');
  const { feedback, impacts } = JSON.parse(out) as {
    readonly feedback: readonly PartnerFeedback[];
    readonly impacts: readonly Impact[];
  };
  expect(feedback.find(({ agency }) => agency === 'weather')).toMatchObject({
    commander: { name: 'Idris Falk', title: 'Duty adviser' },
    helped: [],
    didNot: [
      { says: expect.stringMatching(/^Between .* things that we had no use for/) as string },
    ],
  });
  expect(impacts.map(({ id }) => id)).toEqual([
    'first-meeting',
    'first-decision',
    'shared-picture',
    'one-rvp',
    'joint-work',
  ]);
});

test('in words, with the events that each remark rests on', async () => {
  const { out } = await runInMemory(folder, 'score', record);
  expect(out).toContain('What it came to (not part of the score)\n---');
  expect(out).toContain('  First joint meeting: No two commanders met with you.');
  expect(out).toContain('What partners say (not part of the score)\n---');
  expect(out).toMatch(/Idris Falk, Duty adviser, Met Office:\n {2}- Between [^[]*\[\d+,\s+\d+/);
});
