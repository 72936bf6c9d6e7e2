import { useWords } from '#ui/text/i18n.ts';

/** What the trainee wrote before the score. */
export function ReflectionNote({ text }: { text: string }) {
  const t = useWords('debrief');
  return (
    <section className="panel reflection-note" aria-labelledby="debrief-reflection">
      <div className="panel-bar">
        <h2 id="debrief-reflection">{t('reflect.wrote')}</h2>
        <span className="end">{t('reflect.kept')}</span>
      </div>
      <div
        className="reflection-text"
        role="group"
        aria-labelledby="debrief-reflection"
        tabIndex={0}
      >
        {text === '' ? <p className="quiet">{t('reflect.nothing')}</p> : <p>{text}</p>}
      </div>
    </section>
  );
}
