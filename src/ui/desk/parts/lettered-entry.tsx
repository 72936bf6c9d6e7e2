import { useId, type ReactNode } from 'react';
import { useView } from '../desk-context.ts';
import { NotesPicker } from './notes-picker.tsx';

/** Words, and the notes that they rest on. */
export interface EntryDraft {
  readonly says: string;
  readonly items: readonly string[];
}

export const emptyEntry: EntryDraft = { says: '', items: [] };

interface LetteredEntryProps {
  readonly letter: string;
  readonly label: string;
  readonly asks: string;
  readonly entry: EntryDraft;
  readonly onChange: (entry: EntryDraft) => void;
  readonly children?: ReactNode;
}

/** One field of a report by letters: what is said, and its notes. A note added adds its words too. */
export function LetteredEntry(props: LetteredEntryProps) {
  const { letter, label, asks, entry, onChange } = props;
  const { notes } = useView();
  const id = useId();
  const choose = (items: readonly string[]) => {
    const added = notes
      .filter((note) => items.includes(note.id) && !entry.items.includes(note.id))
      .map((note) => note.label)
      .filter((words) => !entry.says.includes(words));
    const says = [entry.says.trim(), ...added].filter(Boolean).join('. ');
    onChange({ says: added.length === 0 ? entry.says : says, items });
  };
  return (
    <div className="methane-field" role="group" aria-labelledby={`${id}-label`}>
      <div className="methane-label">
        <span className="methane-letter" aria-hidden="true">
          {letter}
        </span>
        <label id={`${id}-label`} htmlFor={id}>
          {label}
        </label>
        <span className="hint" id={`${id}-hint`}>
          {asks}
        </span>
      </div>
      {props.children}
      <textarea
        id={id}
        className="text-area"
        aria-describedby={`${id}-hint`}
        rows={2}
        maxLength={2000}
        value={entry.says}
        onChange={(event) => onChange({ ...entry, says: event.target.value })}
      />
      <NotesPicker label={label} chosen={entry.items} onChange={choose} />
    </div>
  );
}
