import { playBot } from '#analysis/play-bot.ts';

// Bundled for the browser by `test/e2e/determinism.test.ts`.
Object.assign(globalThis, { playBot });
