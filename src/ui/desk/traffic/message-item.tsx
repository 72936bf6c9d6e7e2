import { memo, useState } from 'react';
import type { MessageView, NoteView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { Sign } from '../parts/sign.tsx';
import { MessageHead } from './message-head.tsx';
import { MessageTools } from './message-tools.tsx';
import { MessageText } from './message-text.tsx';
import { NoteSelection } from './note-selection.tsx';
import type { TextRange } from './text-range.ts';

interface MessageItemProps {
  readonly message: MessageView;
  /** The notes made of this message. */
  readonly notes: readonly NoteView[];
  readonly isUnread: boolean;
  readonly hasQuestion: boolean;
  /** Half heard at first, and said again since. */
  readonly isSaidAgain: boolean;
  /** Which day it was said, where that is not today. */
  readonly day: string | undefined;
  readonly position: number;
  readonly total: number;
}

export const MessageItem = memo(function MessageItem(props: MessageItemProps) {
  const { message, notes, isUnread } = props;
  const t = useWords('desk');
  const { names } = useDesk();
  const [range, setRange] = useState<TextRange | null>(null);
  const isOwn = message.direction === 'out';
  return (
    <article
      className="message"
      data-direction={message.direction}
      data-unread={isUnread || undefined}
      data-half={message.half}
      data-message={message.id}
      aria-posinset={props.position}
      aria-setsize={props.total}
      aria-labelledby={`from-${message.id}`}
      tabIndex={-1}
    >
      <time>{names.clock(message.at)}</time>
      <div>
        <MessageHead message={message} isUnread={isUnread} day={props.day} />
        {message.half === undefined ? null : (
          <p className="half-heard">
            <Sign name="half-heard" /> {t(`half.${message.half}`)}
            {props.isSaidAgain ? t('half.again') : ''}
          </p>
        )}
        <MessageText text={message.text} notes={notes} canSelect={!isOwn} onSelect={setRange} />
        {isOwn && message.readBackBy.length > 0 ? (
          <p className="read-back">
            <Sign name="read-back" />{' '}
            {t('traffic.readBackBy', { who: names.shorts(message.readBackBy) })}
          </p>
        ) : null}
        {range === null ? null : (
          <NoteSelection message={message} range={range} onDone={() => setRange(null)} />
        )}
        {isOwn ? null : (
          <MessageTools
            message={message}
            notes={notes}
            hasQuestion={props.hasQuestion}
            canAskAgain={message.half !== undefined && !props.isSaidAgain}
          />
        )}
      </div>
    </article>
  );
});
