import type { Harm } from '#scoring/score-card.ts';
import { useWords } from '#ui/text/i18n.ts';

const kinds = ['safe', 'atRisk', 'sheltered', 'harmed'] as const;

/** What happened to people and crews: reported, never added to the score. */
export function HarmPanel({ harm }: { harm: Harm }) {
  const t = useWords('debrief');
  const minutes = (value: number) => (value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
  return (
    <section className="harm" aria-labelledby="debrief-harm">
      <div className="worked-bar">
        <h3 id="debrief-harm">{t('harm.title')}</h3>
        <span className="quiet small">{t('harm.apart')}</span>
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
        {t('harm.luck')}
      </p>
    </section>
  );
}
