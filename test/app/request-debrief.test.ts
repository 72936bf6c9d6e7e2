import { expect, test } from 'vitest';
import { playBot } from '#analysis/play-bot.ts';
import { analyse } from '#app/analyse.ts';
import type { AnalysisAnswer } from '#app/analysis-message.ts';
import { requestDebrief } from '#app/request-debrief.ts';
import { shipped } from '../support/shipped.ts';

/** A worker that does as it is told when it is asked. */
class PretendWorker extends EventTarget {
  ended = 0;
  readonly #onAsked: (worker: PretendWorker) => void;

  constructor(onAsked: (worker: PretendWorker) => void) {
    super();
    this.#onAsked = onAsked;
  }

  postMessage(): void {
    this.#onAsked(this);
  }

  answer(data: AnalysisAnswer): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }

  terminate(): void {
    this.ended += 1;
  }
}

/** The shortest that ships, with nothing done. */
async function silentPlay() {
  const { scenario } = await shipped('first-on-scene');
  const seat = scenario.seats[0]?.id ?? '';
  const { record } = playBot(scenario, { bot: 'silent', seed: 5, seat });
  return { scenario, record };
}

const unwanted = new AbortController().signal;

test('where no worker can be made, the page works the debrief out itself', async () => {
  const { scenario, record } = await silentPlay();
  const analysed = await requestDebrief(scenario, record, unwanted, () => {
    throw new Error('blocked');
  });
  expect(analysed.matches).toBe(true);
  expect(analysed.debrief.journalHash).toBe(record.end?.hash);
  expect(analysed.debrief.score.headlines.sharedAwareness.value).toBe(0);
});

test('a worker that does not start is left for the page too', async () => {
  const { scenario, record } = await silentPlay();
  const worker = new PretendWorker((one) => one.dispatchEvent(new Event('error')));
  const analysed = await requestDebrief(
    scenario,
    record,
    unwanted,
    () => worker as unknown as Worker,
  );
  expect(analysed.matches).toBe(true);
  expect(worker.ended).toBe(1);
});

test('a worker’s answer is the debrief, and the worker is let go', async () => {
  const { scenario, record } = await silentPlay();
  const analysed = analyse(scenario, record);
  const worker = new PretendWorker((one) => one.answer({ ok: true, analysed }));
  expect(await requestDebrief(scenario, record, unwanted, () => worker as unknown as Worker)).toBe(
    analysed,
  );
  expect(worker.ended).toBe(1);
});

test('an analysis that fails says why and is not tried again in the page', async () => {
  const { scenario, record } = await silentPlay();
  const worker = new PretendWorker((one) => one.answer({ ok: false, message: 'No fact x' }));
  const asked = requestDebrief(scenario, record, unwanted, () => worker as unknown as Worker);
  await expect(asked).rejects.toThrow('No fact x');
});

test('what is no longer wanted is ended', async () => {
  const { scenario, record } = await silentPlay();
  const wanted = new AbortController();
  const worker = new PretendWorker(() => undefined);
  const asked = requestDebrief(scenario, record, wanted.signal, () => worker as unknown as Worker);
  wanted.abort();
  await expect(asked).rejects.toThrow('No longer wanted');
  expect(worker.ended).toBe(1);
});

test('a record that was changed after it was made is said not to match', async () => {
  const { scenario, record } = await silentPlay();
  const end = record.end && { ...record.end, hash: 'f'.repeat(64) };
  expect(analyse(scenario, { ...record, ...(end && { end }) }).matches).toBe(false);
});
