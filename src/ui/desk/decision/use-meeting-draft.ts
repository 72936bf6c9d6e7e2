import { useRemembered } from '../notebook.ts';
import { areActions, type ActionDraft } from './action-draft.ts';
import { isStrings } from '../parts/entry-draft.ts';

/** A meeting as it is being prepared. */
interface MeetingDraft {
  readonly group: string;
  /** The decision on the agenda; null for the first that there is. */
  readonly decision: string | null;
  readonly items: readonly string[];
  readonly actions: readonly ActionDraft[];
}

const emptyMeeting: MeetingDraft = { group: '', decision: null, items: [], actions: [] };

/** The same on every sheet that shows it. */
export function useMeetingDraft() {
  return useRemembered('meeting-draft', emptyMeeting, isMeetingDraft);
}

function isMeetingDraft(found: unknown): found is MeetingDraft {
  if (typeof found !== 'object' || found === null) return false;
  const { group, decision, items, actions } = found as Partial<Record<string, unknown>>;
  return (
    typeof group === 'string' &&
    (decision === null || typeof decision === 'string') &&
    isStrings(items) &&
    areActions(actions)
  );
}
