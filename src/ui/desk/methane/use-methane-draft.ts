import { useMemo } from 'react';
import { useDesk, useView } from '../desk-context.ts';
import { useRemembered } from '../notebook.ts';
import { draftAfter, isMethaneDraft, type MethaneDraft } from './methane-draft.ts';

const page = 'methane-draft';

/** The next M/ETHANE as far as it is written; it starts from what was last sent. */
export function useMethaneDraft() {
  const { notebook } = useDesk();
  const { methanes } = useView();
  const [kept, keep] = useRemembered<MethaneDraft | null>(page, null, isMethaneDraft);
  const start = useMemo(() => draftAfter(methanes), [methanes]);
  return {
    draft: kept ?? start,
    change: keep,
    startAgain: () => keep(null),
    /** As it stands when something comes back from elsewhere on the desk. */
    latest: (): MethaneDraft => {
      const found = notebook.read(page);
      return isMethaneDraft(found) && found !== null ? found : start;
    },
  };
}
