import type { ReactNode } from 'react';
import { useWords } from '#ui/text/i18n.ts';

interface TopBarProps {
  /** What is open, in a few words beside the name. */
  place?: ReactNode;
  children?: ReactNode;
}

/** The dark bar of the screens outside the desk. It always says EXERCISE. */
export function TopBar({ place, children }: TopBarProps) {
  const t = useWords('library');
  return (
    <header className="top-bar">
      <span className="chip exercise-chip">{t('exercise')}</span>
      <a className="brand frame-brand" href="#/">
        {t('brand')}
      </a>
      {place === undefined ? null : <span className="place">{place}</span>}
      {children}
    </header>
  );
}
