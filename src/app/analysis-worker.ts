import { analyse } from './analyse.ts';
import { errorWords } from './error-words.ts';
import type { AnalysisAnswer, AnalysisQuestion } from './analysis-message.ts';

/** This file’s own scope; the page’s types have no name for it. */
const worker = globalThis as unknown as {
  addEventListener: (
    type: 'message',
    take: (event: MessageEvent<AnalysisQuestion>) => void,
  ) => void;
  postMessage: (answer: AnalysisAnswer, transfer: Transferable[]) => void;
};

worker.addEventListener('message', ({ data }) => {
  worker.postMessage(answer(data), []);
});

function answer({ scenario, record }: AnalysisQuestion): AnalysisAnswer {
  try {
    return { ok: true, analysed: analyse(scenario, record) };
  } catch (error) {
    return { ok: false, message: errorWords(error) };
  }
}
