import { useWords } from '#ui/text/i18n.ts';
import { ConfidedWarning } from '../parts/confided.tsx';
import { mostItems } from '../parts/entry-draft.ts';
import { handFocusOn } from '../parts/hand-focus-on.ts';
import { NotesPicker } from '../parts/notes-picker.tsx';
import { useNotes } from '../picture/use-notes.ts';
import { newsTo } from '../sheets/brief-draft.ts';

interface PutForwardProps {
  /** Who is there. */
  readonly together: readonly string[];
  readonly items: readonly string[];
  readonly onChange: (items: readonly string[]) => void;
}

/** What one puts forward at a meeting; in one press, all that those there are not known to have. */
export function PutForward({ together, items, onChange }: PutForwardProps) {
  const t = useWords('desk');
  const news = newsTo(together, useNotes())
    .filter(({ replacedBy, inConfidence }) => replacedBy === undefined && inConfidence !== true)
    .map(({ id }) => id)
    .filter((id) => !items.includes(id));
  return (
    <div className="field">
      <p className="label">{t('meeting.forward')}</p>
      <NotesPicker label={t('meeting.items')} chosen={items} onChange={onChange} />
      {news.length === 0 || items.length >= mostItems ? null : (
        <button
          type="button"
          className="button quiet-button small-button offer"
          onClick={({ currentTarget }) => {
            handFocusOn(currentTarget);
            onChange([...items, ...news].slice(0, mostItems));
          }}
        >
          {t('meeting.putForward', { count: news.length })}
        </button>
      )}
      <ConfidedWarning items={items} />
    </div>
  );
}
