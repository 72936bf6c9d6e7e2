import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { playBot } from '#analysis/play-bot.ts';
import { runCommandLine } from '#cli/run.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { brackwater } from '../support/brackwater.ts';
import { launchBrowser } from '../support/browser.ts';

// The same play in two machines: Node's and Chromium's, each with its own arithmetic and sorting.

let browser: Browser;
let page: Page;
let scenario: Scenario;

beforeAll(async () => {
  scenario = await brackwater();
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.addScriptTag({ content: await bundledBots() });
});

afterAll(async () => {
  await browser.close();
});

const plays = [
  { bot: 'reference', seed: 1 },
  { bot: 'silent', seed: 2 },
] as const;

test.each(plays)(
  '$bot with seed $seed plays the same journal in Chromium as in Node',
  async (play) => {
    const inNode = await playOnCommandLine(play);
    const inBrowser = await page.evaluate(
      ([book, { bot, seed }]) => {
        const { playBot: playHere } = globalThis as unknown as { playBot: typeof playBot };
        const { journal, journalHash } = playHere(book, { bot, seed, seat: 'nilo' });
        return { events: journal.length, journalHash };
      },
      [scenario, play] as const,
    );
    expect(inNode.journalHash).toMatch(/^[0-9a-f]{64}$/);
    expect(inBrowser).toEqual(inNode);
  },
);

interface Outcome {
  events: number;
  journalHash: string;
}

async function playOnCommandLine({ bot, seed }: { bot: string; seed: number }): Promise<Outcome> {
  const written: string[] = [];
  const io = {
    cwd: '/',
    isTerminal: false,
    out: (text: string) => written.push(text),
    err: (text: string) => written.push(text),
  };
  const argv = ['play', 'brackwater-flood', '--by', bot, '--seed', String(seed), '--json'];
  expect(await runCommandLine(argv, io)).toBe(0);
  const { events, journalHash } = JSON.parse(written.join('')) as Outcome;
  return { events, journalHash };
}

async function bundledBots(): Promise<string> {
  const input = fileURLToPath(new URL('../support/e2e-bot-entry.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input, output: { format: 'iife' } } },
  });
  const output = Array.isArray(built)
    ? built.flatMap((one) => one.output)
    : 'output' in built
      ? built.output
      : [];
  const chunk = output.find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('Nothing was bundled.');
  return chunk.code;
}
