import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { contentPolicy } from './bin/vite-csp.ts';
import { installable } from './bin/vite-installable.ts';
import { phaserParts } from './bin/vite-phaser.ts';
import { scenarios } from './bin/vite-scenarios.ts';
import { chromiumLaunch } from './src/cli/browser/chromium.ts';

const mocked = ['test/golden/coverage.test.ts', 'test/cli/bench.test.ts'];

export default defineConfig({
  // Relative, so that a build works from any folder of any server.
  base: './',
  plugins: [react(), scenarios(), phaserParts(), contentPolicy(), installable()],
  build: { chunkSizeWarningLimit: 1500 },
  worker: { format: 'es' },
  preview: {
    headers: {
      // What a page cannot say of itself; the rest of its policy is in it.
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
  test: {
    // All the cores: one is left idle otherwise, which of two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/e2e/**', ...mocked],
          // Modules are loaded once for all files: pure as they are, loading them anew took longer than the tests.
          isolate: false,
          setupFiles: ['test/support/fail-on-console.ts'],
          // Several whole exercises of an hour and a half in one test, on a machine that does other things.
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Files that put something of their own in a module's place: each has its modules to itself.
        extends: true,
        test: {
          name: 'mocked',
          environment: 'node',
          include: mocked,
          setupFiles: ['test/support/fail-on-console.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        // Known before the first test: a package found later reloads the page under a test.
        optimizeDeps: { entries: ['src/app/main.tsx', 'test/browser/**/*.test.{ts,tsx}'] },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          globalSetup: ['src/cli/browser/chromium.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunch() }),
            instances: [{ browser: 'chromium' }],
          },
          sequence: { groupOrder: 1 },
        },
      },
      {
        // The built trainer in a browser: a file for each core, after all else has ended.
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['src/cli/browser/chromium.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
