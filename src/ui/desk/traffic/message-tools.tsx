import type { MessageView, NoteView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDeskState } from '../desk-context.ts';
import { ChipButton } from './chip-button.tsx';

interface MessageToolsProps {
  readonly message: MessageView;
  readonly notes: readonly NoteView[];
  /** What it asks, while that is open. */
  readonly question: string | undefined;
}

/** What can be done with a message: note the words offered, answer. */
export function MessageTools(props: MessageToolsProps) {
  const { message, notes, question } = props;
  const t = useWords('desk');
  const { change } = useDeskState();
  if (question === undefined && message.chips.length === 0) return null;
  return (
    <div className="message-tools">
      {message.chips.map((chip) => (
        <ChipButton
          key={`${chip.from}-${chip.fact}`}
          chip={chip}
          message={message}
          note={notes.find(({ from, to }) => from === chip.from && to === chip.to)}
        />
      ))}
      {question === undefined ? null : (
        <button
          type="button"
          className="button quiet-button small-button"
          onClick={() => change({ dialog: { kind: 'answer', question } })}
        >
          {t('traffic.answer')}
        </button>
      )}
    </div>
  );
}
