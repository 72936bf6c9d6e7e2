import { useMemo } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { useRemembered } from '../notebook.ts';
import { TextField } from '../parts/text-field.tsx';
import { directoryEntries, foundIn } from './entries.ts';
import { EntryItem } from './entry-item.tsx';

/** Agencies and people: who is who, how they are reached, and what they can be asked for. */
export function DirectoryTab() {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const { agencies, units, crowds } = useView();
  const [search, setSearch] = useRemembered('directory-search', '', isText);
  const entries = useMemo(
    () => directoryEntries({ brief, names, t, view: { agencies, units, crowds } }),
    [brief, names, t, agencies, units, crowds],
  );
  const found = foundIn(entries, search);
  return (
    <div className="directory">
      <TextField
        label={t('directory.search')}
        hint={t('directory.hint')}
        value={search}
        onChange={setSearch}
      />
      <p className="hint" role="status" aria-label={t('directory.foundLabel')}>
        {t('directory.found', { count: found.length })}
      </p>
      <ul className="entries" aria-label={t('directory.list')}>
        {found.map((entry) => (
          <EntryItem key={entry.id} entry={entry} />
        ))}
      </ul>
    </div>
  );
}

function isText(found: unknown): found is string {
  return typeof found === 'string';
}
