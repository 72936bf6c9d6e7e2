/**
 * The worker of the debrief, where all is in one file: the page’s own script once more, which does a worker’s
 * work where there is no page (`entry.ts`).
 */
export function makeWorker(): Worker {
  const script = document.querySelector('script[type=module]')?.textContent ?? '';
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(address, { type: 'module' });
  // It is kept until the worker has read it.
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true });
  return worker;
}
