import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { Sign } from './sign.tsx';
import { useNotes } from '../picture/use-notes.ts';

interface NotesPickerProps {
  /** What the notes are for; said with the button. */
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Chooses among the notes of the picture; those chosen stand beside the button. */
export function NotesPicker({ label, chosen, onChange }: NotesPickerProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const notes = useNotes();
  const without = (id: string) => chosen.filter((other) => other !== id);
  return (
    <div className="notes-picker">
      <DialogTrigger>
        <Button
          className="button quiet-button small-button"
          aria-label={`${t('notes.add')} ${label}`}
        >
          {t('notes.add')}
        </Button>
        <Popover className="popover" placement="bottom start">
          <Dialog className="dialog" aria-label={`${t('notes.add')} ${label}`}>
            {notes.length === 0 ? <p className="quiet small">{t('notes.none')}</p> : null}
            {notes.map((note) => (
              <label key={note.id} className="choice">
                <input
                  type="checkbox"
                  checked={chosen.includes(note.id)}
                  onChange={(event) =>
                    onChange(event.target.checked ? [...chosen, note.id] : without(note.id))
                  }
                />
                <span>
                  {note.label}
                  <span className="hint">
                    {' '}
                    {names.time(note.heard)}, {t(`certainty.${note.certainty}`)}
                  </span>
                </span>
              </label>
            ))}
          </Dialog>
        </Popover>
      </DialogTrigger>
      {notes
        .filter((note) => chosen.includes(note.id))
        .map((note) => (
          <button
            key={note.id}
            type="button"
            className="picked-note"
            aria-label={t('notes.remove', { label: note.label })}
            onClick={() => onChange(without(note.id))}
          >
            {note.label} <Sign name="take" />
          </button>
        ))}
    </div>
  );
}
