import type { ExerciseRecord } from '#exercise/record.ts';
import { MessagePage } from '#ui/frame/message-page.tsx';
import { useWords } from '#ui/text/i18n.ts';
import { saveRecord } from '../save-file.ts';
import { ErrorDetail } from './error-detail.tsx';

interface DebriefFailedPageProps {
  error: unknown;
  record: ExerciseRecord;
  onAgain: () => void;
}

/** The debrief could not be worked out; the record is still there. */
export function DebriefFailedPage({ error, record, onAgain }: DebriefFailedPageProps) {
  const t = useWords('debrief');
  const app = useWords('library');
  return (
    <MessagePage title={t('reflect.failed')}>
      <div className="button-row">
        <button type="button" className="button" onClick={onAgain}>
          {t('reflect.retry')}
        </button>
        <button type="button" className="button quiet-button" onClick={() => saveRecord(record)}>
          {app('stopped.record')}
        </button>
        <a className="button quiet-button" href="#/">
          {app('page.back')}
        </a>
      </div>
      <ErrorDetail error={error} />
    </MessagePage>
  );
}
