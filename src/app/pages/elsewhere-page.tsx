import { MessagePage } from '#ui/frame/message-page.tsx';
import { useWords } from '#ui/text/i18n.ts';

/** Another window has this exercise open. */
export function ElsewherePage() {
  const t = useWords('library');
  return (
    <MessagePage title={t('page.elsewhere')}>
      <p>{t('page.elsewhereSays')}</p>
      <div className="button-row">
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {t('page.again')}
        </button>
        <a className="button quiet-button" href="#/">
          {t('page.back')}
        </a>
      </div>
    </MessagePage>
  );
}
