import type { ExerciseRecord } from '#exercise/record.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Analysed } from './analyse.ts';
import type { AnalysisAnswer } from './analysis-message.ts';
import { makeWorker } from './make-worker.ts';

/** A worker that cannot start, as opposed to an analysis that fails. */
class NoWorker extends Error {}

/**
 * Works out a debrief beside the page; in the page itself where workers cannot start.
 * `signal` ends it early.
 */
export async function requestDebrief(
  scenario: Scenario,
  record: ExerciseRecord,
  signal: AbortSignal,
  make: () => Worker = makeWorker,
): Promise<Analysed> {
  try {
    return await askWorker({ scenario, record }, signal, make);
  } catch (error) {
    if (!(error instanceof NoWorker)) throw error;
    const { analyse } = await import('./analyse.ts');
    return analyse(scenario, record);
  }
}

function askWorker(
  question: { scenario: Scenario; record: ExerciseRecord },
  signal: AbortSignal,
  make: () => Worker,
): Promise<Analysed> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = make();
    } catch (error) {
      reject(new NoWorker('No worker', { cause: error }));
      return;
    }
    const finish = () => worker.terminate();
    signal.addEventListener('abort', () => {
      finish();
      reject(new DOMException('No longer wanted', 'AbortError'));
    });
    worker.addEventListener('error', (event) => {
      finish();
      reject(new NoWorker(event.message));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<AnalysisAnswer>) => {
      finish();
      if (data.ok) resolve(data.analysed);
      else reject(new Error(data.message));
    });
    worker.postMessage(question, []);
  });
}
