import { append } from '#kernel/chain.ts';
import { channelOf } from '#scenario/scenario.ts';
import { versionText } from '#knowledge/knowledge.ts';
import type { Message } from '#knowledge/message.ts';
import type { EventOf, ExerciseEvent } from '../events.ts';
import type { AgencyView, Chip, MessageView, View } from '../view.ts';
import type { Seeing } from './seeing.ts';
import { ownEyes } from '../voice/wording.ts';
import { withMark } from './marks.ts';

/** Traffic: what the seat has heard and what it has said, and what either tells of partners. */
export function seeMessage(seeing: Seeing, view: View, event: ExerciseEvent): View {
  switch (event.type) {
    case 'message.sent':
      return event.message.from === seeing.seat
        ? added(seeing, view, event.message, event.at)
        : view;
    case 'message.heard':
      return event.by === seeing.seat ? heard(seeing, view, event) : view;
    case 'plan.read':
      return event.seat === seeing.seat ? planRead(view, event) : view;
    case 'message.read-back':
      return readBack(view, event);
    default:
      return view;
  }
}

function planRead(view: View, { plan, message, at }: EventOf<'plan.read'>): View {
  const plans = [...view.partners.plans, { plan, message, at }];
  return { ...view, partners: { ...view.partners, plans } };
}

function heard(seeing: Seeing, view: View, event: EventOf<'message.heard'>): View {
  const { message, half, at } = event;
  const marked = message.carries.reduce(
    (before, carried) => withMark(seeing, before, message, carried, at),
    added(seeing, view, message, at, half),
  );
  return isSeen(message) ? marked : withStatus(marked, message, at);
}

/** Nobody said it. */
function isSeen({ kind, text }: Message): boolean {
  return kind === 'briefing' && text.startsWith(ownEyes);
}

function added(
  seeing: Seeing,
  view: View,
  message: Message,
  at: number,
  half?: MessageView['half'],
): View {
  const own = message.from === seeing.seat;
  const direction = own ? 'out' : message.to.includes(seeing.seat) ? 'in' : 'overheard';
  const face = channelOf(seeing.scenario, message.channel).kind === 'face-to-face';
  const { id, kind, from, to, channel, text, priority, question, repeats } = message;
  const shown: MessageView = {
    id,
    kind,
    from,
    to,
    channel,
    text,
    priority,
    question,
    at,
    direction,
    chips:
      own || seeing.mode === 'assessment'
        ? []
        : message.spans.map((span): Chip => ({
            ...span,
            label: labelOf(seeing, message, span.fact),
          })),
    readBackBy: own && face ? to : [],
    half,
    repeats,
    link: message.link,
    ...(isSeen(message) ? { seen: true } : {}),
  };
  return { ...view, messages: append(view.messages, shown) };
}

function labelOf(seeing: Seeing, message: Message, fact: string): string {
  const version = message.carries.find((carried) => carried.fact === fact)?.version ?? 0;
  return versionText(seeing.scenario, fact, version).label;
}

/** The officer's own words were said back: known to have got there, and whoever said them was heard. */
function readBack(view: View, { message: id, by, at }: EventOf<'message.read-back'>): View {
  const later: MessageView[] = [];
  for (let link = view.messages; link !== null; link = link.rest) {
    const { last } = link;
    if (last.id !== id) {
      later.push(last);
      continue;
    }
    if (last.direction !== 'out' || last.readBackBy.includes(by)) return view;
    const known = { ...last, readBackBy: [...last.readBackBy, by] };
    const messages = later.reduceRight(append, append(link.rest, known));
    const agency = view.agencies[by];
    if (agency === undefined) return { ...view, messages };
    const agencies = { ...view.agencies, [by]: { ...agency, heardAt: at } };
    return { ...view, messages, agencies };
  }
  return view;
}

function withStatus(view: View, message: Message, at: number): View {
  const agency = view.agencies[message.from];
  if (agency === undefined) return view;
  const { status } = message;
  const mobilisation = status?.mobilisation ?? agency.mobilisation;
  const withYou = answered(agency.withYou, message.accepts);
  const agencies = {
    ...view.agencies,
    [message.from]: { ...agency, heardAt: at, mobilisation, withYou, callFailed: null },
  };
  if (status?.unit === undefined) return { ...view, agencies };
  const report = {
    unit: status.unit,
    agency: status.agency,
    at,
    mobilisation: status.mobilisation,
    to: status.to,
    roads: status.roads ?? [],
    nodes: status.nodes ?? [],
    arrives: status.arrives,
  };
  return { ...view, agencies, units: { ...view.units, [status.unit]: report } };
}

/** An invitation counts as answered once the answer is heard; who is here already stays here. */
function answered(
  before: AgencyView['withYou'],
  accepts: boolean | undefined,
): AgencyView['withYou'] {
  const isHere = before === 'together' || before === 'conference';
  if (accepts === undefined || isHere) return before;
  return accepts ? 'travelling' : 'declined';
}
