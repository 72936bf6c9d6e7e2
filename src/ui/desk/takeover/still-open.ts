import type { ProposalView, View } from '#exercise/view.ts';

/** What is not done with when a new act begins, from the view alone. */
export interface StillOpen {
  /** What one is saying, and what waits to be said. */
  readonly voice: View['voice']['queue'];
  /** Put to the officer, and not answered or being found out. */
  readonly questions: View['questions'];
  /** Decisions that are to be reviewed, and of which no meeting was held since they were taken. */
  readonly reviews: readonly (ProposalView & { readonly reviewDue: number })[];
}

export function stillOpen({ voice, questions, proposals, meetings }: View): StillOpen {
  const { current, queue } = voice;
  return {
    voice: current === null ? queue : [current.action, ...queue],
    questions: questions.filter(({ state }) => state === 'open' || state === 'finding-out'),
    reviews: proposals.flatMap((proposal) => {
      const { decision, at, reviewDue, outcome } = proposal;
      const isHeld = meetings.some((one) => one.decision === decision && one.at > at);
      if (outcome !== 'taken' || reviewDue === undefined || isHeld) return [];
      return [{ ...proposal, reviewDue }];
    }),
  };
}
