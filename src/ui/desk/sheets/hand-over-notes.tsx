import { useWords } from '#ui/text/i18n.ts';
import { Confided } from '../parts/confided.tsx';
import type { EntryDraft } from '../parts/entry-draft.ts';
import { NotesPicker } from '../parts/notes-picker.tsx';
import type { HeardNote } from '../picture/use-notes.ts';

interface HandOverNotesProps {
  readonly entry: EntryDraft;
  readonly onChange: (entry: EntryDraft) => void;
  readonly standing: readonly HeardNote[];
  /** Whoever takes over may have what was told in confidence. */
  readonly mayHaveAll: boolean;
}

/** The notes that are handed over. */
export function HandOverNotes({ entry, onChange, standing, mayHaveAll }: HandOverNotesProps) {
  const t = useWords('desk');
  return (
    <>
      {mayHaveAll || entry.items.length === 0 ? null : (
        <div className="fold-rows">
          <Confided
            parts={[{ id: 'entry', entry, under: standing }]}
            onPut={(_part, { id }, isIn) => {
              const others = entry.items.filter((one) => one !== id);
              onChange({ ...entry, items: isIn ? [...others, id] : others });
            }}
          />
        </div>
      )}
      <div className="field">
        <p className="label">{t('handOver.items')}</p>
        <NotesPicker
          label={t('handOver.items')}
          chosen={entry.items}
          onChange={(items) => onChange({ ...entry, items })}
        />
      </div>
    </>
  );
}
