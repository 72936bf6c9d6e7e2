import { MessagePage } from '#ui/frame/message-page.tsx';
import { useWords } from '#ui/text/i18n.ts';
import { errorWords } from '../error-words.ts';

/** A screen did not load, or broke while it was drawn. */
export function UnloadedPage({ error }: { error: unknown }) {
  const t = useWords('library');
  return (
    <MessagePage title={t('page.unloaded')}>
      <p>{t('page.unloadedSays')}</p>
      <div className="button-row">
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {t('page.again')}
        </button>
        <a className="button quiet-button" href="#/">
          {t('page.back')}
        </a>
      </div>
      <details>
        <summary>{t('stopped.detail')}</summary>
        <pre>{errorWords(error)}</pre>
      </details>
    </MessagePage>
  );
}
