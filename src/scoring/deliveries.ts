import type { EventOf } from '#exercise/events.ts';
import type { Carried, Message } from '#knowledge/message.ts';
import type { JournalIndex } from './journal-index.ts';

/** A version of a fact that reached a party because the trainee said it. */
export interface Delivery extends Carried {
  readonly to: string;
  readonly message: Message;
  readonly sent: EventOf<'message.sent'>;
  readonly delivered: EventOf<'message.delivered'>;
  /** The M/ETHANE that another passed on. */
  readonly methane?: EventOf<'methane.sent'> | undefined;
}

/**
 * Every such delivery, in order: the trainee’s own messages, and their M/ETHANE as their own
 * control passed it on.
 */
export function traineeDeliveries(index: JournalIndex): Delivery[] {
  const methanes = new Map(index.of('methane.sent').map((event) => [event.id, event] as const));
  return index.of('message.delivered').flatMap((delivered): Delivery[] => {
    const sent = index.sent.get(delivered.message);
    if (sent === undefined || index.seats.has(delivered.to)) return [];
    const { message } = sent;
    const isOwn = index.seats.has(message.from);
    const methane = message.kind === 'relay' ? methanes.get(message.because ?? '') : undefined;
    if (!isOwn && methane === undefined) return [];
    return message.carries.map((carried) => ({
      ...carried,
      to: delivered.to,
      message,
      sent,
      delivered,
      methane,
    }));
  });
}

/** The events without which it would not have been the trainee’s delivery. */
export function eventsOf({ sent, delivered, methane }: Delivery): number[] {
  return methane === undefined ? [sent.seq, delivered.seq] : [methane.seq, sent.seq, delivered.seq];
}
