import type { Command, CommandOf } from '#command/command.ts';
import { topicWithin } from '#scenario/topic-words.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';
import { askedKey, waitForAnswer } from '../partners/asked.ts';
import { tell } from '../voice/tell.ts';
import { cannotReach, unknownAgency } from './items.ts';

/** A commander asks a liaison officer or another agency, and says how long they will wait. */
export function agencyAsks(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'ask'>,
): Rejection | null {
  const agency = command.seat;
  const refused =
    unknownAgency(turn, agency, [body.of]) ?? cannotReach(turn, agency, [body.of], body.channel);
  if (refused !== null) return refused;
  const topic = turn.body.scenario.topics.find((other) => other.id === body.topic);
  if (topic === undefined) {
    return { code: 'ask/unknown-topic', reason: `There is no topic ${body.topic}.` };
  }
  if (turn.body.dealings.asked[askedKey(agency, body)]?.closed === false) {
    return { code: 'ask/already', reason: 'That has been asked, and an answer is waited for.' };
  }
  const question = `q-${command.id}`;
  waitForAnswer(turn, agency, question, body);
  tell(turn, {
    kind: 'question',
    from: agency,
    to: [body.of],
    channel: body.channel,
    text: body.text ?? `What do you have on ${topicWithin(turn.body.scenario, body.topic)}?`,
    spans: [],
    carries: [],
    priority: 'urgent',
    readBack: false,
    explained: true,
    because: command.id,
    question,
  });
  return null;
}
