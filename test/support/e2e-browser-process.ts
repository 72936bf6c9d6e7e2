import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { expect } from 'vitest';
import { chromiumLaunch, setup } from '#cli/browser/chromium.ts';
import { eventually } from './e2e-trainer.ts';

interface BrowserProcess {
  /** The context that keeps what its pages write. */
  context: BrowserContext;
  /** Ends all of its processes at once, as a power cut does; again does nothing. */
  kill: () => Promise<void>;
}

/** A folder in which a browser keeps what it is told; the caller removes it. */
export async function profileFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rendezvous-profile-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** A browser of one's own that can be killed, and that finds again what was written in its folder. */
export async function startBrowser(folder: string): Promise<BrowserProcess> {
  await setup();
  const { executablePath, args, env } = chromiumLaunch();
  const portFile = path.join(folder, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const own = [
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
    'about:blank',
  ];
  // A group of its own: the browser is several processes.
  const started = spawn(executablePath, [...args, ...own], {
    env,
    detached: true,
    stdio: 'ignore',
  });
  const gone = new Promise<void>((done) => {
    started.once('exit', () => done());
  });
  const kill = async () => {
    const isThere = started.exitCode === null && started.signalCode === null;
    if (started.pid !== undefined && isThere) process.kill(-started.pid, 'SIGKILL');
    await gone;
  };
  const browser = await connect(portFile);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no context.');
  context.setDefaultTimeout(eventually.timeout);
  return { context, kill };
}

async function connect(portFile: string): Promise<Browser> {
  const lines = async () => (await readFile(portFile, 'utf8').catch(() => '')).split('\n');
  await expect.poll(async () => (await lines()).length, eventually).toBeGreaterThan(1);
  const [port = ''] = await lines();
  return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
}
