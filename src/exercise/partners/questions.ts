import { byId } from '#kernel/index-by-id.ts';
import { lookUp } from '#kernel/buckets.ts';
import type { Seconds } from '#kernel/time.ts';
import type { Message } from '#knowledge/message.ts';
import { factOf } from '#scenario/scenario.ts';
import { changeConfidence } from '../agency/agency-driver.ts';
import { endAsked, hearAsked } from './asked.ts';
import type { ExerciseTurn } from '../body.ts';
import { confidenceFor } from '../agency/confidence.ts';
import { changeSeat, seatState } from '../contexts.ts';

/** Something that asks has been heard at a seat: the question is put, and its asker waits a stated time. */
export function putQuestion(turn: ExerciseTurn, seat: string, message: Message): void {
  const asks = askedBy(turn, seat, message);
  const { questions } = seatState(turn, seat);
  if (asks === null || questions[asks.id] !== undefined) return;
  const { id, within, topic, text } = asks;
  const due = turn.now + within;
  const question = { id, from: message.from, seat, topic, text, due, message: message.id };
  changeSeat(turn, seat, { questions: { ...questions, [id]: { ...question, state: 'open' } } });
  turn.emit({ type: 'question.put', question });
  turn.schedule(due, { kind: 'question', seat, question: id });
}

interface Asks {
  readonly id: string;
  readonly topic: string;
  readonly text: string;
  readonly within: Seconds;
}

/** What a message asks: of an inject as it is written, of a commander by their own command. */
function askedBy(turn: ExerciseTurn, seat: string, message: Message): Asks | null {
  if (message.kind === 'inject') {
    const inject = byId(turn.body.scenario.injects, message.because);
    // Not named after the inject: a seat sees the id.
    return inject?.asks === undefined ? null : { id: `q-${message.id}`, ...inject.asks };
  }
  const isCommanders = turn.body.seats[message.from] === undefined;
  if (message.kind !== 'question' || !isCommanders || !message.to.includes(seat)) return null;
  const body = lookUp(turn.body.commands, message.because ?? '')?.body;
  if (body?.type !== 'ask' || !hearAsked(turn, message.from, body)) return null;
  const { topic, within } = body;
  return { id: message.question ?? message.id, topic, text: message.text, within };
}

/** Words that tell the asker nothing on the matter leave them as if it were not known. */
export function questionAnswered(
  turn: ExerciseTurn,
  seat: string,
  id: string,
  {
    says,
    isTold,
  }: { readonly says: 'known' | 'not-known' | 'finding-out'; readonly isTold: boolean },
): void {
  const { questions } = seatState(turn, seat);
  const question = questions[id];
  if (question === undefined) return;
  const state = says === 'finding-out' ? 'finding-out' : 'answered';
  changeSeat(turn, seat, { questions: { ...questions, [id]: { ...question, state } } });
  turn.emit({ type: 'question.answered', question: id, says });
  if (state === 'answered') endAsked(turn, question, isTold ? 'known' : 'not-known');
  if (question.state === 'finding-out' && isTold) {
    changeConfidence(turn, question.from, confidenceFor.promiseKept);
  }
  if (question.state !== 'open') return;
  // An honest not-known keeps confidence; an answer in time raises it; talking past it does neither.
  if (isTold) changeConfidence(turn, question.from, confidenceFor.answered);
  else if (says !== 'known') {
    changeConfidence(turn, question.from, confidenceFor.honestlyUnknown);
  }
}

/** Nobody answered in the time they said they would wait: they act without it. */
export function onQuestionDue(turn: ExerciseTurn, seat: string, id: string): void {
  const { questions } = seatState(turn, seat);
  const question = questions[id];
  if (question === undefined || question.state === 'answered') return;
  changeSeat(turn, seat, { questions: { ...questions, [id]: { ...question, state: 'lapsed' } } });
  turn.emit({ type: 'question.lapsed', question: id });
  endAsked(turn, question, 'lapsed');
  if (question.state === 'lapsed') return;
  const { promiseBroken, unanswered } = confidenceFor;
  changeConfidence(turn, question.from, question.state === 'open' ? unanswered : promiseBroken);
}

export function onWaitDue(turn: ExerciseTurn, seat: string, id: string): void {
  if (seatState(turn, seat).waits[id]?.open === true) turn.emit({ type: 'wait.late', wait: id });
}

/** Something has reached the officer: whatever waited for anything of that kind from them is settled. */
export function settleWaits(turn: ExerciseTurn, seat: string, message: Message): void {
  for (const { id, on, open, anything } of Object.values(seatState(turn, seat).waits)) {
    if (!open || anything === undefined || on !== message.from) continue;
    const { topic } = anything;
    const isOn = message.carries.some(
      ({ fact }) => factOf(turn.body.scenario, fact).topic === topic,
    );
    if (topic === undefined || isOn) closeWait(turn, seat, id);
  }
}

export function closeWait(turn: ExerciseTurn, seat: string, id: string): void {
  const { waits } = seatState(turn, seat);
  const wait = waits[id];
  if (wait?.open !== true) return;
  changeSeat(turn, seat, { waits: { ...waits, [id]: { ...wait, open: false } } });
  turn.emit({ type: 'wait.closed', wait: id });
}
