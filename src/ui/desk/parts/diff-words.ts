import { stepsBetween, type Step } from './steps-between.ts';

export interface WordRun {
  /** One of a kind in its text. */
  readonly key: string;
  readonly text: string;
  readonly change: Step['change'];
}

/**
 * What became of a text, sentence by sentence; a sentence of which at least half stands is told word by
 * word. Whole texts told word by word cannot be read where little of them stands.
 */
export function diffWords(before: string, after: string): readonly WordRun[] {
  const steps: Step[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const settle = () => {
    steps.push(...replaced(gone, come));
    gone = [];
    come = [];
  };
  for (const step of stepsBetween(sentencesOf(before), sentencesOf(after))) {
    if (step.change === 'removed') gone.push(step.token);
    else if (step.change === 'added') come.push(step.token);
    else {
      settle();
      steps.push(step);
    }
  }
  settle();
  return runsOf(steps);
}

/** Sentences that went and those that came between two that stand. */
function replaced(gone: readonly string[], come: readonly string[]): readonly Step[] {
  const steps: Step[] = [];
  let next = 0;
  for (const old of gone) {
    const at = come.findIndex((now, index) => index >= next && areAlike(old, now));
    if (at === -1) steps.push({ change: 'removed', token: old });
    else {
      steps.push(...added(come.slice(next, at)));
      steps.push(...stepsBetween(wordsOf(old), wordsOf(come[at] ?? '')));
      next = at + 1;
    }
  }
  return [...steps, ...added(come.slice(next))];
}

function added(sentences: readonly string[]): readonly Step[] {
  return sentences.map((token) => ({ change: 'added', token }));
}

/** Whether at least half of the words of the longer stand in both. */
function areAlike(old: string, now: string): boolean {
  const [was, is] = [wordsOf(old), wordsOf(now)];
  const same = stepsBetween(was, is).filter(({ change }) => change === 'same').length;
  return 2 * same >= Math.max(was.length, is.length);
}

function runsOf(steps: readonly Step[]): readonly WordRun[] {
  const runs: WordRun[] = [];
  for (const [index, { change, token }] of steps.entries()) {
    const last = runs.at(-1);
    if (last?.change === change) runs[runs.length - 1] = { ...last, text: `${last.text} ${token}` };
    else runs.push({ key: String(index), change, text: token });
  }
  return runs;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!…][”"’)]?)\s+/).filter((sentence) => sentence.trim() !== '');
}
