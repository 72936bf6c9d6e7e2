import { memo, useState } from 'react';
import type { MessageView, NoteView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { Sign } from '../parts/sign.tsx';
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
  readonly position: number;
  readonly total: number;
}

export const MessageItem = memo(function MessageItem(props: MessageItemProps) {
  const { message, notes, isUnread } = props;
  const t = useWords('desk');
  const { names } = useDesk();
  const [range, setRange] = useState<TextRange | null>(null);
  const sender = names.party(message.from);
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
      <time>{names.time(message.at)}</time>
      <div>
        <p className="message-head" id={`from-${message.id}`}>
          {isUnread ? <span className="visually-hidden">{t('traffic.unreadMark')} </span> : null}
          <AgencyTag id={message.from} /> <b>{sender.name}</b>{' '}
          {message.priority === 'routine' ? null : (
            <span className={`priority ${message.priority}`}>
              {t(`priority.${message.priority}`)}
            </span>
          )}{' '}
          <span className="via">
            {isOwn || message.direction === 'overheard'
              ? t('traffic.to', { to: names.shorts(message.to) })
              : ''}
            · {message.kind === 'meeting' ? t('traffic.meeting') : names.channel(message.channel)}
            {message.direction === 'overheard' ? t('traffic.overheard') : ''}
            {message.link === undefined ? '' : t('traffic.byLink')}
          </span>
        </p>
        {message.half === undefined ? null : (
          <p className="half-heard">
            <Sign name="half-heard" /> {t(`half.${message.half}`)}
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
          <MessageTools message={message} notes={notes} hasQuestion={props.hasQuestion} />
        )}
      </div>
    </article>
  );
});
