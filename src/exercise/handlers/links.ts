import type { Command, CommandOf } from '#command/command.ts';
import { membersOf } from '#knowledge/channel.ts';
import { channelOf } from '#scenario/scenario.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';
import type { Link } from '../events-partner.ts';
import { linkChannel } from '../partners/link-flow.ts';
import { queueRound } from './calls.ts';
import { unknownAgency } from './items.ts';

/** Who one is, whom they are to be in touch with, about what. Words; design value. */
const wordsEach = 30;

/** Puts parties in touch: each is rung in turn, and told with whom and what for. */
export function handleConnect(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'connect'>,
): Rejection | null {
  const refused =
    unknownAgency(turn, command.seat, body.parties) ??
    notSeveral(body) ??
    unknownTopic(turn, body) ??
    noChannel(turn, body) ??
    inTouchAlready(turn, body);
  if (refused !== null) return refused;
  const to = {
    controls: 'in touch, control to control',
    feed: 'on a standing feed',
    conference: 'on a conference call',
    talkgroup: 'onto one talkgroup',
  }[body.link];
  queueRound(turn, command, {
    kind: 'connect',
    parties: body.parties,
    words: wordsEach,
    label: (names) => `Put ${names} ${to}`,
  });
  return null;
}

function notSeveral(body: CommandOf<'connect'>): Rejection | null {
  return new Set(body.parties).size === body.parties.length && body.parties.length > 1
    ? null
    : { code: 'connect/itself', reason: 'Nobody can be put in touch with themselves.' };
}

function unknownTopic(turn: ExerciseTurn, body: CommandOf<'connect'>): Rejection | null {
  const unknown = body.topics.find(
    (id) => !turn.body.scenario.topics.some((topic) => topic.id === id),
  );
  return unknown === undefined
    ? null
    : { code: 'connect/unknown-topic', reason: `There is no topic ${unknown}.` };
}

function noChannel(turn: ExerciseTurn, body: CommandOf<'connect'>): Rejection | null {
  const { scenario } = turn.body;
  if (body.link !== 'talkgroup') {
    const between = linkChannel(scenario, body.parties);
    if (between === null) {
      return { code: 'connect/no-channel', reason: 'They have no channel between them.' };
    }
    // A school or a farm can be rung and written to, and has no control room.
    const byRooms = channelOf(scenario, between).kind === 'control-to-control';
    return body.link === 'controls' && !byRooms
      ? {
          code: 'connect/no-control-room',
          reason: 'They have no control rooms with a line between them.',
        }
      : null;
  }
  const channel = scenario.channels.find((other) => other.id === body.channel);
  return channel?.kind === 'talkgroup'
    ? null
    : { code: 'connect/no-talkgroup', reason: 'Say onto which talkgroup they are to come.' };
}

/** Nobody is put in touch who is so already; while it waited to be said, that may have been done. */
export function inTouchAlready(turn: ExerciseTurn, body: CommandOf<'connect'>): Rejection | null {
  const { scenario, knowledge, dealings } = turn.body;
  const exists =
    body.link === 'talkgroup'
      ? body.parties.every((party) =>
          membersOf(scenario, knowledge, body.channel ?? '').includes(party),
        )
      : dealings.links.some((link) => covers(link, body));
  return exists ? { code: 'connect/already', reason: 'They are in touch already.' } : null;
}

/** Whether a standing link does all that is asked for. */
function covers(link: Link, { link: kind, parties, topics }: CommandOf<'connect'>): boolean {
  if (kind === 'conference' || link.kind !== kind) return false;
  const same = parties.every((party) => link.parties.includes(party));
  if (kind === 'controls') return same;
  const carriesAll = topics.length > 0 && topics.every((topic) => link.topics.includes(topic));
  return same && link.parties[0] === parties[0] && (link.topics.length === 0 || carriesAll);
}
