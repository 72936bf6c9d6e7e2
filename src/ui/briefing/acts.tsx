import { inWords, timeOfDay } from '#kernel/time.ts';
import type { Brief } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';

/** The parts of a long exercise, and when each begins. */
export function Acts({ brief }: { brief: Brief }) {
  const t = useWords('briefing');
  const { acts, clock, length } = brief;
  if (acts.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="briefing-acts">
      <div className="panel-bar">
        <h2 id="briefing-acts">{t('acts.title')}</h2>
      </div>
      <ol className="briefing-acts">
        {acts.map(({ id, title, starts, day }, place) => (
          <li key={id}>
            <span className="briefing-act-time">
              {day === undefined ? null : <span>{day} </span>}
              <time>{timeOfDay(clock, starts)}</time>
            </span>
            <span>
              <strong>{title}</strong>{' '}
              <span className="quiet">{inWords((acts[place + 1]?.starts ?? length) - starts)}</span>
            </span>
          </li>
        ))}
      </ol>
      <p className="quiet small briefing-acts-says">{t('acts.says')}</p>
    </section>
  );
}
