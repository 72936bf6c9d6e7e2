import { methaneFields, type MethaneField } from '#doctrine/methane.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { Grade } from '../parts/grade.tsx';
import { handFocusOn } from '../parts/hand-focus-on.ts';
import type { HeardNote } from '../picture/use-notes.ts';
import { useFiled } from './use-filed.ts';

/** Notes under no letter yet: one press puts each where it belongs. */
export function UnfiledNotes({ notes }: { readonly notes: readonly HeardNote[] }) {
  const t = useWords('desk');
  const { names } = useDesk();
  const [, file] = useFiled();
  const put = (button: HTMLElement, note: string, letter: MethaneField | null) => {
    // The last of them takes the whole row with it.
    handFocusOn(button.closest(notes.length > 1 ? 'li' : '.fold-row'));
    file(note, letter);
  };
  return (
    <ul className="unfiled" aria-label={t('methane.unfiled')}>
      {notes.map((note) => (
        <li key={note.id}>
          <p>
            {note.label}{' '}
            <span className="note-about">
              <time>{names.stamp(note.heard)}</time> <Grade of={note.certainty} />
            </span>
          </p>
          <div
            className="letters"
            role="group"
            aria-label={t('methane.fileUnder', { note: note.label })}
          >
            {methaneFields.map(({ id, letter, label }) => (
              <button
                key={id}
                type="button"
                className="letter-button"
                title={label}
                aria-label={label}
                onClick={({ currentTarget }) => put(currentTarget, note.id, id)}
              >
                {letter}
              </button>
            ))}
            <button
              type="button"
              className="plain-button"
              onClick={({ currentTarget }) => put(currentTarget, note.id, null)}
            >
              {t('methane.fileNowhere')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
