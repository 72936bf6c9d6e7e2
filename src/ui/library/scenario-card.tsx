import { inWords } from '#kernel/time.ts';
import { ReviewTag } from '#ui/frame/review-tag.tsx';
import { useWords } from '#ui/text/i18n.ts';
import type { ShelfItem } from './library-item.ts';

interface ScenarioCardProps {
  item: ShelfItem;
  /** Where it is not said once for all. */
  showsLaw: boolean;
}

/** One scenario on the shelf, with what one should know before opening it. */
export function ScenarioCard({ item, showsLaw }: ScenarioCardProps) {
  const t = useWords('library');
  return (
    <article className="panel library-scenario" aria-labelledby={`scenario-${item.id}`}>
      <div className="library-scenario-head">
        <h4 id={`scenario-${item.id}`}>{item.title}</h4>
        <ReviewTag by={item.reviewedBy ?? item.reviewed ?? false} />
        <a
          className="button small-button library-open"
          href={`#/briefing/${item.id}`}
          aria-label={t('scenarios.openNamed', { title: item.title })}
        >
          {t('scenarios.open')}
        </a>
      </div>
      {item.summary === undefined ? null : <p>{item.summary}</p>}
      <Facts item={showsLaw ? item : { ...item, law: undefined }} />
      {item.contentNote === undefined ? null : (
        <p className="library-content-note">
          <strong>{t('scenarios.content')}:</strong> {item.contentNote}
        </p>
      )}
    </article>
  );
}

function Facts({ item }: { item: ShelfItem }) {
  const t = useWords('library');
  const { seats = [], variants = [], minutes, acts } = item;
  const length = minutes === undefined ? '' : inWords(minutes * 60);
  const facts = [
    [
      t('scenarios.length'),
      length === '' || acts === undefined || acts < 2
        ? length
        : t('scenarios.acts', { length, count: acts }),
    ],
    [t('scenarios.seat', { count: seats.length }), seats.map(({ title }) => title).join(', ')],
    [t('scenarios.setting'), item.setting],
    [t('scenarios.variants'), variants.map(({ title }) => title).join(', ')],
    [t('scenarios.law'), item.law],
  ] as const;
  return (
    <dl className="library-facts">
      {facts.map(([name, says]) =>
        says === undefined || says === '' ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{says}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
