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

export const DeskScreen = lazy(async () => {
  const [{ DeskScreen: screen }, { desk }] = await Promise.all([
    import('./desk-screen.tsx'),
    import('#ui/text/en-desk.ts'),
  ]);
  addWords({ desk });
  return { default: screen };
});

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
