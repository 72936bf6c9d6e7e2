import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useDeskState, useView } from '../desk-context.ts';

/** Local plans by title. What one says comes into the traffic once it is read. */
export function PlanList() {
  const t = useWords('desk');
  const { brief, names, dispatch } = useDesk();
  const { partners } = useView();
  const { change } = useDeskState();
  if (brief.plans.length === 0) return <p className="empty">{t('plans.none')}</p>;
  return (
    <div className="worksheet">
      <p className="hint">{t('plans.hint')}</p>
      <ul className="plan-list" aria-label={t('plans.list')}>
        {brief.plans.map(({ id, title }) => {
          const read = partners.plans.findLast(({ plan }) => plan === id);
          return (
            <li key={id}>
              <p>
                <b>{title}</b>
                <br />
                <span className="quiet">
                  {read === undefined
                    ? t('plans.unread')
                    : t('plans.read', { time: names.time(read.at) })}
                </span>
              </p>
              {read === undefined ? (
                <button
                  type="button"
                  className="button quiet-button small-button"
                  aria-label={t('plans.doReadLong', { title })}
                  onClick={() => dispatch({ type: 'consult', plan: id })}
                >
                  {t('plans.doRead')}
                </button>
              ) : (
                <button
                  type="button"
                  className="button quiet-button small-button"
                  aria-label={t('plans.showLong', { title })}
                  onClick={() => change({ section: 'traffic', toMessage: read.message })}
                >
                  {t('plans.show')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
