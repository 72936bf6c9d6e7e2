import type { Message } from '#knowledge/message.ts';
import { changeConfidence } from './agency-driver.ts';
import type { ExerciseTurn } from './body.ts';
import { changeSeat, seatState } from './contexts.ts';

/** An inject that asks something has reached a seat: the question is put, and its asker waits a stated time. */
export function putQuestion(turn: ExerciseTurn, seat: string, message: Message): void {
  const inject = turn.body.scenario.injects.find((row) => row.id === message.because);
  if (message.kind !== 'inject' || inject?.asks === undefined) return;
  const id = `q-${inject.id}`;
  const due = turn.now + inject.asks.within;
  const question = {
    id,
    from: message.from,
    seat,
    topic: inject.asks.topic,
    text: inject.asks.text,
    due,
    message: message.id,
  };
  changeSeat(turn, seat, {
    questions: { ...seatState(turn, seat).questions, [id]: { ...question, state: 'open' } },
  });
  turn.emit({ type: 'question.put', question });
  turn.schedule(due, { kind: 'question', seat, question: id });
}

export function questionAnswered(
  turn: ExerciseTurn,
  seat: string,
  id: string,
  says: 'known' | 'not-known' | 'finding-out',
): void {
  const { questions } = seatState(turn, seat);
  const question = questions[id];
  if (question === undefined) return;
  const state = says === 'finding-out' ? 'finding-out' : 'answered';
  changeSeat(turn, seat, { questions: { ...questions, [id]: { ...question, state } } });
  turn.emit({ type: 'question.answered', question: id, says });
  // An honest not-known keeps confidence; an answer in time raises it.
  if (question.state === 'open') changeConfidence(turn, question.from, says === 'known' ? 5 : 2);
}

/** Nobody answered in the time they said they would wait: they act without it. */
export function onQuestionDue(turn: ExerciseTurn, seat: string, id: string): void {
  const { questions } = seatState(turn, seat);
  const question = questions[id];
  if (question === undefined || question.state === 'answered') return;
  changeSeat(turn, seat, { questions: { ...questions, [id]: { ...question, state: 'lapsed' } } });
  turn.emit({ type: 'question.lapsed', question: id });
  if (question.state === 'open') changeConfidence(turn, question.from, -8);
}

export function onWaitDue(turn: ExerciseTurn, seat: string, id: string): void {
  if (seatState(turn, seat).waits[id]?.open === true) turn.emit({ type: 'wait.late', wait: id });
}

export function closeWait(turn: ExerciseTurn, seat: string, id: string): void {
  const { waits } = seatState(turn, seat);
  const wait = waits[id];
  if (wait?.open !== true) return;
  changeSeat(turn, seat, { waits: { ...waits, [id]: { ...wait, open: false } } });
  turn.emit({ type: 'wait.closed', wait: id });
}
