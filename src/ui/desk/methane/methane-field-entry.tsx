import { useId, type ReactNode } from 'react';
import { useView } from '../desk-context.ts';
import { NotesPicker } from '../parts/notes-picker.tsx';
import type { MethaneEntryDraft } from './methane-draft.ts';

interface MethaneFieldEntryProps {
  readonly letter: string;
  readonly label: string;
  readonly asks: string;
  readonly entry: MethaneEntryDraft;
  readonly onChange: (entry: MethaneEntryDraft) => void;
  readonly children: ReactNode;
}

/** One field: what is said, and the notes that it rests on. A note added adds its words too. */
export function MethaneFieldEntry(props: MethaneFieldEntryProps) {
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
