import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { preview } from 'vite';
import { chromiumLaunch, setup } from '#cli/browser/chromium.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts the browser of the tests; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  await setup();
  return chromium.launch(chromiumLaunch());
}

interface ServedDist {
  /** Ends with a slash. */
  address: string;
  close: () => Promise<void>;
}

/** Serves the built trainer, or a copy, on a free port of this computer; the caller closes it. */
export async function serveDist(outDir = 'dist'): Promise<ServedDist> {
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const { port } = server.httpServer.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
