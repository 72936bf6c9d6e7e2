import { useWords } from '#ui/text/i18n.ts';
import { useApp } from './app-parts.ts';

/** Says that nothing can be kept, when that is so. */
export function NotKeptNotice() {
  const t = useWords('library');
  const { failure } = useApp();
  if (failure === null) return null;
  return (
    <p className="library-notice" role="alert" aria-label={t('kept.label')}>
      {t('kept.failed', { why: t(`kept.${failure}`) })}
    </p>
  );
}
