import type { ExerciseRecord } from '#exercise/record.ts';
import { MessagePage } from '#ui/frame/message-page.tsx';
import { useWords } from '#ui/text/i18n.ts';
import { saveRecord } from '../save-file.ts';
import { ErrorDetail } from './error-detail.tsx';

/** A broken invariant: the exercise is over, and its record is offered. */
export function StoppedPage({ error, record }: { error: unknown; record: () => ExerciseRecord }) {
  const t = useWords('library');
  return (
    <MessagePage title={t('stopped.title')}>
      <p>{t('stopped.says')}</p>
      <div className="button-row">
        <button type="button" className="button" onClick={() => saveRecord(record())}>
          {t('stopped.record')}
        </button>
        <a className="button quiet-button" href="#/">
          {t('stopped.library')}
        </a>
      </div>
      <ErrorDetail error={error} />
    </MessagePage>
  );
}
