import type { View } from '#exercise/view.ts';
import { useView } from '../desk-context.ts';
import { openCount } from '../in-hand/open-count.ts';

type Wait = View['waits'][number];

/** Something waited for, since it was first asked for. */
export interface OpenWait extends Wait {
  readonly since: number;
  /** How often it was asked for. */
  readonly times: number;
}

/** What partners asked and wait for, the first due first. */
export function openQuestions({ questions }: Pick<View, 'questions'>): View['questions'] {
  return questions
    .filter(({ state }) => state === 'open' || state === 'finding-out')
    .toSorted((a, b) => a.due - b.due);
}

/**
 * What the officer waits for, the first due first. What was asked for again is one thing: it is due
 * when it was last asked for, and an answer to the last settles it.
 */
export function openWaits({ waits }: Pick<View, 'waits'>): readonly OpenWait[] {
  const things = new Map<string, OpenWait>();
  for (const wait of waits) {
    const thing = `${wait.on} ${wait.about}`;
    const before = things.get(thing);
    const isAgain = before !== undefined && before.state !== 'answered';
    things.set(thing, {
      ...wait,
      since: isAgain ? before.since : wait.at,
      times: isAgain ? before.times + 1 : 1,
    });
  }
  return [...things.values()]
    .filter(({ state }) => state !== 'answered')
    .toSorted((a, b) => a.due - b.due);
}

/** How much is open with this officer: for badges. */
export interface OpenCounts {
  /** Put to the officer and not answered. */
  readonly questions: number;
  /** Of those, past their time. */
  readonly questionsLate: number;
  /** Waited for beyond its time. */
  readonly waitsLate: number;
  /** Set going with partners, and neither answered nor done. */
  readonly inHand: number;
}

export function openCounts(view: View): OpenCounts {
  const questions = openQuestions(view);
  return {
    questions: questions.length,
    questionsLate: questions.filter(({ due }) => view.now > due).length,
    waitsLate: openWaits(view).filter(({ state }) => state === 'late').length,
    inHand: openCount(view.partners),
  };
}

export function useOpenCounts(): OpenCounts {
  return openCounts(useView());
}
