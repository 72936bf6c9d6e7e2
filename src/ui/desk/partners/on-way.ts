import type { Seconds } from '#kernel/time.ts';
import type { CommandInput } from '#command/command.ts';
import type { AskingBody, View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import { openWaits } from '../agencies/open-things.ts';

type Asking = Pick<View, 'voice' | 'asking' | 'waits' | 'partners' | 'agencies'>;

/** How the same thing stands that was asked of a partner before: it need not be asked twice. */
export type OnWay =
  /** Being said at this moment. */
  | { readonly is: 'saying' }
  /** Waits for the officer’s voice. */
  | { readonly is: 'queued' }
  /** Was said, and is not due yet. */
  | { readonly is: 'waiting'; readonly since: Seconds }
  /** Was said, and what was to come of it is late: asking again is what one does. */
  | { readonly is: 'late'; readonly since: Seconds }
  | { readonly is: 'invited' | 'travelling' | 'together' | 'conference' };

/** Something of that kind in the officer’s voice or waiting for it. */
function inVoice(
  { voice, asking }: Asking,
  agency: string,
  isSame: (body: AskingBody) => boolean,
): OnWay | null {
  const isIt = (action: View['voice']['queue'][number]) => {
    const body = asking[action.command ?? ''];
    return body !== undefined && action.with.includes(agency) && isSame(body);
  };
  if (voice.current !== null && isIt(voice.current.action)) return { is: 'saying' };
  return voice.queue.some(isIt) ? { is: 'queued' } : null;
}

type CallInput = Extract<CommandInput, { type: 'call' }>;

export function callOnWay(view: Asking, { to, reach = 'commander' }: CallInput): OnWay | null {
  return inVoice(view, to, (body) => body.type === 'call' && (body.reach ?? 'commander') === reach);
}

/** A question on a topic, whoever there it was put to and by what channel. */
export function askOnWay(
  view: Asking,
  agency: string,
  { id, label }: Brief['topics'][number],
): OnWay | null {
  const said = inVoice(view, agency, (body) => body.type === 'ask' && body.topic === id);
  const wait = openWaits(view).find(
    ({ on, about }) => on === agency && (about === id || about === label),
  );
  if (said !== null || wait === undefined) return said;
  return { is: wait.state === 'late' ? 'late' : 'waiting', since: wait.at };
}

/** What is requested, and for what where that is given. */
export interface Wanted {
  readonly capability: string;
  readonly task?: string | undefined;
  readonly place?: string | undefined;
}

export function requestOnWay(
  view: Asking & Pick<View, 'now'>,
  agency: string,
  wanted: Wanted,
): OnWay | null {
  const isFor = wanted.task !== undefined || wanted.place !== undefined;
  const isSame = (one: Wanted) =>
    one.capability === wanted.capability &&
    (!isFor || (one.task === wanted.task && one.place === wanted.place));
  const said = inVoice(view, agency, (body) => body.type === 'request' && isSame(body));
  if (said !== null) return said;
  const open = view.partners.requests.findLast(
    (one) => one.of === agency && one.answer === null && isSame(one),
  );
  if (open === undefined) return null;
  const isLate = open.due !== undefined && view.now > open.due;
  return { is: isLate ? 'late' : 'waiting', since: open.at };
}

export function inviteOnWay(view: Asking, agency: string): OnWay | null {
  const said = inVoice(view, agency, ({ type }) => type === 'invite');
  if (said !== null) return said;
  const stands = view.agencies[agency]?.withYou ?? 'no';
  return stands === 'no' || stands === 'declined' ? null : { is: stands };
}

/** What the same command would ask again; null for what can be done as often as one likes. */
export function onWayOf(
  view: View,
  command: CommandInput,
  { topics }: Pick<Brief, 'topics'>,
): OnWay | null {
  if (command.type === 'call') return callOnWay(view, command);
  if (command.type !== 'ask') return null;
  const topic = topics.find(({ id }) => id === command.topic);
  return topic === undefined ? null : askOnWay(view, command.of, topic);
}

/** Whether one is asked first: what is late is simply asked for again. */
export function isTwice(onWay: OnWay | null): onWay is OnWay {
  return onWay !== null && onWay.is !== 'late';
}
