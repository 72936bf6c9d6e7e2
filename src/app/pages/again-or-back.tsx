import { useWords } from '#ui/text/i18n.ts';

/** The two ways on from a screen that could not be shown. */
export function AgainOrBack() {
  const t = useWords('library');
  return (
    <div className="button-row">
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {t('page.again')}
      </button>
      <a className="button quiet-button" href="#/">
        {t('page.back')}
      </a>
    </div>
  );
}
