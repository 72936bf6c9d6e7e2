import { useEffect } from 'react';
import { useDeskState } from '../desk-context.ts';

/** Goes to a message that some other part of the desk asked for. */
export function useToMessage(show: (message: string) => void): void {
  const { toMessage, change } = useDeskState();
  useEffect(() => {
    if (toMessage === null) return;
    show(toMessage);
    change({ toMessage: null });
  }, [toMessage, show, change]);
}
