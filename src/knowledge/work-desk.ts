import { present } from '#kernel/invariant.ts';
import { withEntry } from '#kernel/buckets.ts';
import { agencyOf, channelOf } from '#scenario/scenario.ts';
import type { KnowledgeContext } from './context.ts';
import { arrive, deskItem, nextPart, takeUp, type DeskState } from './desk.ts';
import { asReceived, takeInOne } from './hear.ts';
import { deskOf } from './knowledge.ts';
import type { Message } from './message.ts';

/** A message lands on an agency's desk. What was only overheard and says nothing is let go. */
export function putOnDesk(context: KnowledgeContext, message: Message, agency: string): void {
  const isFor = message.to.includes(agency);
  if (!isFor && message.carries.length === 0) return;
  const { kind } = channelOf(context.scenario, message.channel);
  const item = deskItem(agencyOf(context.scenario, agency), message, kind, context.now);
  workDesk(context, agency, arrive(ownDesk(context, agency), item));
}

/** The desk has taken in the next fact of what it has in hand, or dealt with all of it. */
export function onDeskDue(context: KnowledgeContext, agency: string): void {
  const desk = ownDesk(context, agency);
  const { item, done } = present(desk.current, `${agency} has nothing in hand`);
  const message = asReceived(context, agency, item.message);
  const readBack = message.readBack && message.to.includes(agency);
  takeInOne(context, message, agency, { index: done, readBack });
  if (done + 1 < item.parts) {
    setDesk(context, agency, { ...desk, current: { item, done: done + 1 } });
    context.schedule(context.now + nextPart(item, done + 1), { kind: 'knowledge.desk', agency });
    return;
  }
  const waited = context.now - item.arrived;
  context.emit({ type: 'message.taken-in', message: message.id, by: agency, waited });
  if (readBack) context.emit({ type: 'message.read-back', message: message.id, by: agency });
  workDesk(context, agency, { ...desk, current: null });
}

/** Keeps the desk as it has become, with the next thing in hand if it is free. */
function workDesk(context: KnowledgeContext, agency: string, desk: DeskState): void {
  const taken = takeUp(desk);
  setDesk(context, agency, taken === null ? desk : taken.desk);
  if (taken === null) return;
  context.schedule(context.now + nextPart(taken.item, 0), { kind: 'knowledge.desk', agency });
}

function ownDesk(context: KnowledgeContext, agency: string): DeskState {
  return present(deskOf(context.state, agency), `No desk at ${agency}`);
}

function setDesk(context: KnowledgeContext, agency: string, desk: DeskState): void {
  context.state = { ...context.state, desks: withEntry(context.state.desks, agency, desk) };
}
