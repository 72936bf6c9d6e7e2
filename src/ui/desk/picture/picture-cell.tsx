import type { NoteView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { Sign } from '../parts/sign.tsx';

interface PictureCellProps {
  readonly note: NoteView;
  readonly agency: string;
  readonly agencyName: string;
  readonly isSelected: boolean;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
}

/** How far one agency has one note; pressed, it is selected to be told. */
export function PictureCell(props: PictureCellProps) {
  const t = useWords('desk');
  const { note, agency, isSelected, tabIndex, onFocus } = props;
  const standing = note.standing[agency] ?? 'not-told';
  const says = {
    note: note.label,
    agency: props.agencyName,
    standing: t(`standing.${standing}`),
  };
  const place = { tabIndex, onFocus, 'data-row': note.id, 'data-column': agency };
  if (standing === 'theirs') {
    return (
      <span
        className="cell"
        role="img"
        data-standing="theirs"
        aria-label={t('cell.theirs', says)}
        {...place}
      >
        <Sign name="theirs" />
      </span>
    );
  }
  return (
    <button
      type="button"
      className="cell"
      data-standing={standing}
      aria-pressed={isSelected}
      aria-label={t('cell.select', says)}
      title={t('cell.title', says)}
      onClick={props.onToggle}
      {...place}
    >
      <Sign name={isSelected ? 'selected' : standing} />
    </button>
  );
}
