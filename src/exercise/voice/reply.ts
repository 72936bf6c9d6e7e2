import { present } from '#kernel/invariant.ts';
import type { Message } from '#knowledge/message.ts';
import type { ExerciseTurn } from '../body.ts';
import { tell } from './tell.ts';

/** Across the table when they are together; else as they can reach each other. */
export function channelTo(turn: ExerciseTurn, agency: string, seat: string): string {
  const face = turn.body.scenario.channels.find(({ kind }) => kind === 'face-to-face');
  const isHere = turn.body.seats[seat]?.together[agency] !== undefined;
  return face !== undefined && isHere ? face.id : channelBetween(turn, agency, seat);
}

/** The talkgroup that two parties share, else the telephone. */
export function channelBetween(turn: ExerciseTurn, one: string, other: string): string {
  const { channels } = turn.body.scenario;
  const shared = channels.find(
    ({ kind, members }) =>
      kind === 'talkgroup' && members?.includes(one) === true && members.includes(other),
  );
  return present(shared ?? channels.find(({ kind }) => kind === 'phone'), 'a phone channel').id;
}

type Said = Pick<Message, 'kind' | 'text'> &
  Partial<
    Pick<
      Message,
      'spans' | 'carries' | 'because' | 'question' | 'accepts' | 'answers' | 'introduces'
    >
  >;

/** An agency says something to a seat, in answer to it or unasked. @returns the message's id. */
export function sayTo(turn: ExerciseTurn, agency: string, seat: string, said: Said): string {
  return tell(turn, {
    from: agency,
    to: [seat],
    channel: channelTo(turn, agency, seat),
    spans: [],
    carries: [],
    priority: 'routine',
    // Who was asked for something makes sure that the answer has got there.
    readBack: said.answers !== undefined,
    explained: true,
    ...said,
  });
}
