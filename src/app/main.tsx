import { createRoot } from 'react-dom/client';
import { present } from '#kernel/invariant.ts';
import '#ui/theme/theme.css';
import { followTheme } from '#ui/frame/preferences.ts';
import { App } from './app.tsx';
import { keepOffline } from './offline/offline-news.ts';
import { openStore } from './open-store.ts';
import { goWithoutEval } from './without-eval.ts';

// The browser's composition root: what is kept is opened first, then the screen that the address names.
const root = createRoot(present(document.getElementById('root'), 'The page has no root'));
goWithoutEval();
followTheme();
const { store, failure } = await openStore();
root.render(<App store={store} failure={failure} />);
if (import.meta.env.PROD && import.meta.env.MODE !== 'single') keepOffline();
