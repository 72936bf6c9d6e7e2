import { useWords } from '#ui/text/i18n.ts';
import type { MessageActs, Row } from './message-item.tsx';
import { MessageText } from './message-text.tsx';
import { MethaneSummary } from './methane-summary.tsx';
import { NoteButton } from './note-button.tsx';
import { findsIn } from './search.ts';
import { useIsCut } from './use-is-cut.ts';

interface MessageBodyProps extends Row {
  readonly words: readonly string[];
  readonly acts: MessageActs;
}

/** Fewer characters fill no five lines of the narrowest column. */
const mayBeLong = 100;
/** Of what is longer six lines are shown: to fold less than three away is not worth a press. */
const mostLines = 8;
/** One's own words are known: of those, three. */
const mostOwnLines = 4;

/** What was said; of what is long the first lines, and the rest on request. */
export function MessageBody(props: MessageBodyProps) {
  const t = useWords('desk');
  const { message, notes, words, methane, acts, isOpen } = props;
  const { id, text } = message;
  const found = findsIn(text, words);
  // What was looked for is not hidden from whoever looks for it.
  const isForced = found.length > 0;
  const isOwn = message.direction === 'out';
  const [look, isCut] = useIsCut(
    text.length > mayBeLong && !isOpen && !isForced,
    isOwn ? mostOwnLines : mostLines,
  );
  const note = isOwn ? null : <NoteButton message={id} />;
  const hasFold = isCut || (isOpen && !isForced);
  return (
    <>
      {methane === undefined ? (
        <MessageText
          ref={look}
          text={text}
          notes={notes}
          found={found}
          isFolded={isCut}
          canMark={note !== null}
        >
          {hasFold ? null : note}
        </MessageText>
      ) : (
        <MethaneSummary
          ref={look}
          fields={methane.fields}
          words={words}
          isFolded={!isOpen && !isForced}
        />
      )}
      {hasFold ? (
        <p className="message-fold">
          <button
            type="button"
            className="plain-button"
            aria-expanded={isOpen}
            onClick={() => acts.fold(id, !isOpen)}
          >
            {isOpen ? t('traffic.less') : t('traffic.more')}
          </button>
          {note}
        </p>
      ) : null}
    </>
  );
}
