import { useId } from 'react';
import { methaneFields } from '#doctrine/methane.ts';
import { useWords } from '#ui/text/i18n.ts';
import { letterOf, useFiled } from '../methane/use-filed.ts';
import type { HeardNote } from './use-notes.ts';

/** Under which letter of the M/ETHANE a note is filed; pressed again, under none. */
export function LetterChoice({ note }: { readonly note: HeardNote }) {
  const t = useWords('desk');
  const id = useId();
  const [filed, file] = useFiled();
  const letter = letterOf(note, filed);
  return (
    <div className="letter-choice" role="group" aria-labelledby={id}>
      <span id={id} className="label">
        {t('picture.file')}
      </span>
      <div className="button-row">
        {methaneFields.map((field) => (
          <button
            key={field.id}
            type="button"
            className="button quiet-button small-button"
            aria-label={field.label}
            aria-pressed={letter === field.id}
            title={field.label}
            onClick={() => file(note.id, letter === field.id ? null : field.id)}
          >
            {field.letter}
          </button>
        ))}
      </div>
    </div>
  );
}
