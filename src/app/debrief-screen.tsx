import { MissingPage } from './pages/missing-page.tsx';
import { LoadingPage } from './pages/loading-page.tsx';
import { OpenDebrief } from './open-debrief.tsx';
import { UnloadedPage } from './pages/unloaded-page.tsx';
import { useKept } from './use-kept.ts';

/** The debrief of an exercise that this browser keeps. */
export function DebriefScreen({ id }: { id: string }) {
  const found = useKept(id);
  if (found.is === 'loading') return <LoadingPage />;
  if (found.is === 'failed') return <UnloadedPage error={found.error} />;
  if (found.is === 'missing') return <MissingPage />;
  return <OpenDebrief kept={found.kept} scenario={found.scenario} />;
}
