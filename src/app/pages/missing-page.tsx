import { MessagePage } from '#ui/frame/message-page.tsx';
import { useWords } from '#ui/text/i18n.ts';

/** The address names nothing that this browser has. */
export function MissingPage() {
  const t = useWords('library');
  return (
    <MessagePage title={t('page.missing')}>
      <p>{t('page.missingSays')}</p>
      <a className="button" href="#/">
        {t('page.back')}
      </a>
    </MessagePage>
  );
}
