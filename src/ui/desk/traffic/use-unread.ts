import { useCallback, useMemo, useState } from 'react';
import type { MessageView } from '#exercise/view.ts';

interface Unread {
  readonly unread: ReadonlySet<string>;
  readonly read: (message: string) => void;
  readonly readAll: () => void;
}

/** What came in and was neither touched nor marked as read. One's own words need no reading. */
export function useUnread(messages: readonly MessageView[]): Unread {
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => new Set());
  const unread = useMemo(
    () =>
      new Set(
        messages
          .filter(({ id, direction }) => direction !== 'out' && !seen.has(id))
          .map(({ id }) => id),
      ),
    [messages, seen],
  );
  const read = useCallback((message: string) => {
    setSeen((before) => (before.has(message) ? before : new Set(before).add(message)));
  }, []);
  const readAll = useCallback(() => setSeen(new Set(messages.map(({ id }) => id))), [messages]);
  return { unread, read, readAll };
}
