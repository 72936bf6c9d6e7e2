import type { CommandOf } from '#command/command.ts';
import { factOf, seatOf } from '#scenario/scenario.ts';
import { newMessage, speak } from '#knowledge/communicate.ts';
import { membersOf } from '#knowledge/channel.ts';
import { holdingOf, holds } from '#knowledge/knowledge.ts';
import type { Carried, Message } from '#knowledge/message.ts';
import { learn } from '#knowledge/truth.ts';
import { topicWithin } from '#scenario/topic-words.ts';
import { wake } from '../agency/agency-driver.ts';
import type { ExerciseTurn } from '../body.ts';
import { inKnowledge } from '../contexts.ts';
import { changeDealings, type LineState } from './dealings.ts';
import { sayTo } from '../voice/reply.ts';

function setLine(turn: ExerciseTurn, line: LineState): void {
  const { lines } = turn.body.dealings;
  changeDealings(turn, { lines: { ...lines, [line.id]: line } });
}

/** The line has been put to its first partner. */
export function openLine(
  turn: ExerciseTurn,
  id: string,
  line: Pick<LineState, 'seat' | 'command' | 'with' | 'says' | 'carries' | 'channel'>,
): void {
  if (turn.body.dealings.lines[id] !== undefined) return;
  setLine(turn, { ...line, id, answers: {}, heard: [], closed: false });
  const { seat, says, carries } = line;
  turn.emit({ type: 'line.put', id, seat, with: line.with, says, carries });
}

/** The line has come off a partner's desk: its commander weighs it against the service's own picture. */
export function considerLine(turn: ExerciseTurn, agency: string, message: Message): void {
  const line = turn.body.dealings.lines[message.because ?? ''];
  if (line === undefined || line.closed || line.answers[agency] !== undefined) return;
  if (!line.with.includes(agency)) return;
  const against = speaksAgainst(turn, agency, message.carries);
  wake(turn, agency, { type: 'LINE_PUT', line: line.id, against });
}

/** What an agency holds against words for the public, as it would say it without saying what it holds. */
function speaksAgainst(turn: ExerciseTurn, agency: string, carries: readonly Carried[]): string {
  const { scenario, knowledge } = turn.body;
  const about = (fact: string) => {
    return topicWithin(scenario, factOf(scenario, fact).topic);
  };
  for (const { fact, version } of carries) {
    const isOpen = factOf(scenario, fact).handling === 'open';
    if (!isOpen) return `What it says on ${about(fact)} must not go out.`;
    if (
      scenario.facts.some(({ id, refutes }) => refutes === fact && holds(knowledge, agency, id))
    ) {
      return `What it says on ${about(fact)} is not right by what we hold.`;
    }
    if ((holdingOf(knowledge, agency, fact)?.version ?? 0) > version) {
      return `We have something newer on ${about(fact)}.`;
    }
  }
  return '';
}

/** A commander agrees to a line for the public, or not. False when no such line waits for them. */
export function answerLine(
  turn: ExerciseTurn,
  agency: string,
  { to, accept, because }: CommandOf<'respond'>,
): boolean {
  const line = turn.body.dealings.lines[to];
  if (line === undefined || line.closed || line.answers[agency] !== undefined) return false;
  if (!line.with.includes(agency)) return false;
  setLine(turn, { ...line, answers: { ...line.answers, [agency]: accept } });
  turn.emit({ type: 'line.answered', line: to, agency, accepted: accept, because });
  sayTo(turn, agency, line.seat, {
    kind: 'answer',
    text: because,
    because: to,
    answers: { to, accepted: accept, because },
  });
  return true;
}

/** A partner who could not be had has not agreed. */
export function lineUnreached(turn: ExerciseTurn, id: string, agency: string): void {
  const line = turn.body.dealings.lines[id];
  if (line === undefined || line.closed) return;
  setLine(turn, { ...line, answers: { ...line.answers, [agency]: false } });
  turn.emit({
    type: 'line.answered',
    line: id,
    agency,
    accepted: false,
    because: 'Could not be reached.',
  });
  hearAnswer(turn, line.seat, id, agency);
}

/** The officer has heard a partner's answer: once all are in, it goes out if every one agreed. */
export function hearAnswer(turn: ExerciseTurn, seat: string, id: string, agency: string): void {
  const before = turn.body.dealings.lines[id];
  if (before === undefined || before.closed || before.seat !== seat) return;
  const line = { ...before, heard: [...before.heard, agency] };
  setLine(turn, line);
  if (line.with.some((party) => !line.heard.includes(party))) return;
  setLine(turn, { ...line, closed: true });
  const by = line.with.filter((party) => line.answers[party] !== true);
  if (by.length > 0) turn.emit({ type: 'line.refused', line: id, by });
  else release(turn, line);
}

/**
 * It goes out in the name of the officer's service, which holds it from then on; whoever had heard
 * the rumour that it refutes hears this too.
 */
function release(turn: ExerciseTurn, line: LineState): void {
  const { scenario, knowledge } = turn.body;
  const from = seatOf(scenario, line.seat).agency;
  const refuted = line.carries.flatMap(({ fact }) => factOf(scenario, fact).refutes ?? []);
  const misled = scenario.agencies
    .map(({ id }) => id)
    .filter((agency) => refuted.some((rumour) => holds(knowledge, agency, rumour)));
  const follow = membersOf(scenario, knowledge, line.channel);
  const to = [...new Set(['public', ...follow, ...misled])].filter((party) => party !== from);
  const message = inKnowledge(turn, (context) => {
    const made = newMessage(context, {
      kind: 'public',
      from,
      to,
      channel: line.channel,
      text: line.says,
      spans: [],
      carries: line.carries,
      priority: 'routine',
      readBack: false,
      explained: true,
      because: line.id,
    });
    speak(context, made);
    for (const { fact, version, sourcing } of line.carries) {
      learn(context, from, {
        fact,
        version,
        sourcing,
        from: line.seat,
        ownEyes: false,
        route: 'message',
        message: made.id,
        readBack: false,
      });
    }
    return made.id;
  });
  turn.emit({ type: 'line.released', line: line.id, message });
}
