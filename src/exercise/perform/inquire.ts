import { lookUp } from '#kernel/buckets.ts';
import { present } from '#kernel/invariant.ts';
import type { CommandOf } from '#command/command.ts';
import { channelOf, factOf } from '#scenario/scenario.ts';
import { holdingOf, holdingsOf, isNews, truthOf, type Holding } from '#knowledge/knowledge.ts';
import type { Carried, Message } from '#knowledge/message.ts';
import { topicWithin } from '#scenario/topic-words.ts';
import type { ExerciseTurn } from '../body.ts';
import { confidenceTo } from '../agency/confidence.ts';
import { agencyState, seatState } from '../contexts.ts';
import { commanderOf, introductionOf } from '../agency/commanders.ts';
import { statusOf } from '../handlers/units.ts';
import { tell } from '../voice/tell.ts';
import type { VoiceAction } from '../voice/voice-action.ts';
import { statements, statusWords } from '../voice/wording.ts';
import { knowsRestricted, maySay } from '../partners/may-say.ts';
import { isMet } from '../triggers/conditions.ts';
import { phoneOf, reachedBy } from '../voice/phone.ts';
import { isRestricted } from '../partners/releasable.ts';
import { openWait, sayNow } from './pass-on.ts';

/** An answer says at most so many things at once. Design value. */
const mostAtOnce = 4;
const verifyWithin = 300;

export function performAsk(turn: ExerciseTurn, action: VoiceAction, body: CommandOf<'ask'>): void {
  const topic =
    turn.body.scenario.topics.find((other) => other.id === body.topic)?.label ?? body.topic;
  inquire(turn, action, body.of, body.channel, {
    kind: 'question',
    text: `What do you have on ${topicWithin(turn.body.scenario, body.topic)}?`,
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
    reached: reachedBy(turn.body, action),
  });
}

/** An agency's desk has reached a question from an officer: it answers from its own picture. */
export function answerInquiry(turn: ExerciseTurn, agency: string, message: Message): void {
  const command =
    message.because === undefined ? undefined : lookUp(turn.body.commands, message.because);
  const body = command?.body;
  if (body?.type === 'ask') {
    const news = tellable(turn, agency, message.from, message.reached).filter(
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
  const known = (id: string | undefined) =>
    id !== undefined && isKnownTo(turn, agency, message.reached, id)
      ? holdingOf(knowledge, agency, id)
      : undefined;
  const disproof = known(refuting?.id);
  const held = known(fact);
  if (disproof) answer(turn, agency, message, 'No, that is not right', [disproof]);
  else if (held === undefined) answer(turn, agency, message, 'We can’t confirm that from here', []);
  else if (held.sourcing === 'rumour') {
    answer(turn, agency, message, 'We have only heard it said as well', [held]);
  } else {
    const isSo = isYetToCome(turn, held) ? 'Not yet' : 'Yes, confirmed';
    answer(turn, agency, message, isSo, [held]);
  }
}

/** It is meant to be, and is not so yet: a plan, or a condition that nobody has imposed. */
function isYetToCome({ body, now }: ExerciseTurn, { fact }: Holding): boolean {
  const truth = truthOf(body.knowledge, fact);
  const planned = truth === undefined && factOf(body.scenario, fact).neverTrue !== true;
  const conditions = (body.scenario.crowds ?? []).flatMap((crowd) => crowd.conditions ?? []);
  return (
    planned || conditions.some((each) => each.fact === fact && !isMet(each.imposed, body, now))
  );
}

function answer(
  turn: ExerciseTurn,
  agency: string,
  to: Message,
  opening: string,
  holdings: readonly Holding[],
): void {
  const open = holdings.filter(({ fact }) => maySay(turn, to.channel, fact, [to.from]));
  const carries = open.map(({ fact, version, sourcing }): Carried => ({
    fact,
    version,
    sourcing,
  }));
  const withheld = open.length < holdings.length ? notHere(turn, to.channel) : '';
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

/** That there is more, which the channel is not for. */
function notHere(turn: ExerciseTurn, channel: string): string {
  return channelOf(turn.body.scenario, channel).kind === 'talkgroup'
    ? 'Ring me for the rest'
    : 'There is more that I can’t say on this line';
}

/** A deputy who is not cleared, and a control room’s desk, have not been told what is restricted. */
function isKnownTo(
  turn: ExerciseTurn,
  agency: string,
  reached: Message['reached'],
  fact: string,
): boolean {
  return !isRestricted(turn.body.scenario, fact) || knowsRestricted(turn, agency, reached);
}

/** What an agency holds that would be new to the officer and that it is ready to tell them. */
function tellable(
  turn: ExerciseTurn,
  agency: string,
  seat: string,
  reached: Message['reached'],
): Holding[] {
  const { confidence } = agencyState(turn, agency);
  return holdingsOf(turn.body.knowledge, agency).filter(
    (held) =>
      isNews(turn.body.knowledge, seat, held) &&
      isKnownTo(turn, agency, reached, held.fact) &&
      (confidence >= confidenceTo.tellRestricted || !isRestricted(turn.body.scenario, held.fact)),
  );
}

/** How many facts somebody says unasked: a control room none, a deputy one. Design values. */
function saysUnasked(turn: ExerciseTurn, agency: string, reached: Message['reached']): number {
  if (reached !== undefined) return reached === 'deputy' ? 1 : 0;
  const { temperament } = commanderOf(turn.body, agency);
  const trusting = agencyState(turn, agency).confidence >= confidenceTo.sayMore ? 1 : 0;
  return { guarded: 0, steady: 1, brisk: 2 }[temperament] + trusting;
}

/** The call was answered: whoever was reached says how the service stands, and something unasked. */
export function performCall(turn: ExerciseTurn, action: VoiceAction): void {
  const agency = present(action.with[0], 'a call is to someone');
  const { scenario } = turn.body;
  const reached = reachedBy(turn.body, action);
  const news = tellable(turn, agency, action.seat, reached)
    .filter(({ fact }) => !isRestricted(scenario, fact))
    .slice(0, saysUnasked(turn, agency, reached));
  const carries = news.map(({ fact, version, sourcing }): Carried => ({ fact, version, sourcing }));
  const status = statusOf(turn, agency, undefined);
  // A commander who took over, and what was declared, can have been missed: whoever rings hears it.
  const introduces = reached === undefined ? introductionOf(turn.body, agency) : undefined;
  const declares = agencyState(turn, agency).declared;
  const opening = [
    introduces === undefined ? '' : `This is ${introduces.name}.`,
    statusWords(scenario, status, turn.now),
    declares === undefined ? '' : declaredWords[declares],
  ];
  const said = opening.filter((words) => words !== '').join(' ');
  const { text, spans } = statements(scenario, said, carries);
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
    reached,
    declares,
    introduces,
  });
}

const declaredWords = {
  standby: 'We have declared standby.',
  declared: 'We have declared a major incident.',
  cancelled: 'Our declaration is cancelled.',
} as const;
