import { useWords } from '#ui/text/i18n.ts';

const lines = [1, 2, 3, 4, 5, 6] as const;

/** The six rules that make an exercise different from a quiz. */
export function HowItWorks() {
  const t = useWords('briefing');
  return (
    <section className="panel" aria-labelledby="briefing-how">
      <div className="panel-bar">
        <h2 id="briefing-how">{t('how.title')}</h2>
      </div>
      <ul className="briefing-list">
        {lines.map((line) => (
          <li key={line}>
            <strong>{t(`how.head${line}`)}</strong> {t(`how.says${line}`)}
          </li>
        ))}
      </ul>
      <p className="briefing-stop">{t('start.stop')}</p>
    </section>
  );
}
