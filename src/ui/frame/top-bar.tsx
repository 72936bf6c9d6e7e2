import { use, type ReactNode } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { FrameNewsContext } from './frame-news.ts';
import { PreferencesButton } from './preferences-button.tsx';
import { SkipLink } from './skip-link.tsx';
import { StopDialog } from './stop-dialog.tsx';
import { StopHelp } from './stop-help.tsx';

interface TopBarProps {
  /** What is open, in a few words beside the name. */
  place?: ReactNode;
  /** Before, or after, or in an exercise: what to say when something real happens is at hand. */
  inExercise?: boolean;
  children?: ReactNode;
}

/** The dark bar of the screens outside the desk. It always says EXERCISE. */
export function TopBar({ place, inExercise = false, children }: TopBarProps) {
  const t = useWords('library');
  const tFrame = useWords('frame');
  return (
    <header className="top-bar">
      <SkipLink to="main">{tFrame('skip.main')}</SkipLink>
      <span className="chip exercise-chip">{t('exercise')}</span>
      <a className="brand frame-brand" href="#/">
        {t('brand')}
      </a>
      {place === undefined ? null : <span className="place">{place}</span>}
      {children}
      <span className="top-bar-end no-print">
        <span role="status" aria-label={tFrame('news')} className="place frame-news">
          {use(FrameNewsContext)}
        </span>
        {inExercise ? <StopHelp /> : null}
        {inExercise ? <StopDialog /> : null}
        <PreferencesButton outside={!inExercise} />
      </span>
    </header>
  );
}
