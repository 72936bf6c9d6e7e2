import { lookUp } from '#kernel/buckets.ts';
import { seatOf } from '#scenario/scenario.ts';
import { membersOf } from '#knowledge/channel.ts';
import { holdingOf } from '#knowledge/knowledge.ts';
import type { Carried } from '#knowledge/message.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';

/** What a command's items say, and which facts they carry. */
export interface Items {
  readonly words: readonly string[];
  readonly carries: readonly Carried[];
}

/**
 * Resolves items: an officer's own notes, with the certainty that the officer gave them, or facts
 * that an agency holds. Only what is held now can be passed on or relied on.
 */
export function resolveItems(
  turn: ExerciseTurn,
  party: string,
  items: readonly string[],
): Items | Rejection {
  const seat = turn.body.seats[party];
  const words: string[] = [];
  const carries = new Map<string, Carried>();
  for (const item of items) {
    if (seat === undefined) {
      const held = holdingOf(turn.body.knowledge, party, item);
      if (held === undefined) {
        return { code: 'items/not-held', reason: `${party} does not hold ${item}.` };
      }
      carries.set(item, { fact: item, version: held.version, sourcing: held.sourcing });
      continue;
    }
    const note = seat.notes[item];
    if (note === undefined) return { code: 'items/no-note', reason: `There is no note ${item}.` };
    words.push(note.words);
    if (note.fact === undefined || note.version === undefined) continue;
    const before = carries.get(note.fact);
    if (before === undefined || before.version <= note.version) {
      carries.set(note.fact, { fact: note.fact, version: note.version, sourcing: note.certainty });
    }
  }
  return { words, carries: [...carries.values()] };
}

export function isRejection(outcome: Items | Rejection): outcome is Rejection {
  return 'code' in outcome;
}

/** An officer addresses agencies; an agency also seats. */
export function unknownAgency(
  turn: ExerciseTurn,
  from: string,
  ids: readonly string[],
): Rejection | null {
  const isAgency = (id: string) => lookUp(turn.body.agencies, id) !== undefined;
  const isFromAgency = isAgency(from);
  const unknown = ids.find((id) => !isAgency(id) && !(isFromAgency && turn.body.seats[id]));
  return unknown === undefined
    ? null
    : { code: 'party/unknown', reason: `There is no agency ${unknown} in this exercise.` };
}

/** A channel that both ends can use: on the talkgroup, or together when face to face. */
export function cannotReach(
  turn: ExerciseTurn,
  from: string,
  to: readonly string[],
  channelId: string,
): Rejection | null {
  const channel = turn.body.scenario.channels.find((other) => other.id === channelId);
  if (channel === undefined) {
    return { code: 'channel/unknown', reason: `There is no channel ${channelId}.` };
  }
  if (channel.kind === 'talkgroup') {
    const members = membersOf(turn.body.scenario, turn.body.knowledge, channel.id);
    const off = [from, ...to].find((party) => !members.includes(party));
    return off === undefined
      ? null
      : { code: 'channel/not-on-it', reason: `${off} is not on ${channel.label}.` };
  }
  if (channel.kind === 'face-to-face') {
    const together = turn.body.seats[from]?.together ?? {};
    const away = to.find((party) => together[party] === undefined);
    return away === undefined
      ? null
      : { code: 'channel/not-together', reason: `You are not together with ${away}.` };
  }
  if (channel.kind === 'control-to-control') {
    const own =
      turn.body.seats[from] === undefined ? from : seatOf(turn.body.scenario, from).agency;
    const off = [own, ...to].find(
      (party) => channel.members !== undefined && !channel.members.includes(party),
    );
    return off === undefined
      ? null
      : { code: 'channel/not-on-it', reason: `${off} cannot be reached by ${channel.label}.` };
  }
  return null;
}
