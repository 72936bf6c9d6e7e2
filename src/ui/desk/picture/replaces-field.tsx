import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { SelectField } from '../parts/select-field.tsx';
import { useNotes, type HeardNote } from './use-notes.ts';
import { useReplaced } from './use-replaced.ts';

/** Says that a note takes the place of an older one, which is then out of date. */
export function ReplacesField({ note }: { readonly note: HeardNote }) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { notes: noted } = useView();
  const notes = useNotes();
  const [replaced, setReplaced] = useReplaced();
  const placeOf = (id: string) => noted.findIndex((one) => one.id === id);
  const mine = noted.find(({ id }) => replaced[id] === note.id)?.id ?? '';
  const older = notes.filter(
    ({ id, replacedBy }) =>
      placeOf(id) < placeOf(note.id) && (replacedBy === undefined || id === mine),
  );
  if (older.length === 0) return null;
  return (
    <SelectField
      label={t('picture.replaces')}
      value={mine}
      options={[
        { id: '', label: t('picture.replacesNone') },
        ...older.map(({ id, label, heard }) => ({ id, label: `${names.stamp(heard)} ${label}` })),
      ]}
      onChange={(chosen) => {
        const { [mine]: _before, ...others } = replaced;
        setReplaced(chosen === '' ? others : { ...others, [chosen]: note.id });
      }}
    />
  );
}
