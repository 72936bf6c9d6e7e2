import type { AgencyView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { age, ago, oldAfter } from './ago.ts';

/**
 * What a card shows of an agency. Times are words already: a card is drawn anew when its words change,
 * not with every second.
 */
export interface HeardOf {
  readonly seen: AgencyView | undefined;
  /** How long ago it was heard, in a column that says what it is; null when it was not. */
  readonly heardAge: string | null;
  /** The same in a sentence. */
  readonly heardAgo: string;
  readonly isOld: boolean;
  /** How long ago a call to it came to nothing; empty when none did. */
  readonly failedAgo: string;
}

/** How each agency stands, as last heard. */
export function useHeard(): (agency: string) => HeardOf {
  const t = useWords('desk');
  const { names } = useDesk();
  const { agencies, now } = useView();
  return (agency) => {
    const seen = agencies[agency];
    const at = seen?.heardAt ?? null;
    const failed = seen?.callFailed ?? null;
    return {
      seen,
      heardAge: at === null ? null : age(t, names, now, at),
      heardAgo: at === null ? '' : ago(t, names, now, at),
      isOld: at !== null && now - at > oldAfter,
      failedAgo: failed === null ? '' : ago(t, names, now, failed.at),
    };
  };
}
