import { useEffect } from 'react';
import { useDeskState } from '../desk-context.ts';
import { showMessage } from './show-message.ts';

/** Goes to a message that some other part of the desk asked for. */
export function useToMessage(showAll: () => void): void {
  const { toMessage, change } = useDeskState();
  useEffect(() => {
    if (toMessage === null) return;
    // Neither a filter nor what is held back may keep it out of sight.
    showAll();
    showMessage(toMessage);
    change({ toMessage: null });
  }, [toMessage, showAll, change]);
}
