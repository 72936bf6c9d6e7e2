import { useWords } from '#ui/text/i18n.ts';
import { useDeskState } from '../desk-context.ts';
import { useToTell } from '../picture/use-to-tell.ts';
import { CheckSource } from './check-source.tsx';

/** Nothing is selected: what there would be to tell, and checking with a source. */
export function ShareIdle() {
  const t = useWords('desk');
  const { change } = useDeskState();
  const toTell = useToTell();
  return (
    <div className="share-line">
      <p className="share-summary quiet">
        {toTell.length === 0 ? t('share.idle') : t('share.toTell', { count: toTell.length })}{' '}
        {toTell.length === 0 ? null : (
          <button type="button" className="plain-button" onClick={() => change({ cells: toTell })}>
            {t('share.selectThem')}
          </button>
        )}
      </p>
      <CheckSource note={null} />
    </div>
  );
}
