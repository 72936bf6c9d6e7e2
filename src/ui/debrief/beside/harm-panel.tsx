import type { Debrief } from '#analysis/debrief.ts';
import { useWords } from '#ui/text/i18n.ts';

const kinds = ['safe', 'atRisk', 'sheltered', 'harmed'] as const;

/** What happened to people and crews: reported, never added to the score. */
export function HarmPanel({ harm, onJournal }: { harm: Debrief['harm']; onJournal: () => void }) {
  const t = useWords('debrief');
  const minutes = (value: number) => (value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
  return (
    <section className="panel harm" aria-labelledby="debrief-harm">
      <div className="panel-bar">
        <h2 id="debrief-harm">{t('harm.title')}</h2>
        <span className="end">{t('harm.apart')}</span>
      </div>
      <dl className="harm-people">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{t(`harm.${kind}`)}</dt>
            <dd>{harm.people[kind]}</dd>
          </div>
        ))}
      </dl>
      <p>
        {harm.exposureMinutes > 0
          ? t('harm.exposure', { minutes: minutes(harm.exposureMinutes) })
          : t('harm.noExposure')}{' '}
        {harm.lostMinutes > 0
          ? t('harm.lost', { minutes: minutes(harm.lostMinutes) })
          : t('harm.noLost')}{' '}
        {t('harm.luck')}{' '}
        <button type="button" className="plain-button no-print" onClick={onJournal}>
          {t('harm.journal')}
        </button>
      </p>
    </section>
  );
}
