import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { onWayWords } from './on-way-words.ts';
import { isTwice, type OnWay } from './on-way.ts';

interface TwiceNoteProps {
  readonly onWay: OnWay | null;
  /** Whom it is about, where there are several. */
  readonly who?: string;
}

/** In a form, above the button that would ask the same again: that it is on its way already. */
export function TwiceNote({ onWay, who }: TwiceNoteProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { now } = useView();
  const says = (way: OnWay) =>
    who === undefined
      ? t('again.same', { how: onWayWords(t, names, now, way) })
      : t('again.sameOf', { who });
  return (
    <div role="status" aria-label={t('again.title')}>
      {isTwice(onWay) ? <p className="twice-note">{says(onWay)}</p> : null}
    </div>
  );
}
