import { ReviewTag } from '#ui/frame/review-tag.tsx';
import { useWords } from '#ui/text/i18n.ts';
import type { ShelfItem } from './library-item.ts';

/** One scenario on the shelf, with what one should know before opening it. */
export function ScenarioCard({ item }: { item: ShelfItem }) {
  const t = useWords('library');
  const seats = item.seats ?? [];
  return (
    <article className="panel library-scenario" aria-labelledby={`scenario-${item.id}`}>
      <div className="library-scenario-head">
        <h3 id={`scenario-${item.id}`}>{item.title}</h3>
        <ReviewTag by={item.reviewedBy ?? item.reviewed ?? false} />
      </div>
      {item.summary === undefined ? null : <p>{item.summary}</p>}
      <dl className="library-facts">
        {item.minutes === undefined ? null : (
          <div>
            <dt>{t('scenarios.length')}</dt>
            <dd>{t('minutes', { count: item.minutes })}</dd>
          </div>
        )}
        {seats.length === 0 ? null : (
          <div>
            <dt>{t('scenarios.seat', { count: seats.length })}</dt>
            <dd>{seats.map((seat) => seat.title).join(', ')}</dd>
          </div>
        )}
        {item.law === undefined ? null : (
          <div>
            <dt>{t('scenarios.law')}</dt>
            <dd>{item.law}</dd>
          </div>
        )}
        {item.variants === undefined || item.variants.length === 0 ? null : (
          <div>
            <dt>{t('scenarios.variants')}</dt>
            <dd>{item.variants.map((variant) => variant.title).join(', ')}</dd>
          </div>
        )}
      </dl>
      {item.contentNote === undefined ? null : (
        <p className="library-content-note">
          <strong>{t('scenarios.content')}:</strong> {item.contentNote}
        </p>
      )}
      <a
        className="button library-open"
        href={`#/briefing/${item.id}`}
        aria-label={t('scenarios.openNamed', { title: item.title })}
      >
        {t('scenarios.open')}
      </a>
    </article>
  );
}
