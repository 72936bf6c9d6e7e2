import { present } from '#kernel/invariant.ts';
import { mostForTelling, trustMoves } from '#doctrine/police-liaison.ts';
import type { CommandOf } from '#command/command.ts';
import { channelOf, factOf } from '#scenario/scenario.ts';
import type { Crowd } from '#scenario/schema/crowd.ts';
import { isNews, truthOf } from '#knowledge/knowledge.ts';
import { newMessage, tellFaceToFace } from '#knowledge/communicate.ts';
import type { Carried, Message } from '#knowledge/message.ts';
import type { EventOf } from '../events.ts';
import type { ExerciseTurn } from '../body.ts';
import { inKnowledge } from '../contexts.ts';
import type { Items } from '../handlers/items.ts';
import { heldItems, sayNow, spoken } from '../perform/pass-on.ts';
import { isMet } from '../triggers/conditions.ts';
import type { VoiceAction } from '../voice/voice-action.ts';
import { answerDialogue } from './answer-dialogue.ts';
import { changeCrowd, crowdOf, crowdState } from './crowd-state.ts';
import { makePromise } from './promises.ts';
import { sense } from './sense.ts';
import { moveTrust } from './trust.ts';

type Held = Omit<EventOf<'dialogue.held'>, 'seq' | 'at'>;

/** The officer has said what they wanted to say to a group, or to the other party of a mediation. */
export function performDialogue(
  turn: ExerciseTurn,
  action: VoiceAction,
  body: CommandOf<'dialogue'>,
): void {
  const party = present(action.with[0], 'a talk is with someone');
  const crowd = crowdOf(turn.body.scenario, party);
  if (crowd === undefined) sayToService(turn, action, body);
  else talkWith(turn, crowd, action, body);
  if (body.move === 'mediate') reached(turn, body, { party, command: action.command ?? action.id });
}

function sayToService(turn: ExerciseTurn, action: VoiceAction, body: CommandOf<'dialogue'>): void {
  const items = heldItems(turn, action.seat, body.items);
  sayNow(turn, said(action, body, items, action.with));
}

/** What an officer says in a talk, as a message. */
function said(
  action: VoiceAction,
  body: CommandOf<'dialogue'>,
  items: Items,
  to: readonly string[],
): Omit<Message, 'id'> {
  return {
    kind: 'dialogue',
    from: action.seat,
    to,
    channel: body.channel,
    text: spoken(items, [body.says]),
    spans: [],
    carries: items.carries,
    priority: 'routine',
    readBack: false,
    explained: true,
    because: action.command,
  };
}

function talkWith(
  turn: ExerciseTurn,
  crowd: Crowd,
  action: VoiceAction,
  body: CommandOf<'dialogue'>,
): void {
  const { seat } = action;
  const items = heldItems(turn, seat, body.items);
  const news = items.carries.filter((carried) => isGoodNews(turn, crowd, carried));
  const message = sayTo(turn, crowd, action, { body, ...items });
  const before = crowdState(turn, crowd.id);
  const held: Held = {
    type: 'dialogue.held',
    id: `talk-${action.id}`,
    command: action.command ?? action.id,
    seat,
    crowd: crowd.id,
    move: body.move,
    channel: body.channel,
    about: body.about,
    limits: body.limits,
    first: Object.keys(before.talks).length === 0,
    offer: body.offer,
    with: body.with === crowd.id ? body.crowd : body.with,
    carries: items.carries,
    message,
  };
  changeCrowd(turn, crowd.id, {
    talks: { ...before.talks, [body.move]: (before.talks[body.move] ?? 0) + 1 },
    limits: before.limits || (body.limits && Object.keys(before.confidences).length === 0),
  });
  turn.emit(held);
  takeEffect(turn, crowd, held, news.length);
  answerDialogue(turn, crowd, { held, topic: body.topic });
}

/** A talk goes to and fro until it is understood: nothing of it is lost. */
function sayTo(
  turn: ExerciseTurn,
  crowd: Crowd,
  action: VoiceAction,
  { body, ...items }: Items & { body: CommandOf<'dialogue'> },
): string {
  return inKnowledge(turn, (context) => {
    const made = newMessage(context, said(action, body, items, [crowd.id]));
    tellFaceToFace(context, made);
    return made.id;
  });
}

/** New to them, and neither a rumour nor out of date; what is yet to come is news as well. */
function isGoodNews(turn: ExerciseTurn, crowd: Crowd, carried: Carried): boolean {
  const { scenario, knowledge } = turn.body;
  const truth = truthOf(knowledge, carried.fact);
  const isStale = truth !== undefined && (truth.ended || truth.version > carried.version);
  const isRumour = factOf(scenario, carried.fact).neverTrue === true;
  return !isRumour && !isStale && isNews(knowledge, crowd.id, carried);
}

function takeEffect(turn: ExerciseTurn, crowd: Crowd, held: Held, news: number): void {
  const { id: cause, move } = held;
  if (move === 'initiate' && held.first) moveTrust(turn, crowd, { why: 'first-contact', cause });
  if (held.about === 'individuals') moveTrust(turn, crowd, { why: 'individuals', cause });
  const isTrue = announce(turn, crowd, held);
  if (move === 'communicate' && isTrue && news > 0) {
    const by = Math.min(mostForTelling, news * trustMoves.told);
    moveTrust(turn, crowd, { why: 'told', cause, by });
  }
  if (move === 'negotiate') makePromise(turn, crowd, held);
  if (move === 'sense') {
    const byPhone = channelOf(turn.body.scenario, held.channel).kind === 'phone';
    sense(turn, crowd, { dialogue: cause, seat: held.seat, byPhone });
  }
}

/**
 * Conditions that they were told are on them: only command imposes them.
 * @returns whether all that was announced is so.
 */
function announce(turn: ExerciseTurn, crowd: Crowd, { carries, seat, id }: Held): boolean {
  let isAllSo = true;
  for (const { fact } of carries) {
    const condition = crowd.conditions?.find((each) => each.fact === fact);
    if (condition === undefined) continue;
    const truth = truthOf(turn.body.knowledge, fact);
    const imposed =
      truth !== undefined && !truth.ended && isMet(condition.imposed, turn.body, turn.now);
    turn.emit({
      type: 'condition.announced',
      seat,
      crowd: crowd.id,
      fact,
      imposed,
      dialogue: id,
    });
    if (imposed) continue;
    isAllSo = false;
    moveTrust(turn, crowd, { why: 'not-imposed', cause: id });
  }
  return isAllSo;
}

/** Both parties of a mediation have been spoken to: each group among them sees that it was done. */
function reached(
  turn: ExerciseTurn,
  body: CommandOf<'dialogue'>,
  { party, command }: { party: string; command: string },
): void {
  const { mediated } = crowdState(turn, body.crowd);
  const parties = [...(mediated[command] ?? []), party];
  changeCrowd(turn, body.crowd, { mediated: { ...mediated, [command]: parties } });
  if (parties.length < 2) return;
  for (const id of parties) {
    const crowd = crowdOf(turn.body.scenario, id);
    if (crowd !== undefined && isFirstBetween(turn, body, command)) {
      moveTrust(turn, crowd, { why: 'mediated', cause: command });
    }
  }
}

/** Mediating again between the same two earns no more trust, from whichever of them it is begun. */
function isFirstBetween(
  turn: ExerciseTurn,
  { crowd, with: other = '' }: CommandOf<'dialogue'>,
  command: string,
): boolean {
  const was = (of: string, between: string): boolean =>
    Object.entries(turn.body.crowds[of]?.mediated ?? {}).some(
      ([id, parties]) => id !== command && parties.length > 1 && parties.includes(between),
    );
  return !was(crowd, other) && !was(other, crowd);
}
