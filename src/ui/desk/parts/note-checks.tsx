import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import type { HeardNote } from '../picture/use-notes.ts';
import { ConfidedMark } from './confided-mark.tsx';
import { mostItems } from './entry-draft.ts';
import { Grade } from './grade.tsx';

interface NoteChecksProps {
  readonly notes: readonly HeardNote[];
  readonly chosen: readonly string[];
  readonly onChange: (note: HeardNote, isChosen: boolean) => void;
  /** Noted since then is new. */
  readonly since?: number | undefined;
}

/** Notes with a box each, when they were heard and how well they are sourced. */
export function NoteChecks({ notes, chosen, onChange, since }: NoteChecksProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  return notes.map((note) => {
    const isChosen = chosen.includes(note.id);
    return (
      <label key={note.id} className="choice note-check">
        <input
          type="checkbox"
          checked={isChosen}
          // A command takes no more.
          disabled={!isChosen && chosen.length >= mostItems}
          onChange={(event) => onChange(note, event.target.checked)}
        />
        <span>
          {note.label}{' '}
          <span className="note-about">
            <time>{names.stamp(note.heard)}</time> <Grade of={note.certainty} />
            {note.inConfidence === true ? <ConfidedMark /> : null}
            {note.replacedBy === undefined ? null : (
              <span className="late"> {t('entry.replaced')}</span>
            )}
            {since !== undefined && note.at > since && !isChosen ? (
              <b className="fresh-mark"> {t('entry.new')}</b>
            ) : null}
          </span>
        </span>
      </label>
    );
  });
}
