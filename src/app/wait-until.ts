import { toArray } from '#kernel/chain.ts';
import type { MessageView, View } from '#exercise/view.ts';
import type { WaitFor } from '#ui/desk/desk-clock.ts';

/** Whether a view shows what is waited for. */
export type Until = (view: View) => boolean;

/** What never comes is not waited for longer than this. */
const longest = 20 * 60;

/**
 * What ends a wait. Besides the thing itself, a question to the officer ends every wait: nobody
 * should lose one by looking away.
 */
export function untilSeen(what: WaitFor, start: View): Until {
  const asked = new Set(start.questions.map((question) => question.id));
  const limit = start.now + (typeof what === 'object' ? what.minutes * 60 : longest);
  const own = ownSign(what, start);
  return (view) =>
    view.ended !== null ||
    view.now >= limit ||
    own(view) ||
    view.questions.some((question) => !asked.has(question.id));
}

function ownSign(what: WaitFor, start: View): Until {
  if (typeof what === 'object') return () => false;
  switch (what) {
    case 'next-message':
      return (view) => heardSince(start, view).length > 0;
    case 'voice-free':
      return (view) => view.voice.current === null && view.voice.queue.length === 0;
    case 'answer': {
      const settled = settledWaits(start);
      return (view) =>
        settledWaits(view) > settled ||
        heardSince(start, view).some(
          (message) => message.kind === 'answer' || message.kind === 'verify',
        );
    }
  }
}

function heardSince(start: View, view: View): MessageView[] {
  if (view.messages === start.messages) return [];
  const before = start.messages?.size ?? 0;
  return toArray(view.messages)
    .slice(before)
    .filter((message) => message.direction !== 'out');
}

function settledWaits(view: View): number {
  return view.waits.filter((wait) => wait.state !== 'waiting').length;
}
