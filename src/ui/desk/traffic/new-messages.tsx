import type { MessageView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';

interface NewMessagesProps {
  readonly held: readonly MessageView[];
  readonly onShow: () => void;
}

/** Brings in what came while the list was being read. It stands above the list and covers nothing of it. */
export function NewMessages({ held, onShow }: NewMessagesProps) {
  const t = useWords('desk');
  if (held.length === 0) return null;
  const immediate = held.some(({ priority }) => priority === 'immediate')
    ? t('traffic.newImmediate')
    : '';
  return (
    <button
      type="button"
      className="button new-button"
      aria-label={t('traffic.new', { count: held.length }) + immediate}
      onClick={onShow}
    >
      {t('traffic.newShort', { count: held.length })}
      {immediate}
    </button>
  );
}
