import type { MessageView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';

interface NewMessagesProps {
  readonly held: readonly MessageView[];
  readonly onShow: () => void;
}

/** Brings in what came while the list was being read. It lies over the list, so that nothing moves. */
export function NewMessages({ held, onShow }: NewMessagesProps) {
  const t = useWords('desk');
  if (held.length === 0) return null;
  return (
    <div className="new-place">
      <button type="button" className="button new-button" onClick={onShow}>
        {t('traffic.new', { count: held.length })}
        {held.some(({ priority }) => priority === 'immediate') ? t('traffic.newImmediate') : ''}
      </button>
    </div>
  );
}
