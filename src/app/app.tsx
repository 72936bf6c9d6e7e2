import { Suspense, useMemo, useState } from 'react';
import { FrameNewsContext } from '#ui/frame/frame-news.ts';
import { MissingPage } from './pages/missing-page.tsx';
import { AppPartsContext } from './app-parts.ts';
import { ErrorBoundary } from './pages/error-boundary.tsx';
import { LibraryScreen } from './library-screen.tsx';
import { LoadingPage } from './pages/loading-page.tsx';
import { whyNotKept, type KeepingFailure } from './open-store.ts';
import type { Route } from './routes.ts';
import { AttemptsScreen, BriefingScreen, DebriefScreen, DeskScreen } from './screens.ts';
import type { Store } from './store.ts';
import { UnloadedPage } from './pages/unloaded-page.tsx';
import { useRoute } from './use-route.ts';
import { VersionNotice } from './offline/version-notice.tsx';

interface AppProps {
  store: Store;
  failure: KeepingFailure | null;
}

/** One screen at a time, by the address. */
export function App({ store, failure: failedAtFirst }: AppProps) {
  const route = useRoute();
  const [failure, setFailure] = useState(failedAtFirst);
  const parts = useMemo(
    () => ({ store, failure, onNotKept: (error: unknown) => setFailure(whyNotKept(error)) }),
    [store, failure],
  );
  return (
    <AppPartsContext value={parts}>
      {/* Never in mid-exercise: on the desk there is no talk of versions. */}
      <FrameNewsContext value={route.screen === 'desk' ? null : <VersionNotice />}>
        <ErrorBoundary key={keyOf(route)} renderInstead={(error) => <UnloadedPage error={error} />}>
          <Suspense fallback={<LoadingPage />}>
            <Screen route={route} />
          </Suspense>
        </ErrorBoundary>
      </FrameNewsContext>
    </AppPartsContext>
  );
}

function Screen({ route }: { route: Route }) {
  switch (route.screen) {
    case 'library':
      return <LibraryScreen />;
    case 'attempts':
      return <AttemptsScreen />;
    case 'briefing':
      return <BriefingScreen key={keyOf(route)} {...route} />;
    case 'desk':
      return <DeskScreen key={route.exercise} id={route.exercise} />;
    case 'debrief':
      return <DebriefScreen key={route.exercise} id={route.exercise} />;
    case 'missing':
      return <MissingPage />;
  }
}

function keyOf(route: Route): string {
  return Object.values(route).join('/');
}
