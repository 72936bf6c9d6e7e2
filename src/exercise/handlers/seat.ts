import type { Command, CommandOf } from '#command/command.ts';
import { seatOf, type Span } from '#scenario/scenario.ts';
import { receivedBy } from '#knowledge/knowledge.ts';
import { wordCount } from '#knowledge/words.ts';
import { deploy } from '#world/order.ts';
import { routeSeconds } from '#world/world.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';
import { changeSeat, inWorld, seatState, worldContext } from '../contexts.ts';
import type { Note } from '../events.ts';
import { updateTogether } from '../meeting/together.ts';
import { queueVoice, reorder } from '../voice/voice.ts';

/**
 * Marks words in a message that the seat has heard. Takes no time of the voice: one writes while
 * one listens.
 */
export function handleNote(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'note'>,
): Rejection | null {
  // Of a half-heard message only the fragment is there to be marked, and it carries no fact.
  const message = receivedBy(turn.body.knowledge, command.seat, body.message)?.message;
  if (message === undefined) {
    return { code: 'note/not-heard', reason: 'That message was not heard at this seat.' };
  }
  if (body.to <= body.from || body.to > message.text.length) {
    return {
      code: 'note/no-words',
      reason: `Mark words between 0 and ${message.text.length} in that message.`,
    };
  }
  const seat = seatState(turn, command.seat);
  const span = marked(message.spans, body.from, body.to);
  const carried = message.carries.find((other) => other.fact === span?.fact);
  const note: Note = {
    id: `n-${Object.keys(seat.notes).length + 1}`,
    seat: command.seat,
    message: message.id,
    from: body.from,
    to: body.to,
    words: message.text.slice(body.from, body.to).trim(),
    certainty: body.certainty,
    fact: carried?.fact,
    version: carried?.version,
  };
  changeSeat(turn, command.seat, { notes: { ...seat.notes, [note.id]: note } });
  turn.emit({ type: 'note.made', note });
  return null;
}

/** The span of which at least half is marked; of several, the one marked most. */
function marked(spans: readonly Span[], from: number, to: number): Span | undefined {
  const overlap = (span: Span) => Math.min(to, span.to) - Math.max(from, span.from);
  return spans
    .filter((span) => overlap(span) * 2 >= span.to - span.from)
    .toSorted((a, b) => overlap(b) - overlap(a))[0];
}

export function handleQueue(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'queue'>,
): Rejection | null {
  const waiting = seatState(turn, command.seat).queue.find(({ id }) => id === body.action);
  if (waiting?.kind === 'listen' && body.do === 'cancel') {
    return { code: 'queue/incoming', reason: 'A call that rings in cannot be wished away.' };
  }
  if (reorder(turn, command.seat, body.action, body.do)) return null;
  return { code: 'queue/not-waiting', reason: 'That is not waiting to be said any more.' };
}

export function handleLog(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'log'>,
): Rejection | null {
  const moving = onTheMove(turn, command.seat);
  if (moving !== null) return moving;
  queueVoice(turn, {
    id: `v-${command.id}`,
    seat: command.seat,
    command: command.id,
    kind: 'log',
    label: 'Write in the log',
    seconds: 4 + Math.ceil(wordCount(body.text) / 2),
    with: [],
  });
  return null;
}

/** The phone works on the move; the desk does not. */
export function onTheMove(turn: ExerciseTurn, seat: string): Rejection | null {
  if (seatState(turn, seat).place !== null) return null;
  return {
    code: 'seat/on-the-move',
    reason: 'You are on the move: the phone works, the desk does not.',
  };
}

export function handleMove(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'move'>,
): Rejection | null {
  const moving = onTheMove(turn, command.seat);
  if (moving !== null) return { code: moving.code, reason: 'You are already on the move.' };
  const { unit } = seatOf(turn.body.scenario, command.seat);
  const seat = seatState(turn, command.seat);
  if (seat.place === body.to) return { code: 'move/already-there', reason: 'You are there.' };
  if (unit === undefined) {
    return {
      code: 'move/no-vehicle',
      reason: 'This seat has no vehicle; it works by phone and radio.',
    };
  }
  const sent = deploy(worldContext(turn), turn.body.world, { unit, to: body.to });
  if (!sent.ok) return { code: sent.code, reason: sent.reason };
  inWorld(turn, () => sent.state);
  changeSeat(turn, command.seat, { place: null });
  const { believesClosed } = worldContext(turn);
  const drive =
    routeSeconds(turn.body.scenario, turn.body.world, { who: unit, to: body.to }, believesClosed) ??
    0;
  turn.emit({ type: 'seat.left', seat: command.seat, to: body.to, arrives: turn.now + drive });
  updateTogether(turn);
  return null;
}

export function handleEnd(
  turn: ExerciseTurn,
  _command: Command,
  _body: CommandOf<'end'>,
): Rejection | null {
  turn.body = { ...turn.body, ended: true };
  turn.emit({ type: 'exercise.ended', reason: 'command' });
  return null;
}
