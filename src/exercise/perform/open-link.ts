import { lookUp } from '#kernel/buckets.ts';
import { present } from '#kernel/invariant.ts';
import type { CommandOf } from '#command/command.ts';
import { joinChannel } from '#knowledge/channel.ts';
import { changeConfidence } from '../agency/agency-driver.ts';
import { confidenceFor } from '../agency/confidence.ts';
import type { ExerciseTurn } from '../body.ts';
import { inKnowledge } from '../contexts.ts';
import { changeDealings } from '../partners/dealings.ts';
import type { Link } from '../events-partner.ts';
import { inTouchAlready } from '../handlers/links.ts';
import { exchange, linkChannel } from '../partners/link-flow.ts';
import { exchangeOrders } from '../agency/tasks-taken.ts';
import { phoneOf } from '../voice/phone.ts';
import { dropParts, sayNext } from '../voice/voice-parts.ts';
import type { VoiceAction } from '../voice/voice-action.ts';
import { confer, conferenceWords } from './confer.ts';

function linkId(action: VoiceAction): string {
  return `link-${action.command ?? action.id}`;
}

/** One party more, or several at once, have been had; with the last of them the link is open. */
export function performConnect(
  turn: ExerciseTurn,
  action: VoiceAction,
  body: CommandOf<'connect'>,
): void {
  const id = linkId(action);
  const { linking } = turn.body.dealings;
  if (action.with.length === 0) return confer(turn, linkOf(turn, action, body));
  const { [id]: before = [], ...others } = linking;
  const reached = [...before, ...action.with];
  if (body.parties.some((party) => !reached.includes(party))) {
    return changeDealings(turn, { linking: { ...others, [id]: reached } });
  }
  changeDealings(turn, { linking: others });
  return open(turn, action, body);
}

function open(turn: ExerciseTurn, action: VoiceAction, body: CommandOf<'connect'>): void {
  const stale = inTouchAlready(turn, body);
  if (stale !== null) {
    const command = present(
      lookUp(turn.body.commands, action.command ?? ''),
      `No command of ${action.id}`,
    );
    return turn.emit({ type: 'command.rejected', command, ...stale });
  }
  const link = linkOf(turn, action, body);
  const isFirst = !turn.body.dealings.links.some(({ parties }) =>
    body.parties.every((party) => parties.includes(party)),
  );
  openLink(turn, link);
  if (body.link !== 'conference') {
    // One more link between the same adds little that they would thank for.
    if (isFirst) {
      for (const party of body.parties) changeConfidence(turn, party, confidenceFor.putInTouch);
    }
    return;
  }
  sayNext(turn, {
    id: `${action.id}-talk`,
    seat: action.seat,
    command: action.command,
    kind: 'connect',
    label: 'Conference call',
    seconds: conferenceWords(turn, link),
    with: [],
  });
}

/** A link is open: from now on what either end learns that the other needs goes over it. */
export function openLink(turn: ExerciseTurn, link: Link): void {
  if (link.kind === 'controls' || link.kind === 'feed') {
    changeDealings(turn, { links: [...turn.body.dealings.links, link] });
  }
  turn.emit({ type: 'link.opened', link });
  if (link.kind === 'talkgroup') {
    for (const party of link.parties) {
      inKnowledge(turn, (context) => joinChannel(context, link.channel, party, link.id));
    }
  }
  exchange(turn, link);
  exchangeOrders(turn, link);
}

function linkOf(turn: ExerciseTurn, action: VoiceAction, body: CommandOf<'connect'>): Link {
  const between = linkChannel(turn.body.scenario, body.parties);
  const channel = {
    controls: between,
    feed: between,
    conference: phoneOf(turn),
    talkgroup: body.channel,
  }[body.link];
  return {
    id: linkId(action),
    seat: action.seat,
    command: action.command ?? action.id,
    parties: body.parties,
    kind: body.link,
    channel: present(channel, `No channel for ${linkId(action)}`),
    topics: body.topics,
  };
}

/** A party could not be had: nothing is connected, and the others are not rung for it. */
export function linkFails(
  turn: ExerciseTurn,
  action: VoiceAction,
  why: 'engaged' | 'unanswered',
): void {
  const id = linkId(action);
  const { [id]: _had, ...linking } = turn.body.dealings.linking;
  changeDealings(turn, { linking });
  turn.emit({
    type: 'link.failed',
    link: id,
    seat: action.seat,
    party: present(action.with[0], 'a call is to someone'),
    why,
  });
  dropParts(turn, action);
}
