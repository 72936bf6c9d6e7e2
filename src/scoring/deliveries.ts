import type { EventOf } from '#exercise/events.ts';
import type { Carried, Message } from '#knowledge/message.ts';
import type { JournalIndex } from './journal-index.ts';

/** A version of a fact that reached a party because the trainee said it, or put them in touch. */
export interface Delivery extends Carried {
  readonly to: string;
  readonly message: Message;
  readonly sent: EventOf<'message.sent'>;
  readonly delivered: EventOf<'message.delivered'>;
  /** The M/ETHANE that another passed on. */
  readonly methane?: EventOf<'methane.sent'> | undefined;
  /** The link of the trainee’s making over which it flowed. */
  readonly link?: EventOf<'link.opened'> | undefined;
}

/**
 * Every such delivery, in order: the trainee’s own messages, their M/ETHANE as their own control
 * passed it on, and what partners told each other over a link that the trainee made.
 */
export function traineeDeliveries(index: JournalIndex): Delivery[] {
  const methanes = new Map(index.of('methane.sent').map((event) => [event.id, event] as const));
  const links = new Map(index.of('link.opened').map((event) => [event.link.id, event] as const));
  return index.of('message.delivered').flatMap((delivered): Delivery[] => {
    const sent = index.sent.get(delivered.message);
    if (sent === undefined || index.seats.has(delivered.to)) return [];
    const { message } = sent;
    const isOwn = index.seats.has(message.from);
    const methane = message.kind === 'relay' ? methanes.get(message.because ?? '') : undefined;
    const link = message.link === undefined ? undefined : links.get(message.link);
    if (!isOwn && methane === undefined && link === undefined) return [];
    return message.carries.map((carried) => ({
      ...carried,
      to: delivered.to,
      message,
      sent,
      delivered,
      methane,
      link,
    }));
  });
}

/** The events without which it would not have been the trainee’s delivery. */
export function eventsOf({ sent, delivered, methane, link }: Delivery): number[] {
  const begun = methane ?? link;
  return begun === undefined ? [sent.seq, delivered.seq] : [begun.seq, sent.seq, delivered.seq];
}
