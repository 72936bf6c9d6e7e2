import { useWords } from '#ui/text/i18n.ts';

/** What is offered to whoever is here for the first time. */
export interface FirstMinutesOffer {
  readonly onStart: () => void;
  /** Not now, and not asked again. */
  readonly onSkip: () => void;
}

/** The way in for whoever has never sat at the desk. */
export function FirstMinutes({ onStart, onSkip }: FirstMinutesOffer) {
  const t = useWords('library');
  return (
    <section className="panel library-first" aria-labelledby="library-first">
      <div>
        <h2 id="library-first">{t('first.title')}</h2>
        <p>{t('first.says')}</p>
      </div>
      <div className="button-row">
        <button type="button" className="button" onClick={onStart}>
          {t('first.start')}
        </button>
        <button type="button" className="button quiet-button" onClick={onSkip}>
          {t('first.skip')}
        </button>
      </div>
    </section>
  );
}
