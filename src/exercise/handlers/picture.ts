import type { Command, CommandOf } from '#command/command.ts';
import { channelOf } from '#scenario/scenario.ts';
import { speakingTime, wordCount } from '#knowledge/words.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';
import { changeSeat, seatState } from '../contexts.ts';
import { openWait } from '../perform/pass-on.ts';
import { queueVoice } from '../voice/voice.ts';
import { agencyShort } from '../voice/wording.ts';
import { queueRound } from './calls.ts';
import { cannotReach, isRejection, resolveItems, unknownAgency } from './items.ts';

/** Greeting, who one is and who is meant. Words; design value. */
const greeting = 10;

/** Says that pictures do not fit: by phone to each in turn, over a talkgroup or face to face to all. */
export function handleChallenge(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'challenge'>,
): Rejection | null {
  const { parties, channel } = body;
  const refused =
    unknownAgency(turn, command.seat, parties) ??
    cannotReach(turn, command.seat, parties, channel) ??
    unknownTopic(turn, body.topic);
  if (refused !== null) return refused;
  const items = resolveItems(turn, command.seat, body.items);
  if (isRejection(items)) return items;
  const words = [...items.words, body.says].reduce((sum, text) => sum + wordCount(text), greeting);
  const label = (names: string) => `Tell ${names} that pictures differ`;
  if (channelOf(turn.body.scenario, channel).kind === 'phone') {
    queueRound(turn, command, { kind: 'challenge', parties, words, label });
    return null;
  }
  queueVoice(turn, {
    id: `v-${command.id}`,
    seat: command.seat,
    command: command.id,
    kind: 'challenge',
    label: label(parties.map((party) => agencyShort(turn.body.scenario, party)).join(', ')),
    seconds: speakingTime(words),
    with: parties,
  });
  return null;
}

/** Sets down what one waits for; anything from them settles it, or anything on the topic. */
export function handleExpect(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'expect'>,
): Rejection | null {
  const refused =
    unknownAgency(turn, command.seat, [body.from]) ??
    (body.topic === undefined ? null : unknownTopic(turn, body.topic));
  if (refused !== null) return refused;
  const id = `w-${command.id}`;
  const { from, about, topic } = body;
  openWait(turn, command.seat, { id, on: from, about, due: turn.now + body.within });
  const { waits } = seatState(turn, command.seat);
  const wait = waits[id];
  if (wait !== undefined) {
    changeSeat(turn, command.seat, { waits: { ...waits, [id]: { ...wait, anything: { topic } } } });
  }
  return null;
}

function unknownTopic(turn: ExerciseTurn, id: string): Rejection | null {
  return turn.body.scenario.topics.some((topic) => topic.id === id)
    ? null
    : { code: 'topic/unknown', reason: `There is no topic ${id}.` };
}
