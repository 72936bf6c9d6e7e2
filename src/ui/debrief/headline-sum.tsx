import type { Debrief } from '#analysis/debrief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { tenth } from './evidence-groups.ts';
import { headlineSum } from './weakest.ts';

/** The sum by which shared awareness comes about, in the reader’s own numbers. */
export function HeadlineSum({ debrief }: { debrief: Debrief }) {
  const t = useWords('debrief');
  const { score, ledger } = debrief;
  const { value } = score.headlines.sharedAwareness;
  const sum = headlineSum(score.information, ledger.settings);
  if (sum === null || value === null) return null;
  const pull = ledger.settings.weakestPull;
  return (
    <details className="disclosure">
      <summary>{t('worked.sum.title', { value: Math.round(value) })}</summary>
      <p>
        {t('worked.sum.pulled', {
          pull,
          rest: 100 - pull,
          weakest: tenth(sum.weakest),
          mean: tenth(sum.mean),
          pulled: tenth(sum.pulled),
        })}{' '}
        {sum.left < 100 ? t('worked.sum.left', { left: tenth(sum.left), value: tenth(value) }) : ''}
      </p>
    </details>
  );
}
