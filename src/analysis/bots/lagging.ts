import type { Seconds } from '#kernel/time.ts';
import type { View } from '#exercise/view.ts';
import type { Bot } from './bot.ts';

/** The same player with its eyes late: everything it would do, so many seconds later. */
export function createLagging(bot: Bot, behind: Seconds): Bot {
  return (view) => (view.now < behind ? [] : bot(lagged(view, behind)));
}

/**
 * The view of someone who takes up what came in so long ago only now. Messages and questions come when
 * they are that old; what they did themselves stands as it does, by the clock that they go by.
 */
function lagged(view: View, behind: Seconds): View {
  const now = view.now - behind;
  const earlier = <T extends { readonly at: Seconds }>(one: T): T => ({
    ...one,
    at: one.at - behind,
  });
  let { messages } = view;
  while (messages !== null && messages.last.at > now) messages = messages.rest;
  return {
    ...view,
    now,
    messages,
    notes: view.notes.map(earlier),
    questions: view.questions.filter(({ at }) => at <= now),
    waits: view.waits.map((wait) => ({ ...earlier(wait), due: wait.due - behind })),
    proposals: view.proposals.map((proposal) => ({
      ...earlier(proposal),
      ...(proposal.reviewDue === undefined ? {} : { reviewDue: proposal.reviewDue - behind }),
    })),
    methanes: view.methanes.map(earlier),
    agencies: Object.fromEntries(
      Object.entries(view.agencies).map(([id, agency]) => [
        id,
        agency.callFailed === null ? agency : { ...agency, callFailed: earlier(agency.callFailed) },
      ]),
    ),
  };
}
