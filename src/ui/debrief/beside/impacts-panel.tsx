import { inWords } from '#kernel/time.ts';
import type { Impact } from '#scoring/feedback.ts';
import { useWords } from '#ui/text/i18n.ts';
import type { Telling } from '../event-words.ts';
import { momentTime } from '../name-book.ts';
import { RestsOn } from './rests-on.tsx';

interface ImpactsPanelProps {
  impacts: readonly Impact[];
  telling: Telling;
}

/** What working jointly came to, each opening onto its events. */
export function ImpactsPanel({ impacts, telling }: ImpactsPanelProps) {
  const t = useWords('debrief');
  const value = ({ value: is, unit, n }: Impact): string => {
    if (is === null) return t(unit === 'seconds' ? 'impacts.never' : 'worked.notObserved');
    if (unit === 'seconds') {
      return t('impacts.moment', { time: momentTime(telling.book, is), after: inWords(is) });
    }
    const share = t('impacts.share', { value: Math.round(is) });
    return n === undefined ? share : t('impacts.shareOf', { share, n });
  };
  return (
    <section className="panel" aria-labelledby="debrief-impacts">
      <div className="panel-bar">
        <h2 id="debrief-impacts">{t('impacts.title')}</h2>
        <span className="end">{t('beside.unscored')}</span>
      </div>
      <dl className="impacts">
        {impacts.map((impact) => (
          <div key={impact.id}>
            <dt>
              {impact.label}
              <span className="impact-value">{value(impact)}</span>
            </dt>
            <dd>
              <RestsOn says={impact.says} events={impact.events} telling={telling} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
