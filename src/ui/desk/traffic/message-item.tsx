import { memo } from 'react';
import type { Seconds } from '#kernel/time.ts';
import type { MessageView, NoteView, View } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { Sign } from '../parts/sign.tsx';
import { DealtWith } from './dealt-with.tsx';
import { HalfHeard } from './half-heard.tsx';
import { MessageBody } from './message-body.tsx';
import { MessageHead } from './message-head.tsx';
import { MessageTools } from './message-tools.tsx';
import { NoteSelection } from './note-selection.tsx';
import type { TextRange } from './text-range.ts';

/** What is asked of the list from inside a message; the same functions for as long as it stands. */
export interface MessageActs {
  readonly acknowledge: (message: string) => void;
  readonly fold: (message: string, isOpen: boolean) => void;
  /** Words were marked to be noted; null when they are left. */
  readonly mark: (message: string, range: TextRange | null) => void;
}

/** A message and all that is known of it. Nothing in it changes with the clock. */
export interface Row {
  readonly message: MessageView;
  readonly notes: readonly NoteView[];
  readonly isUnread: boolean;
  /** When it was acknowledged or noted; null where no time is known. */
  readonly dealtAt: Seconds | null | undefined;
  /** It asks something that is still open. */
  readonly question: string | undefined;
  /** Half heard at first, and said again since. */
  readonly isSaidAgain: boolean;
  /** Of one's own M/ETHANE. */
  readonly methane: View['methanes'][number] | undefined;
  readonly isReadOut: boolean;
  readonly isOpen: boolean;
  readonly range: TextRange | null;
}

interface MessageItemProps extends Row {
  readonly words: readonly string[];
  /** The day that it is. */
  readonly today: string | undefined;
  readonly index: number;
  readonly total: number;
  /** Where it stands in the list, in pixels. */
  readonly top: number;
  readonly acts: MessageActs;
  /** Tells the list how high it is. */
  readonly measure: (row: HTMLElement | null) => void;
}

export const MessageItem = memo(function MessageItem({ measure, ...props }: MessageItemProps) {
  const { message, notes, isUnread, acts, range } = props;
  const t = useWords('desk');
  const { names } = useDesk();
  const { id } = message;
  const isOwn = message.direction === 'out';
  const day = names.day(message.at);
  return (
    <article
      ref={measure}
      className="message"
      style={{ top: props.top }}
      data-index={props.index}
      data-direction={message.direction}
      data-unread={isUnread || undefined}
      data-half={message.half}
      data-priority={message.priority}
      data-read-out={props.isReadOut || undefined}
      data-message={id}
      aria-posinset={props.index + 1}
      aria-setsize={props.total}
      aria-labelledby={`from-${id}`}
      aria-keyshortcuts={isOwn ? undefined : isUnread ? 'Enter A J' : 'J'}
      tabIndex={-1}
    >
      <div className="message-times">
        <span>
          <time>{names.clock(message.at)}</time>
          {props.isReadOut ? (
            <span role="img" aria-label={t('voices.speaking')}>
              <Sign name="speaking" />
            </span>
          ) : null}
        </span>
        <DealtWith message={message} isUnread={isUnread} at={props.dealtAt} acts={acts} />
      </div>
      <div>
        <MessageHead
          message={message}
          isUnread={isUnread}
          day={day === props.today ? undefined : day}
          methane={props.methane}
        />
        <HalfHeard message={message} isSaidAgain={props.isSaidAgain} />
        <MessageBody {...props} />
        {isOwn && message.readBackBy.length > 0 ? (
          <p className="read-back">
            <Sign name="read-back" />{' '}
            {t('traffic.readBackBy', { who: names.shorts(message.readBackBy) })}
          </p>
        ) : null}
        {range === null ? null : (
          <NoteSelection message={message} range={range} onDone={() => acts.mark(id, null)} />
        )}
        {isOwn ? null : <MessageTools message={message} notes={notes} question={props.question} />}
      </div>
    </article>
  );
});
