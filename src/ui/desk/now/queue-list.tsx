import { inWords } from '#kernel/time.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';

/** What waits to be said, in order; each can go first or be dropped. */
export function QueueList() {
  const t = useWords('desk');
  const { dispatch } = useDesk();
  const { queue } = useView().voice;
  if (queue.length === 0) return null;
  return (
    <ol className="queue" aria-label={t('now.queue')}>
      {queue.map((action, index) => (
        <li key={action.id}>
          <span className="queue-label">
            {index + 1}. {action.label} <span className="quiet">· {inWords(action.seconds)}</span>
          </span>
          {index === 0 ? null : (
            <button
              type="button"
              className="plain-button"
              aria-label={t('now.firstOf', { label: action.label })}
              onClick={() => dispatch({ type: 'queue', action: action.id, do: 'first' })}
            >
              {t('now.first')}
            </button>
          )}
          <button
            type="button"
            className="plain-button"
            aria-label={t('now.cancelOf', { label: action.label })}
            onClick={() => dispatch({ type: 'queue', action: action.id, do: 'cancel' })}
          >
            {t('now.cancel')}
          </button>
        </li>
      ))}
    </ol>
  );
}
