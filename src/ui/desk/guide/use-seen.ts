import { useDesk, useDeskState, useView } from '../desk-context.ts';
import { useReading } from '../traffic/use-reading.ts';
import type { Seen } from './steps.ts';

/** The desk, as far as the guide looks at it. */
export function useSeen(): Seen {
  const view = useView();
  const { brief } = useDesk();
  const { cells } = useDeskState();
  const { messages, unread } = useReading();
  return {
    view,
    own: brief.seat.agency,
    hasRead: messages.some(({ id, direction }) => direction !== 'out' && !unread.has(id)),
    hasSelected: cells.length > 0,
  };
}
