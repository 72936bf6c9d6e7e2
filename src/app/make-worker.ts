/** The worker of the debrief. In the build of one file `single/make-worker.ts` stands in for this. */
export function makeWorker(): Worker {
  return new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });
}
