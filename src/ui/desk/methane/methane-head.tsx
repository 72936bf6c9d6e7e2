import { methaneFieldIds } from '#doctrine/methane.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { waitingFor } from '../parts/entry-draft.ts';
import { useNoteWords } from '../parts/note-words.ts';
import { useNotes } from '../picture/use-notes.ts';
import { heldStatus, heldWords } from './held-words.ts';
import { filledFrom, notesUnder } from './letters.ts';
import type { MethaneDraft } from './methane-draft.ts';
import { useFiled } from './use-filed.ts';

interface MethaneHeadProps {
  readonly draft: MethaneDraft;
  readonly onChange: (draft: MethaneDraft) => void;
}

/** Which M/ETHANE is being written, what is new since the last, and the way to fill it from what is held. */
export function MethaneHead({ draft, onChange }: MethaneHeadProps) {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const view = useView();
  const notes = useNotes();
  const [filed] = useFiled();
  const noteWords = useNoteWords();
  const last = view.methanes.at(-1);
  const count = methaneFieldIds
    .map((id) =>
      waitingFor(draft.entries[id], notesUnder(id, draft.entries[id], notes, filed), last?.at),
    )
    .flat().length;
  const since =
    last === undefined
      ? t('methane.held', { count })
      : t('methane.since', { number: last.number, time: names.time(last.at), count });
  return (
    <div className="sheet-head">
      <h3>{t('methane.number', { number: view.methanes.length + 1 })}</h3>
      <button
        type="button"
        className="button quiet-button small-button"
        onClick={() =>
          onChange(
            filledFrom(draft, {
              notes,
              filed,
              status: heldStatus(view),
              words: (id) => heldWords(id, { view, brief, names, t }),
              noteWords,
            }),
          )
        }
      >
        {t('entry.fill')}
      </button>
      <p className="hint">{since}</p>
    </div>
  );
}
