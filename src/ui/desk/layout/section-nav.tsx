import { useRef, type KeyboardEvent } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDeskState, type Section } from '../desk-context.ts';
import { partId, partTabId } from './desk-part.tsx';
import { useNarrow } from './use-narrow.ts';
import { useWaiting } from './use-waiting.ts';

const sections: readonly Section[] = ['traffic', 'map', 'picture', 'side'];

/** On a narrow screen: which part of the desk is shown, and what waits in the others. */
export function SectionNav() {
  return useNarrow() ? <SectionTabs /> : null;
}

function SectionTabs() {
  const t = useWords('desk');
  const tabs = useRef<HTMLDivElement>(null);
  const { section, change } = useDeskState();
  const waiting = useWaiting();
  const press = (event: KeyboardEvent) => {
    const next = sections[nextIndex(event.key, sections.indexOf(section))];
    if (next === undefined) return;
    event.preventDefault();
    change({ section: next });
    tabs.current?.querySelector<HTMLElement>(`#${partTabId(next)}`)?.focus();
  };
  return (
    <nav className="section-nav no-print" aria-label={t('section.label')}>
      <span className="chip exercise-chip">{t('header.exercise')}</span>
      <div ref={tabs} role="tablist" aria-label={t('section.label')}>
        {sections.map((id) => (
          <button
            key={id}
            id={partTabId(id)}
            type="button"
            role="tab"
            className="section-tab"
            aria-selected={section === id}
            aria-controls={partId(id)}
            tabIndex={section === id ? 0 : -1}
            onClick={() => change({ section: id })}
            onKeyDown={press}
          >
            {t(`section.${id}`)}
            {waiting[id] === null ? null : (
              <span className="section-waits" data-urgent={waiting[id].isUrgent || undefined}>
                <span aria-hidden>{waiting[id].short}</span>
                <span className="visually-hidden">{waiting[id].says}</span>
              </span>
            )}
          </button>
        ))}
      </div>
    </nav>
  );
}

/** Where a key leads; nowhere for any other. */
function nextIndex(key: string, at: number): number {
  const last = sections.length - 1;
  switch (key) {
    case 'ArrowRight':
      return at === last ? 0 : at + 1;
    case 'ArrowLeft':
      return at === 0 ? last : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return -1;
  }
}
