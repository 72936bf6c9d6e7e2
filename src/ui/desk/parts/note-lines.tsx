import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { useNotes } from '../picture/use-notes.ts';
import { ConfidedMark } from './confided-mark.tsx';
import { Grade } from './grade.tsx';

/** The notes that something rests on, each with when it was heard, from whom, and how well it is known. */
export function NoteLines({ items }: { readonly items: readonly string[] }) {
  const t = useWords('desk');
  const { names } = useDesk();
  const notes = useNotes().filter(({ id }) => items.includes(id));
  if (notes.length === 0) return <p className="hint">{t('entry.noNotes')}</p>;
  return (
    <ul className="note-lines">
      {notes.map((note) => (
        <li key={note.id}>
          {note.label}{' '}
          <span className="note-about">
            <time>{names.stamp(note.heard)}</time> {names.party(note.source).short}{' '}
            <Grade of={note.certainty} />
            {note.inConfidence === true ? <ConfidedMark /> : null}
            {note.replacedBy === undefined ? null : (
              <span className="late"> {t('entry.replaced')}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
