import { useCallback, useEffect, useState } from 'react';
import { Progress } from '#ui/library/progress.tsx';
import type { Attempt } from '#ui/library/progress-attempt.ts';
import { useApp } from './app-parts.ts';
import { LoadingPage } from './pages/loading-page.tsx';
import { NotKeptNotice } from './not-kept-notice.tsx';
import { saveAttempts } from './save-file.ts';

/** A person’s own attempts, as this browser keeps them. */
export function AttemptsScreen() {
  const { store, onNotKept } = useApp();
  const [attempts, setAttempts] = useState<readonly Attempt[] | null>(null);
  const refresh = useCallback(() => {
    store.attempts().then(setAttempts, (error: unknown) => {
      setAttempts([]);
      onNotKept(error);
    });
  }, [store, onNotKept]);
  useEffect(refresh, [refresh]);
  if (attempts === null) return <LoadingPage />;
  return (
    <Progress
      attempts={attempts}
      notice={<NotKeptNotice />}
      onDelete={(which) => {
        store.removeAttempts(which).then(refresh, onNotKept);
      }}
      onExport={() => saveAttempts(attempts)}
    />
  );
}
