import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { useNotes, type HeardNote } from '../picture/use-notes.ts';
import { ConfidedMark } from './confided-mark.tsx';
import type { EntryDraft } from './entry-draft.ts';
import { FoldRow } from './fold-row.tsx';
import { Sign } from './sign.tsx';
import { useOpenRows } from './use-open-rows.ts';

interface ConfidedPart<Id extends string> {
  readonly id: Id;
  readonly entry: EntryDraft;
  /** Notes that belong to it. */
  readonly under: readonly HeardNote[];
}

interface ConfidedProps<Id extends string> {
  readonly parts: readonly ConfidedPart<Id>[];
  readonly onPut: (part: Id, note: HeardNote, isIn: boolean) => void;
}

/**
 * What a sheet leaves out because it was told in confidence, and what of that was put in all the same: one
 * list, so that the button pressed stays where it is.
 */
export function Confided<Id extends string>({ parts, onPut }: ConfidedProps<Id>) {
  const t = useWords('desk');
  const rows = useOpenRows();
  const found = parts.flatMap(({ id, entry, under }) =>
    under
      .map((note) => ({ part: id, note, isIn: entry.items.includes(note.id) }))
      .filter(({ note, isIn }) => note.inConfidence === true && (isIn || !note.replacedBy)),
  );
  if (found.length === 0) return null;
  const out = found.filter(({ isIn }) => !isIn);
  const count = found.length - out.length;
  return (
    <FoldRow
      badge={<Sign name="in-confidence" />}
      label={t('confided.label')}
      marks={
        <>
          {count === 0 ? null : <span className="late">{t('confided.within', { count })}</span>}
          {out.length === 0 ? null : <span>{t('confided.leftOut', { count: out.length })}</span>}
        </>
      }
      summary={found.map(({ note }) => note.label).join('; ')}
      isOpen={rows.isOpen('confided')}
      onToggle={() => rows.toggle('confided')}
    >
      <p className="hint">{t('confided.hint')}</p>
      <ul className="confided">
        {found.map(({ part, note, isIn }) => (
          <ConfidedRow
            key={`${part}-${note.id}`}
            note={note}
            isIn={isIn}
            onPut={() => onPut(part, note, !isIn)}
          />
        ))}
      </ul>
    </FoldRow>
  );
}

interface ConfidedRowProps {
  readonly note: HeardNote;
  readonly isIn: boolean;
  readonly onPut: () => void;
}

function ConfidedRow({ note, isIn, onPut }: ConfidedRowProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  return (
    <li className="summary-line">
      <p>
        {note.label}{' '}
        <span className="note-about">
          <time>{names.stamp(note.heard)}</time> {names.party(note.source).short}
        </span>
        {isIn ? <ConfidedMark /> : null}
      </p>
      <button
        type="button"
        className="button quiet-button small-button"
        aria-label={t(isIn ? 'confided.takeOutLong' : 'confided.putInLong', { note: note.label })}
        onClick={onPut}
      >
        {t(isIn ? 'confided.takeOut' : 'confided.putIn')}
      </button>
    </li>
  );
}

/** Of notes chosen: that one of them was told in confidence. */
export function ConfidedWarning({ items }: { readonly items: readonly string[] }) {
  const t = useWords('desk');
  const isConfided = useNotes().some(
    ({ id, inConfidence }) => inConfidence === true && items.includes(id),
  );
  return (
    <div role="status" aria-label={t('confided.label')}>
      {isConfided ? <p className="late">{t('confided.rests')}</p> : null}
    </div>
  );
}
