import { iimarch } from '#doctrine/iimarch.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';

/** The briefings already given, newest first. */
export function BriefsGiven() {
  const t = useWords('desk');
  const { names } = useDesk();
  const { briefs } = useView().partners;
  if (briefs.length === 0) return <p className="hint">{t('briefing.none')}</p>;
  return (
    <section aria-label={t('briefing.given')}>
      {briefs.toReversed().map(({ id, at, to, fields }) => (
        <details key={id} className="sent">
          <summary>
            <b>{t('briefing.one', { who: names.shorts(to) })}</b> {names.stamp(at)}
          </summary>
          <dl>
            {iimarch.map((part) => {
              const entry = fields[part.id];
              return entry === undefined ? null : (
                <div key={part.id}>
                  <dt>{part.label}</dt>
                  <dd>{entry.says}</dd>
                </div>
              );
            })}
          </dl>
        </details>
      ))}
    </section>
  );
}
