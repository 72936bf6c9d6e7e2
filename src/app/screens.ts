import { lazy } from 'react';
import { addWords } from '#ui/text/i18n.ts';

// The screens after the first, each loaded when it is first opened, with what it says.

export const BriefingScreen = lazy(async () => {
  const [{ BriefingScreen: screen }, { briefing }] = await Promise.all([
    import('./briefing-screen.tsx'),
    import('#ui/text/en-briefing.ts'),
  ]);
  addWords({ briefing });
  return { default: screen };
});

const fetchDesk = () =>
  Promise.all([import('./desk-screen.tsx'), import('#ui/text/en-desk.ts')] as const);

export const DeskScreen = lazy(async () => {
  const [{ DeskScreen: screen }, { desk }] = await fetchDesk();
  addWords({ desk });
  return { default: screen };
});

/** While a briefing is read there is time to fetch the desk. One that does not come is fetched again there. */
export function fetchDeskAhead(): void {
  fetchDesk().catch(() => undefined);
}

export const DebriefScreen = lazy(async () => {
  const [{ DebriefScreen: screen }, { desk }, { after }] = await Promise.all([
    import('./debrief-screen.tsx'),
    import('#ui/text/en-desk.ts'),
    import('#ui/text/en-after.ts'),
  ]);
  addWords({ desk, ...after });
  return { default: screen };
});

export const AttemptsScreen = lazy(async () => {
  const { AttemptsScreen: screen } = await import('./attempts-screen.tsx');
  return { default: screen };
});
