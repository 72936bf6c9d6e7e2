import { useState, type CSSProperties } from 'react';
import type { Seconds } from '#kernel/time.ts';
import type { Debrief } from '#analysis/debrief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { actDividers } from './act-dividers.ts';
import { endOf, type Spot } from './debrief-focus.ts';
import { KnowledgeFact } from './knowledge-fact.tsx';
import { wrongRows } from './lane-state.ts';
import { clockTime, type NameBook } from './name-book.ts';
import { percentOf, timeTicks } from './time-axis.ts';

interface KnowledgeTableProps {
  debrief: Debrief;
  book: NameBook;
  moment: Seconds | null;
  spot: Spot | null;
}

/** Who knew what, when: a lane for each fact and each agency that it matters to. */
export function KnowledgeTable({ debrief, book, moment, spot }: KnowledgeTableProps) {
  const t = useWords('debrief');
  const [only, setOnly] = useState(false);
  const end = endOf(debrief);
  const rows = only ? wrongRows(debrief.knowledge) : debrief.knowledge;
  const style = { '--moment': percentOf(moment ?? 0, end) } as CSSProperties;
  const times = { from: clockTime(book, 0), to: clockTime(book, end) };
  // A time at the very edge would be cut off.
  const axisTimes = timeTicks(book.clock, end, 6).filter(
    (at) => at >= end * 0.04 && at <= end * 0.95,
  );
  const dividers = actDividers(book.acts, end);
  const empty = debrief.knowledge.length === 0 ? t('knew.empty') : t('knew.nothing');
  return (
    <section className="panel knew" aria-labelledby="debrief-knew">
      <div className="panel-bar knew-bar">
        <h2 id="debrief-knew">{t('knew.title')}</h2>
        <span className="knew-key" aria-hidden="true">
          <i className="lane-right" /> {t('knew.key.right')} <i className="lane-wrong" />{' '}
          {t('knew.key.wrong')} <i className="lane-due" /> {t('knew.key.by')}
        </span>
        <label className="choice knew-only no-print">
          <input
            type="checkbox"
            checked={only}
            onChange={(event) => setOnly(event.target.checked)}
          />
          {t('knew.only')}
        </label>
      </div>
      <div className="scroll" role="group" aria-labelledby="debrief-knew" tabIndex={0}>
        {rows.length === 0 ? (
          <p className="empty">{empty}</p>
        ) : (
          <table
            className={moment === null ? 'table knew-table' : 'table knew-table knew-at'}
            style={style}
          >
            <caption className="visually-hidden">{t('knew.caption')}</caption>
            <thead>
              <tr>
                <th scope="col" className="knew-outcome">
                  {t('knew.outcome')}
                </th>
                <th scope="col" className="knew-agency">
                  {t('knew.agency')}
                </th>
                <th scope="col">
                  <span className="visually-hidden">{t('knew.lane', times)}</span>
                  {dividers.length === 0 ? null : (
                    <span className="knew-axis" aria-hidden="true">
                      {dividers.map(({ act, number }) => (
                        <b
                          key={act.id}
                          title={act.title}
                          style={{ left: percentOf(act.starts, end) }}
                        >
                          {t('act.short', { number })}
                        </b>
                      ))}
                    </span>
                  )}
                  <span className="knew-axis" aria-hidden="true">
                    {axisTimes.map((at) => (
                      <span key={at} style={{ left: percentOf(at, end) }}>
                        {clockTime(book, at)}
                      </span>
                    ))}
                  </span>
                </th>
              </tr>
            </thead>
            {rows.map((row) => (
              <KnowledgeFact key={row.fact} row={row} end={end} book={book} spot={spot} />
            ))}
          </table>
        )}
      </div>
    </section>
  );
}
