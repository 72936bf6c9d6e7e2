import { useEffect, useMemo } from 'react';
import { Desk } from '#ui/desk/desk.tsx';
import { useApp } from './app-parts.ts';
import { browserNotebook } from './browser-notebook.ts';
import { ElsewherePage } from './pages/elsewhere-page.tsx';
import { ErrorBoundary } from './pages/error-boundary.tsx';
import { LoadingPage } from './pages/loading-page.tsx';
import { MissingPage } from './pages/missing-page.tsx';
import { NotKeptNotice } from './not-kept-notice.tsx';
import { OtherVersionPage } from './pages/other-version-page.tsx';
import { rememberGuide } from './first-minutes.ts';
import { hrefOf } from './routes.ts';
import type { Session } from './session.ts';
import { StoppedPage } from './pages/stopped-page.tsx';
import { UnloadedPage } from './pages/unloaded-page.tsx';
import { useSession } from './use-session.ts';

const loadMap = () => import('#map/map.ts');

/** The desk of an exercise that this browser keeps. */
export function DeskScreen({ id }: { id: string }) {
  const opening = useSession(id);
  switch (opening.is) {
    case 'loading':
      return <LoadingPage />;
    case 'missing':
      return <MissingPage />;
    case 'elsewhere':
      return <ElsewherePage />;
    case 'otherVersion':
      return <OtherVersionPage record={opening.record} />;
    case 'unloaded':
      return <UnloadedPage error={opening.error} />;
    case 'stopped':
      return <StoppedPage error={opening.error} record={opening.session.record} />;
    case 'open':
      return <OpenDesk id={id} session={opening.session} />;
  }
}

function OpenDesk({ id, session }: { id: string; session: Session }) {
  const { clock, port, keep, record, isGuided } = session;
  const { store } = useApp();
  const notebook = useMemo(() => browserNotebook(id, store.lasting), [id, store]);
  useEffect(() => {
    document.title = `${port.brief.scenario.title} · Rendezvous · EXERCISE`;
    focusHeading();
    // One who has just read the briefing begins at once; one who comes back finds it paused.
    const isNew = port.view().now === 0 && record().commands.length === 0;
    if (isNew && !clock.waitsForYou) clock.run(1);
    const hidden = () => {
      if (document.visibilityState === 'visible') return;
      clock.pause();
      keep();
    };
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', keep);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', keep);
    };
  }, [clock, port, keep, record]);
  return (
    <ErrorBoundary
      onError={() => clock.pause()}
      renderInstead={(error) => <StoppedPage error={error} record={record} />}
    >
      <NotKeptNotice />
      <Desk
        port={port}
        clock={clock}
        loadMap={loadMap}
        notebook={notebook}
        guide={isGuided ? { onSeen: rememberGuide } : undefined}
        onEnd={() => {
          window.location.hash = hrefOf({ screen: 'debrief', exercise: id });
        }}
        onLeave={() => {
          window.location.hash = hrefOf({ screen: 'library' });
        }}
      />
    </ErrorBoundary>
  );
}

/** The desk’s heading takes the focus, as every screen’s does. */
function focusHeading(): void {
  const heading = document.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}
