import { sourcings } from '#doctrine/information.ts';
import type { MessageView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import type { TextRange } from './text-range.ts';

interface NoteSelectionProps {
  readonly message: MessageView;
  readonly range: TextRange;
  readonly onDone: () => void;
}

/** Notes the words that were marked with the pointer. */
export function NoteSelection({ message, range, onDone }: NoteSelectionProps) {
  const t = useWords('desk');
  const { dispatch } = useDesk();
  const words = message.text.slice(range.from, range.to);
  return (
    <div className="note-selection" role="group" aria-label={t('certainty.ask')}>
      <p>{t('note.marked', { words })}</p>
      {sourcings.map((certainty) => (
        <button
          key={certainty}
          type="button"
          className="button quiet-button small-button"
          onClick={() => {
            dispatch({ type: 'note', message: message.id, ...range, certainty });
            onDone();
          }}
        >
          {t(`certainty.${certainty}`)}
        </button>
      ))}
      <button type="button" className="plain-button" onClick={onDone}>
        {t('note.leave')}
      </button>
    </div>
  );
}
