import { toArray } from '#kernel/chain.ts';
import type { MessageView, View } from '#exercise/view.ts';
import type { StopReason, WaitFor } from '#ui/desk/desk-clock.ts';

/** Why a view ends the wait; null while it does not. */
export type Until = (view: View) => StopReason | null;

/** What never comes is not waited for longer than this. */
const longest = 20 * 60;

/**
 * What ends a wait. Besides the thing itself, a question to the officer ends every wait: nobody
 * should lose one by looking away.
 */
export function untilSeen(what: WaitFor, start: View): Until {
  const isTime = typeof what === 'object';
  const limit = isTime ? timeOf(what, start) : start.now + longest;
  const own = ownSign(what, start);
  const asked = newQuestion(start);
  return (view) =>
    own(view) ?? asked(view) ?? (view.now >= limit ? (isTime ? 'time' : 'nothing') : null);
}

/**
 * Where time waits for the trainee and they have begun to speak: until that is said, or until what
 * comes in cannot wait.
 */
export function untilSaid(start: View): Until {
  const urgent = ownSign('urgent-message', start);
  const answer = ownSign('answer', start);
  const asked = newQuestion(start);
  return (view) =>
    asked(view) ?? urgent(view) ?? answer(view) ?? (isSpeaking(view) ? null : 'voice');
}

/** Whether the trainee is saying something, or it waits to be said; taking a call is not speaking. */
export function isSpeaking({ voice }: View): boolean {
  return (
    (voice.current !== null && voice.current.action.kind !== 'listen') ||
    voice.queue.some(({ kind }) => kind !== 'listen')
  );
}

function timeOf(what: Extract<WaitFor, object>, start: View): number {
  return 'at' in what ? what.at : start.now + what.minutes * 60;
}

function ownSign(what: WaitFor, start: View): Until {
  if (typeof what === 'object') return () => null;
  switch (what) {
    case 'next-message':
      return (view) => when(heardSince(start, view).length > 0, 'message');
    case 'urgent-message':
      return (view) => when(heardSince(start, view).some(isUrgent), 'urgent');
    case 'question':
      return () => null;
    case 'voice-free':
      return ({ voice }) => when(voice.current === null && voice.queue.length === 0, 'voice');
    case 'answer':
      return answered(start);
    case 'for-you':
      return forYou(start);
  }
}

function answered(start: View): Until {
  const late = waitsThatAre('late', start);
  const settled = waitsThatAre('answered', start);
  return (view) => {
    if (waitsThatAre('late', view) > late) return 'late';
    const has = waitsThatAre('answered', view) > settled || heardSince(start, view).some(isAnswer);
    return when(has, 'answer');
  };
}

/** Nothing that is heard passes by, and nothing that was set going comes to its end unseen. */
function forYou(start: View): Until {
  const asked = newQuestion(start);
  const urgent = ownSign('urgent-message', start);
  const answer = answered(start);
  const spoke = isSpeaking(start);
  const travelled = start.moving !== null;
  const readBack = readBacks(start);
  return (view) =>
    asked(view) ??
    urgent(view) ??
    answer(view) ??
    when(heardSince(start, view).length > 0, 'message') ??
    when(readBacks(view) > readBack, 'readBack') ??
    when(spoke && !isSpeaking(view), 'voice') ??
    when(travelled && view.moving === null, 'arrived');
}

function readBacks({ notes }: View): number {
  return notes
    .flatMap(({ standing }) => Object.values(standing))
    .filter((one) => one === 'read-back').length;
}

function newQuestion(start: View): Until {
  const asked = new Set(start.questions.map((question) => question.id));
  return (view) =>
    when(
      view.questions.some((question) => !asked.has(question.id)),
      'question',
    );
}

function when(is: boolean, why: StopReason): StopReason | null {
  return is ? why : null;
}

function isUrgent({ priority, direction }: MessageView): boolean {
  return direction === 'in' && priority !== 'routine';
}

function isAnswer({ kind }: MessageView): boolean {
  return kind === 'answer' || kind === 'verify';
}

function heardSince(start: View, view: View): MessageView[] {
  if (view.messages === start.messages) return [];
  const before = start.messages?.size ?? 0;
  return toArray(view.messages)
    .slice(before)
    .filter((message) => message.direction !== 'out');
}

function waitsThatAre(state: 'late' | 'answered', view: View): number {
  return view.waits.filter((wait) => wait.state === state).length;
}
