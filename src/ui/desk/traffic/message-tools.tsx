import type { MessageView, NoteView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDeskState } from '../desk-context.ts';
import { ChipButton } from './chip-button.tsx';

interface MessageToolsProps {
  readonly message: MessageView;
  readonly notes: readonly NoteView[];
  readonly hasQuestion: boolean;
}

/** What can be done with a message: note the words offered, answer. */
export function MessageTools(props: MessageToolsProps) {
  const { message, notes, hasQuestion } = props;
  const t = useWords('desk');
  const { change } = useDeskState();
  const { question } = message;
  if (!hasQuestion && message.chips.length === 0) return null;
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
      {hasQuestion && question !== undefined ? (
        <button
          type="button"
          className="button quiet-button small-button"
          onClick={() => change({ dialog: { kind: 'answer', question } })}
        >
          {t('traffic.answer')}
        </button>
      ) : null}
    </div>
  );
}
