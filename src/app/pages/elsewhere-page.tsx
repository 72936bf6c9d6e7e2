import { MessagePage } from '#ui/frame/message-page.tsx';
import { useWords } from '#ui/text/i18n.ts';
import { AgainOrBack } from './again-or-back.tsx';

/** Another window has this exercise open. */
export function ElsewherePage() {
  const t = useWords('library');
  return (
    <MessagePage title={t('page.elsewhere')}>
      <p>{t('page.elsewhereSays')}</p>
      <AgainOrBack />
    </MessagePage>
  );
}
