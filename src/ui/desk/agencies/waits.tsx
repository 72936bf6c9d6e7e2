import { inWords } from '#kernel/time.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { advices } from '../partners/advice-draft.ts';

/** What the officer waits for; silence past its time is marked. */
export function Waits() {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const { waits, now } = useView();
  // A topic, advice that was given, or the officer's own words.
  const aboutWords = (about: string): string => {
    const advice = advices.find((one) => one === about);
    if (advice !== undefined) return t('waits.advice', { advice: t(`advice.${advice}`) });
    const topic = brief.topics.find(({ id }) => id === about);
    return topic?.label ?? about.charAt(0).toUpperCase() + about.slice(1);
  };
  const open = waits.filter(({ state }) => state !== 'answered');
  return (
    <section aria-labelledby="waits-title">
      <h3 id="waits-title">
        {t('waits.title')} <span className="count">{open.length}</span>
      </h3>
      {open.length === 0 ? <p className="hint">{t('waits.none')}</p> : null}
      <ul className="summary-list">
        {open.map((wait) => (
          <li key={wait.id}>
            <p>
              <AgencyTag id={wait.on} /> {aboutWords(wait.about)},{' '}
              <span className="quiet">{t('waits.due', { time: names.time(wait.due) })}</span>{' '}
              {wait.state === 'late' ? (
                <span className="late">
                  {t('waits.late', { time: inWords(Math.max(0, now - wait.due)) })}
                </span>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
