import { MessagePage } from '#ui/frame/message-page.tsx';
import { useWords } from '#ui/text/i18n.ts';
import { AgainOrBack } from './again-or-back.tsx';
import { ErrorDetail } from './error-detail.tsx';

/** A screen did not load, or broke while it was drawn. */
export function UnloadedPage({ error }: { error: unknown }) {
  const t = useWords('library');
  return (
    <MessagePage title={t('page.unloaded')}>
      <p>{t('page.unloadedSays')}</p>
      <AgainOrBack />
      <ErrorDetail error={error} />
    </MessagePage>
  );
}
