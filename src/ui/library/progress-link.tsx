import { useWords } from '#ui/text/i18n.ts';

/** The way from the library to one’s own attempts. */
export function ProgressLink() {
  const t = useWords('progress');
  return (
    <section className="panel" aria-labelledby="library-progress">
      <div className="panel-bar">
        <h2 id="library-progress">{t('title')}</h2>
      </div>
      <div className="library-import">
        <p className="quiet small">{t('openSays')}</p>
        <a className="button quiet-button small-button" href="#/attempts">
          {t('see')}
        </a>
      </div>
    </section>
  );
}
