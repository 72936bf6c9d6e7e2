import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';
import { useNotes } from '../picture/use-notes.ts';
import { ConfidedMark } from './confided-mark.tsx';
import { Grade } from './grade.tsx';
import { handFocusOn } from './hand-focus-on.ts';
import { NoteChecks } from './note-checks.tsx';
import { Sign } from './sign.tsx';
import { TextField } from './text-field.tsx';

interface NotesPickerProps {
  /** What the notes are for; said with the button. */
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** Those chosen are shown elsewhere. */
  readonly isBare?: boolean;
}

/** From so many notes on they can be searched. */
const many = 8;

/** Chooses among the notes of the picture; those chosen stand beside the button. */
export function NotesPicker({ label, chosen, onChange, isBare = false }: NotesPickerProps) {
  const t = useWords('desk');
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
        <Popover className="popover notes-popover" placement="bottom start">
          <Dialog className="dialog" aria-label={`${t('notes.add')} ${label}`}>
            <NotesToPick
              chosen={chosen}
              onChange={(id, isChosen) => onChange(isChosen ? [...chosen, id] : without(id))}
            />
          </Dialog>
        </Popover>
      </DialogTrigger>
      {notes
        .filter((note) => !isBare && chosen.includes(note.id))
        .map((note) => (
          <button
            key={note.id}
            type="button"
            className="picked-note"
            aria-label={t('notes.remove', { label: note.label })}
            onClick={({ currentTarget }) => {
              handFocusOn(currentTarget);
              onChange(without(note.id));
            }}
          >
            {note.label} <Grade of={note.certainty} />
            {note.inConfidence === true ? <ConfidedMark /> : null}
            {note.replacedBy === undefined ? null : (
              <span className="late">{t('entry.replaced')}</span>
            )}
            <Sign name="take" />
          </button>
        ))}
    </div>
  );
}

interface NotesToPickProps {
  readonly chosen: readonly string[];
  readonly onChange: (id: string, isChosen: boolean) => void;
}

/** Inside of the popover, so that what was searched for is forgotten when it closes. */
function NotesToPick({ chosen, onChange }: NotesToPickProps) {
  const t = useWords('desk');
  const notes = useNotes();
  const [sought, setSought] = useState('');
  const word = sought.trim().toLowerCase();
  const found = notes.filter(
    ({ id, label, words, replacedBy }) =>
      (replacedBy === undefined || chosen.includes(id)) &&
      `${label} ${words}`.toLowerCase().includes(word),
  );
  return (
    <>
      {notes.length > many ? (
        <TextField label={t('entry.seek')} value={sought} onChange={setSought} />
      ) : null}
      {found.length === 0 ? (
        <p className="quiet small">{t(notes.length === 0 ? 'notes.none' : 'entry.noneFound')}</p>
      ) : null}
      <NoteChecks
        notes={found}
        chosen={chosen}
        onChange={({ id }, isChosen) => onChange(id, isChosen)}
      />
    </>
  );
}
