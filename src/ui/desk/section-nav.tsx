import { useWords } from '#ui/text/i18n.ts';
import { useDeskState, type Section } from './desk-context.ts';

const sections: readonly Section[] = ['traffic', 'map', 'picture', 'side'];

/** On a narrow screen: which part of the desk is shown. */
export function SectionNav() {
  const t = useWords('desk');
  const { section, change } = useDeskState();
  return (
    <nav className="section-nav no-print" aria-label={t('section.label')}>
      {sections.map((id) => (
        <button
          key={id}
          type="button"
          aria-current={section === id ? 'true' : undefined}
          onClick={() => change({ section: id })}
        >
          {t(`section.${id}`)}
        </button>
      ))}
    </nav>
  );
}
