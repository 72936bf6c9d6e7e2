import type { ExerciseRecord } from '#exercise/record.ts';
import { MessagePage } from '#ui/frame/message-page.tsx';
import { useWords } from '#ui/text/i18n.ts';
import { saveRecord } from '../save-file.ts';

/** An exercise that this version of the trainer or of its scenario would play differently. */
export function OtherVersionPage({ record }: { record: ExerciseRecord }) {
  const t = useWords('library');
  return (
    <MessagePage title={t('page.otherVersion')}>
      <p>{t('page.otherVersionSays', { title: record.scenario.title })}</p>
      <div className="button-row">
        <button type="button" className="button" onClick={() => saveRecord(record)}>
          {t('stopped.record')}
        </button>
        <a className="button quiet-button" href="#/">
          {t('page.back')}
        </a>
      </div>
    </MessagePage>
  );
}
