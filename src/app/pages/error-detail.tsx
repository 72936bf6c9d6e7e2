import { useWords } from '#ui/text/i18n.ts';
import { errorWords } from '../error-words.ts';

/** The error itself, for whoever is told of it. */
export function ErrorDetail({ error }: { error: unknown }) {
  const t = useWords('library');
  return (
    <details>
      <summary>{t('stopped.detail')}</summary>
      <pre>{errorWords(error)}</pre>
    </details>
  );
}
