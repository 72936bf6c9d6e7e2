import { errorWords } from './error-words.ts';
import type { AnalysisAnswer, AnalysisQuestion } from './analysis-message.ts';
import { goWithoutEval } from './without-eval.ts';

/** This file’s own scope; the page’s types have no name for it. */
const worker = globalThis as unknown as {
  addEventListener: (
    type: 'message',
    take: (event: MessageEvent<AnalysisQuestion>) => void,
  ) => void;
  postMessage: (answer: AnalysisAnswer, transfer: Transferable[]) => void;
};

goWithoutEval();

worker.addEventListener('message', ({ data }) => {
  void answer(data).then((given) => worker.postMessage(given, []));
});

async function answer({ scenario, record }: AnalysisQuestion): Promise<AnalysisAnswer> {
  try {
    const { analyse } = await import('./analyse.ts');
    return { ok: true, analysed: analyse(scenario, record) };
  } catch (error) {
    return { ok: false, message: errorWords(error) };
  }
}
