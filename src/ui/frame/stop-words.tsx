import { useWords } from '#ui/text/i18n.ts';

/** Shows the words to stop from wherever one is. No letter: it acts while one types, too (WCAG 2.1.4). */
export const stopKey = 'F8';

/** What is said when something real happens. */
export function StopWords() {
  const t = useWords('frame');
  return (
    <>
      <p className="stop-words">{t('stop.words')}</p>
      <ul className="plain-list">
        <li>{t('stop.everyone')}</li>
        <li>{t('stop.emergency')}</li>
        <li>{t('stop.pause')}</li>
        <li>{t('stop.distress')}</li>
      </ul>
      <p className="hint">{t('stop.key', { key: stopKey })}</p>
    </>
  );
}
