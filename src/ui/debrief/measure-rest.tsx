import type { Leaf } from '#scoring/score-card.ts';
import { useWords } from '#ui/text/i18n.ts';

/** How much a measure rests on: the number of duties and the interval. */
export function MeasureRest({ leaf, kind = 'duty' }: { leaf: Leaf; kind?: 'duty' | 'question' }) {
  const t = useWords('debrief');
  if (leaf.value === null) return t('worked.notObserved');
  const rests = t(kind === 'duty' ? 'worked.rests' : 'probes.rests', { count: leaf.n });
  if (leaf.interval === undefined) return rests;
  const [low, high] = leaf.interval;
  if (Math.round(low) === Math.round(high)) return rests;
  return (
    <>
      {t('worked.between', { low: Math.round(low), high: Math.round(high) })} · {rests}
    </>
  );
}
