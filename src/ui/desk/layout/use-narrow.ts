import { useSyncExternalStore } from 'react';

/** As wide as in `css/narrow.css`: below it one part of the desk is shown at a time. */
const narrow = '(max-width: 56.2em)';

/** Whether the parts of the desk are tabs. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(narrow).matches);
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(narrow);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
