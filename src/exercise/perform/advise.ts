import { lookUp, withEntry } from '#kernel/buckets.ts';
import { invariant } from '#kernel/invariant.ts';
import type { AgencyOrder } from '#command/agency-order.ts';
import type { CommandOf } from '#command/command.ts';
import type { Message } from '#knowledge/message.ts';
import { sentence } from '#knowledge/words.ts';
import { wake } from '../agency/agency-driver.ts';
import type { ExerciseTurn } from '../body.ts';
import { agencyState } from '../contexts.ts';
import { isRejection, resolveItems } from '../handlers/items.ts';
import { alreadyCovered } from '../handlers/units.ts';
import { holdBack } from '../agency/holds-back.ts';
import { capabilitiesFor, freeUnits, nearest, taskNamed } from '../agency/own-units.ts';
import type { AdviceState } from '../partners/partner-state.ts';
import { sayTo } from '../voice/reply.ts';
import type { VoiceAction } from '../voice/voice-action.ts';
import { speaksAgainst, speaksFor, unitsMeant, zoneOf } from '../agency/weigh-advice.ts';
import { openWait, sayNow } from './pass-on.ts';

const answeredWithin = 300;

/** The advice has been spoken, with what it rests on; the commander weighs it once it is taken in. */
export function performAdvise(
  turn: ExerciseTurn,
  action: VoiceAction,
  body: CommandOf<'advise'>,
): void {
  const items = resolveItems(turn, action.seat, body.items);
  invariant(!isRejection(items), `Items of accepted advice are gone at ${action.seat}`);
  const command = action.command ?? action.id;
  const id = `a-${command}`;
  const advice: AdviceState = {
    id,
    seat: action.seat,
    to: body.to,
    body,
    answered: false,
    rests: items.carries.map(({ fact }) => fact),
    zone: zoneOf(turn, body.to, body),
    isProven: false,
  };
  setAdvice(turn, advice);
  turn.emit({ type: 'advice.given', id, seat: action.seat, body, carries: items.carries });
  openWait(turn, action.seat, {
    id: `w-${command}`,
    on: body.to,
    about: body.advice,
    due: turn.now + answeredWithin,
  });
  sayNow(turn, {
    kind: 'advice',
    from: action.seat,
    to: [body.to],
    channel: body.channel,
    text: [adviceWords(turn, body), ...items.words, body.because].map(sentence).join(' '),
    spans: [],
    carries: items.carries,
    priority: body.advice === 'withdraw' ? 'immediate' : 'urgent',
    readBack: false,
    explained: true,
    because: id,
    question: `w-${command}`,
  });
}

function adviceWords(turn: ExerciseTurn, body: CommandOf<'advise'>): string {
  const { units, geometry } = turn.body.scenario;
  const who = units.find(({ id }) => id === body.unit)?.name ?? 'your crews';
  const task = taskNamed(turn, body.task)?.label ?? 'where they are';
  const road = geometry.roads.find(({ id }) => id === body.avoid)?.name ?? 'that road';
  const minutes = Math.max(1, Math.round((body.until ?? 0) / 60));
  const words = {
    commit: `I advise you to commit ${who} to: ${task}`,
    hold: `I advise you to hold ${who} back from: ${task}, for ${minutes} min`,
    withdraw: `I advise you to withdraw ${who} from: ${task}`,
    route: `I advise you to keep ${who} off ${road}`,
    declare: 'I recommend that you consider declaring a major incident',
  };
  return words[body.advice];
}

export function considerAdvice(turn: ExerciseTurn, agency: string, message: Message): void {
  const advice = lookUp(turn.body.advice, message.because ?? '');
  if (advice === undefined || advice.to !== agency || advice.answered) return;
  wake(turn, agency, {
    type: 'ADVISED',
    advice: advice.id,
    kind: advice.body.advice,
    supported: speaksFor(turn, agency, advice.body),
    against: speaksAgainst(turn, agency, advice.body),
    confidence: agencyState(turn, agency).confidence,
  });
}

/** The commander has decided; what they agreed to is done by commands of their own. */
export function answerAdvice(
  turn: ExerciseTurn,
  advice: AdviceState,
  said: { readonly accept: boolean; readonly because: string },
): void {
  const { id, to, seat, body } = advice;
  const orders = said.accept ? ordersFor(turn, to, body) : [];
  const cannot = said.accept && body.advice === 'commit' ? cannotSend(turn, to, orders) : '';
  const accepted = said.accept && cannot === '';
  const because = cannot === '' ? said.because : cannot;
  setAdvice(turn, { ...advice, answered: true });
  turn.emit({ type: 'advice.answered', advice: id, agency: to, accepted, because });
  if (accepted) {
    for (const order of orders) turn.schedule(turn.now, { kind: 'order', agency: to, order });
  }
  if (accepted && body.advice === 'hold') holdBack(turn, to, body);
  sayTo(turn, to, seat, {
    kind: 'answer',
    text: sentence(because === '' ? (accepted ? 'I will' : 'No') : because),
    because: id,
    question: `w-${id.slice('a-'.length)}`,
    answers: { to: id, accepted, because },
  });
}

function ordersFor(
  turn: ExerciseTurn,
  agency: string,
  body: CommandOf<'advise'>,
): readonly AgencyOrder[] {
  // A chart that takes advice to declare declares by itself, and a closure is learned with the advice.
  if (body.advice === 'withdraw') {
    return unitsMeant(turn, agency, body).map((unit) => ({ withdraw: { unit } }));
  }
  return body.advice === 'commit' ? commits(turn, agency, body) : [];
}

/** Why a commander who would take the advice cannot; empty when nothing stands in the way. */
function cannotSend(turn: ExerciseTurn, agency: string, orders: readonly AgencyOrder[]): string {
  if (orders.length === 0) return 'I have nobody free for it.';
  const covered = orders.flatMap((order) =>
    'deploy' in order ? (alreadyCovered(turn, agency, order.deploy)?.reason ?? []) : [],
  );
  return covered[0] ?? '';
}

function commits(
  turn: ExerciseTurn,
  agency: string,
  { unit, task }: CommandOf<'advise'>,
): readonly AgencyOrder[] {
  if (unit !== undefined) return [{ deploy: { unit, task } }];
  const goal = taskNamed(turn, task);
  if (goal === undefined) return [];
  const free = capabilitiesFor(turn, goal).flatMap((can) => freeUnits(turn, agency, can));
  const chosen = nearest(turn, free, goal.place);
  return chosen === undefined ? [] : [{ deploy: { unit: chosen.id, task } }];
}

function setAdvice(turn: ExerciseTurn, advice: AdviceState): void {
  turn.body = { ...turn.body, advice: withEntry(turn.body.advice, advice.id, advice) };
}
