import { invariant } from '#kernel/invariant.ts';
import type { CommandOf } from '#command/command.ts';
import { methaneFields } from '#doctrine/methane.ts';
import { channelOf, factOf, seatOf } from '#scenario/scenario.ts';
import { conditionOf, membersOf } from '#knowledge/channel.ts';
import type { Carried, Message } from '#knowledge/message.ts';
import { sentence } from '#knowledge/words.ts';
import type { ExerciseTurn } from '../body.ts';
import type { MethaneEntry } from '../events.ts';
import { isRejection, resolveItems } from '../handlers/items.ts';
import { tell } from '../voice/tell.ts';
import type { VoiceAction } from '../voice/voice-action.ts';
import { methaneTo, phoneOf } from '../voice/phone.ts';
import { sayNow } from './pass-on.ts';

/** The M/ETHANE goes to the officer's own control, which passes it to the others. */
export function performMethane(
  turn: ExerciseTurn,
  action: VoiceAction,
  body: CommandOf<'methane'>,
): void {
  const fields: Record<string, MethaneEntry> = {};
  const carries = new Map<string, Carried>();
  const text: string[] = [];
  for (const { id, label } of methaneFields) {
    const field = body.fields[id];
    if (field === undefined) continue;
    const items = resolveItems(turn, action.seat, field.items);
    invariant(!isRejection(items), `Items of an accepted M/ETHANE are gone at ${action.seat}`);
    const status = 'status' in field ? field.status : undefined;
    fields[id] = { says: field.says, carries: items.carries, status };
    for (const item of items.carries) carries.set(item.fact, item);
    text.push(sentence(`${label}: ${field.says}`));
  }
  const number = (turn.body.methanes[action.seat] ?? 0) + 1;
  turn.body = { ...turn.body, methanes: { ...turn.body.methanes, [action.seat]: number } };
  const id = `methane-${action.seat}-${number}`;
  const control = methaneTo(turn.body, action);
  const isOwn = control === seatOf(turn.body.scenario, action.seat).agency;
  turn.emit({
    type: 'methane.sent',
    id,
    command: action.command ?? action.id,
    seat: action.seat,
    number,
    fields,
    ...(isOwn ? {} : { to: control }),
  });
  const channel = toControl(turn, action.seat, control);
  sayNow(turn, {
    kind: 'methane',
    from: action.seat,
    to: [control],
    channel,
    text: text.join(' '),
    spans: [],
    carries: [...carries.values()].filter(({ fact }) => maySayOn(turn, channel, fact)),
    priority: 'urgent',
    readBack: false,
    explained: true,
    because: id,
  });
}

/** By telephone; over the air while the telephones are down, on a talkgroup that both are on. */
function toControl(turn: ExerciseTurn, seat: string, control: string): string {
  const { scenario, knowledge } = turn.body;
  const phone = phoneOf(turn);
  if (!conditionOf(scenario, knowledge, phone).down) return phone;
  const group = scenario.channels.find(({ id, kind }) => {
    if (kind !== 'talkgroup' || conditionOf(scenario, knowledge, id).down) return false;
    const members = membersOf(scenario, knowledge, id);
    return members.includes(seat) && members.includes(control);
  });
  return group?.id ?? phone;
}

/** Where everyone listens nothing restricted is said. */
function maySayOn(turn: ExerciseTurn, channel: string, fact: string): boolean {
  const { scenario } = turn.body;
  return (
    channelOf(scenario, channel).kind !== 'talkgroup' ||
    ['open', 'responders'].includes(factOf(scenario, fact).handling)
  );
}

/** The officer's own control has taken the M/ETHANE in: it passes on what may be passed on. */
export function relayMethane(turn: ExerciseTurn, control: string, message: Message): void {
  const { scenario } = turn.body;
  const between = scenario.channels.find((channel) => channel.kind === 'control-to-control');
  if (between === undefined) return;
  const others = (between.members ?? scenario.agencies.map((agency) => agency.id)).filter(
    (agency) => agency !== control,
  );
  const releasable = message.carries.filter(({ fact }) =>
    ['open', 'responders'].includes(factOf(scenario, fact).handling),
  );
  tell(turn, {
    kind: 'relay',
    from: control,
    to: others,
    channel: between.id,
    text: message.text,
    spans: [],
    carries: releasable,
    priority: 'routine',
    readBack: false,
    explained: true,
    because: message.because,
  });
}
