import { invariant } from '#kernel/invariant.ts';
import type { CommandOf } from '#command/command.ts';
import { factOf } from '#scenario/scenario.ts';
import { newMessage, send } from '#knowledge/communicate.ts';
import type { Message } from '#knowledge/message.ts';
import { sentence } from '#knowledge/words.ts';
import type { ExerciseTurn } from '../body.ts';
import { changeSeat, inKnowledge, seatState } from '../contexts.ts';
import { isRejection, resolveItems, type Items } from '../handlers/items.ts';
import { phoneOf, reachedBy } from '../voice/phone.ts';
import { questionAnswered } from '../partners/questions.ts';
import type { VoiceAction } from '../voice/voice-action.ts';

/** Everything that is said by a seat leaves here: the last word has been said. */
export function sayNow(turn: ExerciseTurn, message: Omit<Message, 'id'>): string {
  const made = inKnowledge(turn, (context) => newMessage(context, message));
  inKnowledge(turn, (context) => send(context, made));
  return made.id;
}

/** The items of an accepted command, as they are now. */
export function heldItems(turn: ExerciseTurn, seat: string, items: readonly string[]): Items {
  const resolved = resolveItems(turn, seat, items);
  invariant(!isRejection(resolved), `Items of an accepted command are gone at ${seat}`);
  return resolved;
}

/** Notes as spoken, one sentence each, with the words that carry facts marked. */
export function spoken(items: Items, more: readonly (string | undefined)[]): string {
  return [...items.words, ...more.filter((text) => text !== undefined)].map(sentence).join(' ');
}

export function performShare(
  turn: ExerciseTurn,
  action: VoiceAction,
  body: CommandOf<'share'>,
): void {
  const items = heldItems(turn, action.seat, body.items);
  sayNow(turn, {
    kind: 'share',
    from: action.seat,
    to: action.with,
    channel: body.channel,
    text: spoken(items, [body.meaning, body.asks]),
    spans: [],
    carries: items.carries,
    priority: body.priority,
    readBack: body.readBack,
    explained: body.meaning !== undefined && body.meaning.trim() !== '',
    because: action.command,
    reached: reachedBy(turn.body, action),
  });
  for (const agency of action.with) {
    answersQuestions(turn, action.seat, agency, items);
  }
}

/** A question counts as answered when its asker is told a fact of its topic. */
function answersQuestions(turn: ExerciseTurn, seat: string, agency: string, items: Items): void {
  const topics = new Set(items.carries.map(({ fact }) => factOf(turn.body.scenario, fact).topic));
  for (const question of Object.values(seatState(turn, seat).questions)) {
    const open = question.state === 'open' || question.state === 'finding-out';
    if (open && question.from === agency && topics.has(question.topic)) {
      questionAnswered(turn, seat, question.id, { says: 'known', isTold: true });
    }
  }
}

export function performAnswer(
  turn: ExerciseTurn,
  action: VoiceAction,
  body: CommandOf<'answer'>,
): void {
  const { questions } = seatState(turn, action.seat);
  const question = questions[body.question];
  if (question === undefined) return;
  const items = heldItems(turn, action.seat, body.items);
  const words = {
    known: '',
    'not-known': 'That is not known here yet',
    'finding-out': 'I don’t know yet. I am finding out and will come back to you',
  };
  sayNow(turn, {
    kind: 'answer',
    from: action.seat,
    to: [question.from],
    channel: phoneOf(turn),
    text: spoken(
      items,
      [words[body.says]].filter((text) => text !== ''),
    ),
    spans: [],
    carries: items.carries,
    priority: 'urgent',
    readBack: false,
    explained: true,
    because: action.command,
    question: question.id,
  });
  const isTold = items.carries.some(
    ({ fact }) => factOf(turn.body.scenario, fact).topic === question.topic,
  );
  questionAnswered(turn, action.seat, question.id, { says: body.says, isTold });
}

export function openWait(
  turn: ExerciseTurn,
  seat: string,
  wait: { id: string; on: string; about: string; due: number },
): void {
  const made = { ...wait, seat };
  changeSeat(turn, seat, {
    waits: { ...seatState(turn, seat).waits, [wait.id]: { ...made, open: true } },
  });
  turn.emit({ type: 'wait.opened', wait: made });
  turn.schedule(wait.due, { kind: 'wait', seat, wait: wait.id });
}
