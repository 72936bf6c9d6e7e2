import type { Leaf } from '#scoring/score-card.ts';
import { useWords } from '#ui/text/i18n.ts';

/** The number beside a bar; a dash, and for a screen reader the words, where nothing was observed. */
export function MeasureValue({ leaf }: { leaf: Leaf }) {
  const t = useWords('debrief');
  if (leaf.value === null) {
    return (
      <span className="measure-value">
        <span aria-hidden="true">{t('none')}</span>
        <span className="visually-hidden">{t('worked.notObserved')}</span>
      </span>
    );
  }
  const value = Math.round(leaf.value);
  return (
    <span className="measure-value">
      <span aria-hidden="true">{value}</span>
      <span className="visually-hidden">{t('worked.of', { value })}</span>
    </span>
  );
}
