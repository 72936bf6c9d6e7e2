import { lookUp } from '#kernel/buckets.ts';
import { present } from '#kernel/invariant.ts';
import type { CommandOf } from '#command/command.ts';
import { channelOf, factOf } from '#scenario/scenario.ts';
import { holdingOf, holdingsOf, isNews, type Holding } from '#knowledge/knowledge.ts';
import type { Carried, Message } from '#knowledge/message.ts';
import type { ExerciseTurn } from '../body.ts';
import { agencyState, seatState } from '../contexts.ts';
import { commanderOf } from '../commanders.ts';
import { statusOf } from '../handlers/units.ts';
import { tell } from '../tell.ts';
import type { VoiceAction } from '../voice-action.ts';
import { statements, statusWords } from '../wording.ts';
import { phoneOf } from '../phone.ts';
import { openWait, sayNow } from './pass-on.ts';

/** An answer says at most so many things at once. Design value. */
const mostAtOnce = 4;
/** Restricted facts are told to a cleared officer from this confidence on. Design value. */
const trusts = 35;
const verifyWithin = 300;

export function performAsk(turn: ExerciseTurn, action: VoiceAction, body: CommandOf<'ask'>): void {
  const topic =
    turn.body.scenario.topics.find((other) => other.id === body.topic)?.label ?? body.topic;
  inquire(turn, action, body.of, body.channel, {
    kind: 'question',
    text: `What do you have on ${topic.toLowerCase()}?`,
    about: topic,
    within: body.within,
  });
}

export function performVerify(
  turn: ExerciseTurn,
  action: VoiceAction,
  body: CommandOf<'verify'>,
): void {
  const words = seatState(turn, action.seat).notes[body.item]?.words ?? '';
  inquire(turn, action, body.with, body.channel, {
    kind: 'verify',
    text: `Can you confirm this: ${words}?`,
    about: words,
    within: verifyWithin,
  });
}

function inquire(
  turn: ExerciseTurn,
  action: VoiceAction,
  agency: string,
  channel: string,
  inquiry: { kind: 'question' | 'verify'; text: string; about: string; within: number },
): void {
  const wait = `w-${action.command ?? action.id}`;
  openWait(turn, action.seat, {
    id: wait,
    on: agency,
    about: inquiry.about,
    due: turn.now + inquiry.within,
  });
  sayNow(turn, {
    kind: inquiry.kind,
    from: action.seat,
    to: [agency],
    channel,
    text: inquiry.text,
    spans: [],
    carries: [],
    priority: 'urgent',
    readBack: false,
    explained: true,
    because: action.command,
    question: wait,
  });
}

/** An agency's desk has reached a question from an officer: it answers from its own picture. */
export function answerInquiry(turn: ExerciseTurn, agency: string, message: Message): void {
  const command =
    message.because === undefined ? undefined : lookUp(turn.body.commands, message.because);
  const body = command?.body;
  if (body?.type === 'ask') {
    const news = tellable(turn, agency, message.from).filter(
      (held) => factOf(turn.body.scenario, held.fact).topic === body.topic,
    );
    const opening = news.length > 0 ? '' : 'Nothing new on that from here';
    answer(turn, agency, message, opening, news.slice(0, mostAtOnce));
  } else if (body?.type === 'verify') {
    const fact = seatState(turn, message.from).notes[body.item]?.fact;
    verify(turn, agency, message, fact);
  }
}

function verify(
  turn: ExerciseTurn,
  agency: string,
  message: Message,
  fact: string | undefined,
): void {
  const { scenario, knowledge } = turn.body;
  const refuting = scenario.facts.find(
    (other) => other.refutes !== undefined && other.refutes === fact,
  );
  const disproof = refuting === undefined ? undefined : holdingOf(knowledge, agency, refuting.id);
  const held = fact === undefined ? undefined : holdingOf(knowledge, agency, fact);
  if (disproof) answer(turn, agency, message, 'No, that is not right', [disproof]);
  else if (held === undefined) answer(turn, agency, message, 'We can’t confirm that from here', []);
  else if (held.sourcing === 'rumour') {
    answer(turn, agency, message, 'We have only heard it said as well', [held]);
  } else answer(turn, agency, message, 'Yes, confirmed', [held]);
}

function answer(
  turn: ExerciseTurn,
  agency: string,
  to: Message,
  opening: string,
  holdings: readonly Holding[],
): void {
  const open = holdings.filter(({ fact }) => maySay(turn, to.channel, fact));
  const carries = open.map(({ fact, version, sourcing }): Carried => ({
    fact,
    version,
    sourcing,
  }));
  const withheld = open.length < holdings.length ? 'Ring me for the rest' : '';
  const said = [opening, withheld].filter((words) => words !== '').join('. ');
  const { text, spans } = statements(turn.body.scenario, said, carries);
  tell(turn, {
    kind: 'answer',
    from: agency,
    to: [to.from],
    channel: to.channel,
    text,
    spans,
    carries,
    priority: 'routine',
    readBack: false,
    explained: true,
    because: to.because,
    question: to.question,
  });
}

/** Over the air everyone hears: nothing restricted goes there, nor what one of them must not have. */
function maySay(turn: ExerciseTurn, channelId: string, fact: string): boolean {
  const { kind, members = [] } = channelOf(turn.body.scenario, channelId);
  if (kind !== 'talkgroup') return true;
  const { handling, needs = [] } = factOf(turn.body.scenario, fact);
  if (handling === 'need-to-know' || handling === 'in-confidence') return false;
  return !needs.some((need) => need.level === 'prohibited' && members.includes(need.agency));
}

/** What an agency holds that would be new to the officer and that it is ready to tell them. */
function tellable(turn: ExerciseTurn, agency: string, seat: string): Holding[] {
  const { confidence } = agencyState(turn, agency);
  return holdingsOf(turn.body.knowledge, agency).filter((held) => {
    const { handling } = factOf(turn.body.scenario, held.fact);
    const restricted = handling === 'need-to-know' || handling === 'in-confidence';
    return isNews(turn.body.knowledge, seat, held) && (!restricted || confidence >= trusts);
  });
}

/** The call was answered: the commander says how the service stands, and something unasked. */
export function performCall(turn: ExerciseTurn, action: VoiceAction): void {
  const agency = present(action.with[0], 'a call is to someone');
  const { scenario } = turn.body;
  const { temperament } = commanderOf(turn.body, agency);
  const talkative =
    { guarded: 0, steady: 1, brisk: 2 }[temperament] +
    (agencyState(turn, agency).confidence >= 60 ? 1 : 0);
  const news = tellable(turn, agency, action.seat)
    .filter(
      (held) => !['need-to-know', 'in-confidence'].includes(factOf(scenario, held.fact).handling),
    )
    .slice(0, talkative);
  const carries = news.map(({ fact, version, sourcing }): Carried => ({ fact, version, sourcing }));
  const status = statusOf(turn, agency, undefined);
  const { text, spans } = statements(scenario, statusWords(scenario, status, turn.now), carries);
  tell(turn, {
    kind: 'report',
    from: agency,
    to: [action.seat],
    channel: phoneOf(turn),
    text,
    spans,
    carries,
    priority: 'routine',
    readBack: false,
    explained: true,
    status,
    because: action.command,
  });
}
