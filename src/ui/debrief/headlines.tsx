import type { ScoreCard } from '#scoring/score-card.ts';
import { ReviewTag } from '#ui/frame/review-tag.tsx';
import { useWords } from '#ui/text/i18n.ts';
import { MeasureRest } from './measure-rest.tsx';
import { MeasureValue } from './measure-value.tsx';

const parts = ['gain', 'recall', 'discipline', 'handling'] as const;

/** The two headlines and the rating, with how far they can be trusted. */
export function Headlines({
  score,
  reviewedBy,
}: {
  score: ScoreCard;
  reviewedBy: readonly string[];
}) {
  const t = useWords('debrief');
  return (
    <div className="headlines">
      {(['sharedAwareness', 'jointDecisions'] as const).map((name) => (
        <div key={name} className="headline">
          <h3>{t(`worked.${name}`)}</h3>
          <MeasureValue leaf={score.headlines[name]} />
          <p>
            <MeasureRest leaf={score.headlines[name]} />
          </p>
        </div>
      ))}
      <p className="headline-rating">
        {t('rating.overall')}{' '}
        <strong className={`rating rating-${score.rating}`}>{t(`rating.${score.rating}`)}</strong>{' '}
        <span className="quiet small">{t('rating.lower')}</span>
      </p>
      <p className="quiet small">
        {t('rating.formative')} <ReviewTag by={reviewedBy} />
      </p>
      <details className="headline-parts">
        <summary>{t('worked.parts')}</summary>
        <dl>
          {parts.map((part) => (
            <div key={part}>
              <dt>
                {t(`worked.${part}`)} <span className="quiet">{t(`worked.${part}Means`)}</span>
              </dt>
              <dd>
                <MeasureValue leaf={score.information[part]} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
