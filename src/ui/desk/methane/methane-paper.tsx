import { methaneFields } from '#doctrine/methane.ts';
import { useWords } from '#ui/text/i18n.ts';
import { PaperEntries } from '../parts/paper-entries.tsx';
import type { MethaneDraft } from './methane-draft.ts';

interface MethanePaperProps {
  readonly title: string;
  readonly about?: readonly string[];
  readonly draft: MethaneDraft;
}

/** A M/ETHANE on paper. */
export function MethanePaper({ title, about = [], draft }: MethanePaperProps) {
  const t = useWords('desk');
  const { entries, status } = draft;
  return (
    <PaperEntries
      title={title}
      about={about}
      parts={methaneFields.map(({ id, letter, label }) => ({
        id,
        letter,
        label,
        entry: entries[id].says.trim() === '' ? undefined : entries[id],
        status:
          id === 'majorIncident' && status !== null ? (
            <b>{t(`majorIncident.${status}`)}. </b>
          ) : null,
      }))}
    />
  );
}
