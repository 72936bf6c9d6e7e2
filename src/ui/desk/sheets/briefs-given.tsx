import { iimarch } from '#doctrine/iimarch.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { PrintButton } from '../parts/print-button.tsx';
import { BriefPaper } from './brief-paper.tsx';

/** The briefings already given, newest first. */
export function BriefsGiven() {
  const t = useWords('desk');
  const { names } = useDesk();
  const { briefs } = useView().partners;
  if (briefs.length === 0) return <p className="hint">{t('briefing.none')}</p>;
  return (
    <section className="versions" aria-label={t('briefing.given')}>
      <h4>{t('briefing.given')}</h4>
      {briefs.toReversed().map(({ id, at, to, fields }) => (
        <details key={id} className="sent">
          <summary>
            <b>{t('briefing.one', { who: names.shorts(to) })}</b> <time>{names.stamp(at)}</time>
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
          <PrintButton label={t('briefing.print', { who: names.shorts(to) })}>
            {() => (
              <BriefPaper
                title={t('briefing.paperTitle')}
                about={t('briefing.givenAt', { who: names.shorts(to), time: names.time(at) })}
                fields={fields}
              />
            )}
          </PrintButton>
        </details>
      ))}
    </section>
  );
}
