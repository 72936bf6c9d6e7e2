import { methaneFieldIds } from '#doctrine/methane.ts';
import { Confided } from '../parts/confided.tsx';
import { withNote, withoutNote } from '../parts/entry-draft.ts';
import { useNoteWords } from '../parts/note-words.ts';
import { useNotes } from '../picture/use-notes.ts';
import { notesUnder } from './letters.ts';
import { withEntry, type MethaneDraft } from './methane-draft.ts';
import { useFiled } from './use-filed.ts';

interface MethaneConfidedProps {
  readonly draft: MethaneDraft;
  readonly onChange: (draft: MethaneDraft) => void;
}

/** What was told in confidence under any letter: filled in by the trainee’s own press, and by nothing else. */
export function MethaneConfided({ draft, onChange }: MethaneConfidedProps) {
  const notes = useNotes();
  const [filed] = useFiled();
  const words = useNoteWords();
  return (
    <Confided
      parts={methaneFieldIds.map((id) => ({
        id,
        entry: draft.entries[id],
        under: notesUnder(id, draft.entries[id], notes, filed),
      }))}
      onPut={(id, note, isIn) => {
        const put = isIn ? withNote : withoutNote;
        onChange(withEntry(draft, id, put(draft.entries[id], note, words)));
      }}
    />
  );
}
