import type { PrincipleId } from '#doctrine/principles.ts';
import type { MeasureScore } from '#scoring/score-card.ts';
import { useWords } from '#ui/text/i18n.ts';
import { tenth } from './evidence-groups.ts';
import { MeasureList } from './measure-list.tsx';

interface PrincipleMeasuresProps {
  principle: PrincipleId;
  value: number | null;
  measures: readonly MeasureScore[];
}

/** What a principle is the mean of, with the sum; then what is only reported. */
export function PrincipleMeasures({ principle, value, measures }: PrincipleMeasuresProps) {
  const t = useWords('debrief');
  const observed = measures.filter((measure) => measure.counts && measure.value !== null);
  const beside = measures.filter(({ counts }) => !counts);
  const back = { by: 'principle', id: principle } as const;
  return (
    <>
      <p className="measure-sum">
        {value === null
          ? t('worked.mean.none')
          : t('worked.mean.of', {
              count: observed.length,
              sum: observed.map((measure) => tenth(measure.value ?? 0)).join(' + '),
              mean: tenth(value),
            })}
      </p>
      <MeasureList measures={measures.filter(({ counts }) => counts)} back={back} />
      {beside.length === 0 ? null : (
        <>
          <p className="measure-sum">{t('worked.mean.beside')}</p>
          <MeasureList measures={beside} back={back} />
        </>
      )}
    </>
  );
}
