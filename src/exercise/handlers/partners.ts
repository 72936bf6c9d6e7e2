import { lookUp } from '#kernel/buckets.ts';
import type { Command, CommandOf } from '#command/command.ts';
import { agencyOf, channelOf } from '#scenario/scenario.ts';
import { speakingTime, wordCount } from '#knowledge/words.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';
import { queueVoice } from '../voice/voice.ts';
import { agencyShort } from '../voice/wording.ts';
import { cannotReach, isRejection, resolveItems } from './items.ts';

/** Who one is, who is meant and what it is about. Words; design value. */
const opening = 14;

/** Asks an agency for what it owns. That it may own none of it is its own to say. */
export function handleRequest(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'request'>,
): Rejection | null {
  const refused =
    unknownPartner(turn, body.of) ??
    cannotReach(turn, command.seat, [body.of], body.channel) ??
    destinationRefusal(turn, body);
  if (refused !== null) return refused;
  queueVoice(turn, {
    id: `v-${command.id}`,
    seat: command.seat,
    command: command.id,
    kind: 'request',
    label: `Ask ${agencyShort(turn.body.scenario, body.of)} for ${inWords(body.capability)}`,
    seconds: ringing(turn, body.channel, body.of) + speakingTime(opening + wordCount(body.reason)),
    with: [body.of],
  });
  return null;
}

/** `search-dog` as it is said. */
function inWords(id: string): string {
  return id.replaceAll('-', ' ');
}

function destinationRefusal(
  turn: ExerciseTurn,
  body: Pick<CommandOf<'request'>, 'task' | 'place'>,
): Rejection | null {
  if ((body.task === undefined) === (body.place === undefined)) {
    return { code: 'request/no-destination', reason: 'Name either a task or a place.' };
  }
  return unknownTask(turn, body.task) ?? unknownPlace(turn, body.place);
}

function unknownTask(turn: ExerciseTurn, id: string | undefined): Rejection | null {
  return id === undefined || turn.body.scenario.tasks.some((task) => task.id === id)
    ? null
    : { code: 'task/unknown', reason: `There is no task ${id}.` };
}

function unknownPlace(turn: ExerciseTurn, id: string | undefined): Rejection | null {
  return id === undefined || turn.body.scenario.geometry.places.some((place) => place.id === id)
    ? null
    : { code: 'place/unknown', reason: `There is no place ${id} on the map.` };
}

/** Advice that leaves out what it is about cannot be acted on. */
const wants = {
  commit: ['task'],
  hold: ['task', 'until'],
  withdraw: [],
  route: ['avoid'],
  declare: [],
} as const;

/** Tactical advice to a commander, who decides. */
export function handleAdvise(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'advise'>,
): Rejection | null {
  const refused =
    unknownPartner(turn, body.to) ??
    cannotReach(turn, command.seat, [body.to], body.channel) ??
    unknownTask(turn, body.task) ??
    incomplete(body) ??
    notTheirs(turn, body) ??
    unknownRoad(turn, body.avoid);
  if (refused !== null) return refused;
  const items = resolveItems(turn, command.seat, body.items);
  if (isRejection(items)) return items;
  const noted = items.words.reduce((sum, text) => sum + wordCount(text), 0);
  queueVoice(turn, {
    id: `v-${command.id}`,
    seat: command.seat,
    command: command.id,
    kind: 'advise',
    label: `Advise ${agencyShort(turn.body.scenario, body.to)}: ${body.advice}`,
    seconds:
      ringing(turn, body.channel, body.to) +
      speakingTime(opening + wordCount(body.because) + noted),
    with: [body.to],
  });
  return null;
}

function incomplete(body: CommandOf<'advise'>): Rejection | null {
  const missing: string | undefined = wants[body.advice].find((field) => body[field] === undefined);
  const nobody = body.advice === 'withdraw' && body.unit === undefined && body.task === undefined;
  if (missing === undefined && !nobody) return null;
  return {
    code: 'advise/incomplete',
    reason: `Advice to ${body.advice} says ${nobody ? 'which unit, or from which task' : `the ${missing ?? ''}`}.`,
  };
}

function notTheirs(turn: ExerciseTurn, body: CommandOf<'advise'>): Rejection | null {
  if (body.unit === undefined) return null;
  const unit = turn.body.scenario.units.find(({ id }) => id === body.unit);
  return unit?.agency === body.to
    ? null
    : { code: 'advise/not-theirs', reason: `${body.to} has no unit ${body.unit}.` };
}

function unknownRoad(turn: ExerciseTurn, id: string | undefined): Rejection | null {
  return id === undefined || turn.body.scenario.geometry.roads.some((road) => road.id === id)
    ? null
    : { code: 'advise/unknown-road', reason: `There is no road ${id} on the map.` };
}

function unknownPartner(turn: ExerciseTurn, id: string): Rejection | null {
  return lookUp(turn.body.agencies, id) === undefined
    ? { code: 'party/unknown', reason: `There is no agency ${id} in this exercise.` }
    : null;
}

function ringing(turn: ExerciseTurn, channel: string, agency: string): number {
  return channelOf(turn.body.scenario, channel).kind === 'phone'
    ? agencyOf(turn.body.scenario, agency).phone.ring
    : 0;
}
