import { useMemo } from 'react';
import type { Seconds } from '#kernel/time.ts';
import type { MessageView } from '#exercise/view.ts';
import { useView } from '../desk-context.ts';
import { useRemembered } from '../notebook.ts';
import {
  acknowledge,
  acknowledgeAll,
  dealtWith,
  isAcknowledged,
  nothingAcknowledged,
} from './acknowledged.ts';
import { messageList } from './message-list.ts';

interface Reading {
  readonly messages: readonly MessageView[];
  /** What came in and was not dealt with yet, oldest first. */
  readonly unread: ReadonlySet<string>;
  /** When each was acknowledged or noted; null where no time is known. */
  readonly dealtWith: ReadonlyMap<string, Seconds | null>;
  readonly acknowledge: (message: string) => void;
  /** The first so many, which are those that are shown. */
  readonly acknowledgeAll: (count: number) => void;
}

/** What was read and acknowledged of the traffic; it survives a reload. */
export function useReading(): Reading {
  const { messages: chain, notes, questions, now } = useView();
  const [kept, keep] = useRemembered('traffic.acknowledged', nothingAcknowledged, isAcknowledged);
  const messages = messageList(chain);
  const done = useMemo(
    () => dealtWith(messages, kept, { notes, questions }),
    [messages, kept, notes, questions],
  );
  const unread = useMemo(() => {
    const open = messages.filter(({ id, direction }) => direction !== 'out' && !done.has(id));
    return new Set(open.map(({ id }) => id));
  }, [messages, done]);
  return {
    messages,
    unread,
    dealtWith: done,
    acknowledge: (message) => keep(acknowledge(kept, message, now)),
    acknowledgeAll: (count) => keep(acknowledgeAll(kept, count, now)),
  };
}

/** How many messages are unread, for whatever leads to the traffic. */
export function useUnreadCount(): number {
  return useReading().unread.size;
}
