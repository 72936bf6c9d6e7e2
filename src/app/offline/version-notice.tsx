import { useEffect, useState } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useApp } from '../app-parts.ts';
import { heardReady, loadNewer, lookForNewer, useOfflineNews } from './offline-news.ts';

/** That a newer version can be taken, or that the trainer is now kept here whole. */
export function VersionNotice() {
  const t = useWords('library');
  const news = useOfflineNews();
  useEffect(() => {
    lookForNewer();
    return heardReady;
  }, []);
  if (news === null) return null;
  if (news === 'ready') return <span>{t('offline.ready')}</span>;
  return <NewerVersion />;
}

function NewerVersion() {
  const t = useWords('library');
  const { store } = useApp();
  const [hasRunning, setHasRunning] = useState(false);
  useEffect(() => {
    store.list().then(
      (kept) => setHasRunning(kept.some(({ end }) => end === undefined)),
      () => undefined,
    );
  }, [store]);
  return (
    <>
      <span>{t(hasRunning ? 'offline.newerInProgress' : 'offline.newer')}</span>
      <button type="button" className="button night-button" onClick={() => void loadNewer()}>
        {t('offline.load')}
      </button>
    </>
  );
}
