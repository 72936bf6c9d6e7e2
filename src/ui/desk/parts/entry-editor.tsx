import { useId, type ReactNode } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useNotes, type HeardNote } from '../picture/use-notes.ts';
import { withNote, withoutNote, withWords, type EntryDraft } from './entry-draft.ts';
import { useNoteWords } from './note-words.ts';
import { NoteChecks } from './note-checks.tsx';
import { NotesPicker } from './notes-picker.tsx';

interface EntryEditorProps {
  readonly label: string;
  /** What is to be said. */
  readonly asks: string;
  readonly entry: EntryDraft;
  readonly onChange: (entry: EntryDraft) => void;
  /** Notes that belong here. */
  readonly under: readonly HeardNote[];
  /** What was noted since then is new. */
  readonly since?: number | undefined;
  /** A note from elsewhere was taken in. */
  readonly onTaken?: (note: string) => void;
  /** Words to be had without a note. */
  readonly offers?: readonly string[];
  readonly tools?: ReactNode;
  readonly children?: ReactNode;
}

/** The words of one part of a report, and the notes that they rest on. A note taken in brings its words. */
export function EntryEditor(props: EntryEditorProps) {
  const { label, asks, entry, onChange, under, offers = [] } = props;
  const t = useWords('desk');
  const notes = useNotes();
  const words = useNoteWords();
  const id = useId();
  const take = (note: HeardNote, isChosen: boolean) =>
    onChange(isChosen ? withNote(entry, note, words) : withoutNote(entry, note, words));
  const choose = (items: readonly string[]) => {
    for (const note of notes) {
      const isChosen = items.includes(note.id);
      if (isChosen === entry.items.includes(note.id)) continue;
      take(note, isChosen);
      if (isChosen) props.onTaken?.(note.id);
    }
  };
  return (
    <>
      {props.children}
      <label htmlFor={id} className="hint">
        {asks}
      </label>
      <textarea
        id={id}
        className="text-area growing"
        rows={2}
        maxLength={2000}
        value={entry.says}
        onChange={(event) => onChange({ ...entry, says: event.target.value })}
      />
      {under.length === 0 ? null : (
        <fieldset className="check-list">
          <legend className="visually-hidden">{t('entry.under', { label })}</legend>
          <NoteChecks notes={under} chosen={entry.items} onChange={take} since={props.since} />
        </fieldset>
      )}
      <div className="button-row">
        <NotesPicker label={label} chosen={entry.items} onChange={choose} isBare />
        {props.tools}
        {offers
          .filter((offer) => !entry.says.includes(offer))
          .map((offer) => (
            <button
              key={offer}
              type="button"
              className="button quiet-button small-button offer"
              onClick={() => onChange(withWords(entry, offer))}
            >
              {t('entry.offer', { words: offer })}
            </button>
          ))}
      </div>
    </>
  );
}
