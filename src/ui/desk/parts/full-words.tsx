import { useWords } from '#ui/text/i18n.ts';

interface FullWordsProps {
  readonly length: number;
  readonly longest: number;
}

/** That no more goes into a field: what is pasted would be cut off without a word. */
export function FullWords({ length, longest }: FullWordsProps) {
  const t = useWords('desk');
  if (length < longest) return null;
  return (
    <span className="error-text" role="alert" aria-label={t('lacks.fullLabel')}>
      {t('lacks.full', { longest })}
    </span>
  );
}
