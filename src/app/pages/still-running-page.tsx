import { MessagePage } from '#ui/frame/message-page.tsx';
import { useWords } from '#ui/text/i18n.ts';
import { hrefOf } from '../routes.ts';

/** A debrief was asked for before the exercise ended. */
export function StillRunningPage({ id }: { id: string }) {
  const t = useWords('library');
  return (
    <MessagePage title={t('page.running')}>
      <p>{t('page.runningSays')}</p>
      <div className="button-row">
        <a className="button" href={hrefOf({ screen: 'desk', exercise: id })}>
          {t('running.resume')}
        </a>
        <a className="button quiet-button" href="#/">
          {t('page.back')}
        </a>
      </div>
    </MessagePage>
  );
}
