import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { busyExercise, writeBusy, type BusyExercise } from './busy-exercise.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

interface BusyTrainer {
  readonly exercise: BusyExercise;
  /** Ends with a slash. */
  readonly address: string;
  /** Where the build lies. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** The trainer as it ships, built with the busy exercise on its shelf, and served; the caller closes it. */
export async function serveBusyTrainer(): Promise<BusyTrainer> {
  const { build, preview } = await import('vite');
  const aside = await mkdtemp(path.join(tmpdir(), 'rendezvous-bench-'));
  const [shelf, folder] = [path.join(aside, 'scenarios'), path.join(aside, 'dist')];
  try {
    const exercise = await busyExercise();
    await writeBusy(shelf, exercise);
    process.env['RENDEZVOUS_SCENARIOS'] = shelf;
    await build({ root, logLevel: 'error', build: { outDir: folder } });
    const server = await preview({
      root,
      configFile: false,
      logLevel: 'silent',
      build: { outDir: folder },
      preview: { host: '127.0.0.1', port: 0 },
    });
    const { port } = server.httpServer.address() as AddressInfo;
    const close = async () => {
      await server.close();
      await rm(aside, { recursive: true, force: true });
    };
    return { exercise, address: `http://127.0.0.1:${port}/`, folder, close };
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
}
