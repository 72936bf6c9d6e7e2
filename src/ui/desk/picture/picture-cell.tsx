import type { BriefAgency } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { Sign } from '../parts/sign.tsx';
import { signOf, type CellShown } from './cell-shown.ts';

interface PictureCellProps {
  readonly note: { readonly id: string; readonly label: string };
  readonly agency: BriefAgency;
  readonly shown: CellShown;
  /** On a card no head of a column says whose cell it is. */
  readonly saysWho: boolean;
  readonly tabIndex: 0 | -1;
}

/** How far one agency has one note; pressed, it is selected to be told. */
export function PictureCell({ note, agency, shown, saysWho, tabIndex }: PictureCellProps) {
  const t = useWords('desk');
  const { mark, isNeeded, isSelected } = shown;
  const says = {
    note: note.label,
    agency: saysWho ? t('picture.agency', { short: agency.short, name: agency.name }) : agency.name,
    standing: t(`standing.${mark}`),
  };
  const shared = {
    className: 'cell',
    'data-standing': mark,
    'data-row': note.id,
    'data-column': agency.id,
    tabIndex,
  };
  const sign = (
    <>
      {saysWho ? <span className="cell-who">{agency.short}</span> : null}
      <Sign name={isSelected ? 'selected' : signOf[mark]} />
    </>
  );
  if (mark === 'theirs') {
    return (
      <span {...shared} role="img" aria-label={t('cell.theirs', says)}>
        {sign}
      </span>
    );
  }
  return (
    <button
      {...shared}
      type="button"
      data-needed={isNeeded ? true : undefined}
      aria-pressed={isSelected}
      aria-label={t(isNeeded && mark !== 'needed' ? 'cell.selectNeeded' : 'cell.select', says)}
    >
      {/* Not of the button itself: it would be read after the name, which says the same. */}
      <span className="cell-tip" title={t('cell.title', says)}>
        {sign}
      </span>
    </button>
  );
}
