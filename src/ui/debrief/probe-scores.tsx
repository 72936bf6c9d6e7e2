import type { ScoreCard } from '#scoring/score-card.ts';
import { useWords } from '#ui/text/i18n.ts';
import { MeasureBar } from './measure-bar.tsx';
import { MeasureValue } from './measure-value.tsx';

const levels = ['level1', 'level2', 'level3', 'partner'] as const;

/** What was known at the freezes: by level, how sure, and each question with what was so. */
export function ProbeScores({ probes }: { probes: NonNullable<ScoreCard['probes']> }) {
  const t = useWords('debrief');
  const { brier, says, items } = probes;
  const count = items.filter(({ chosen }) => chosen !== null).length;
  return (
    <section className="training-part" aria-labelledby="debrief-probes">
      <div className="worked-bar">
        <h3 id="debrief-probes">{t('probes.title')}</h3>
        <MeasureValue leaf={probes} />
      </div>
      <p className="quiet small">{t('probes.beside')}</p>
      <ul className="field-scores">
        {levels.map((level) => (
          <li key={level}>
            <span className="field-label">{t(`probes.${level}`)}</span>
            <MeasureBar leaf={probes.byLevel[level]} />
            <MeasureValue leaf={probes.byLevel[level]} />
          </li>
        ))}
      </ul>
      <p className="small">
        {says.join(' ')}{' '}
        {brier === null ? '' : t('probes.brier', { count, brier: brier.toFixed(2) })}
      </p>
      <details className="training-all">
        <summary>{t('probes.all')}</summary>
        <ul className="small">
          {items.map((item) => (
            <li key={item.probe}>{item.says}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
