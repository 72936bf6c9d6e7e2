import type { MessageView, View } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';

interface MessageHeadProps {
  readonly message: MessageView;
  readonly isUnread: boolean;
  /** Which day it was said, where that is not today. */
  readonly day: string | undefined;
  readonly methane: View['methanes'][number] | undefined;
}

/** Who said it, how urgent it is, to whom and by which way it came. */
export function MessageHead({ message, isUnread, day, methane }: MessageHeadProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { direction, priority } = message;
  const to = names.shorts(message.to);
  const via = [
    direction === 'overheard' || methane !== undefined ? t('traffic.to', { to }) : '',
    message.kind === 'meeting' ? t('traffic.meeting') : names.channel(message.channel),
    methane === undefined || methane.passedTo.length === 0
      ? ''
      : t('traffic.passedOn', { count: methane.passedTo.length }),
  ].filter((part) => part !== '');
  return (
    <div className="message-head">
      <span id={`from-${message.id}`}>
        {isUnread ? <span className="visually-hidden">{t('traffic.unreadMark')} </span> : null}
        <AgencyTag id={message.from} />{' '}
        <b>
          {methane !== undefined
            ? t('methane.number', { number: methane.number })
            : direction === 'out'
              ? t('traffic.ownTo', { to })
              : names.party(message.from).name}
        </b>{' '}
        {priority === 'routine' ? null : (
          <span className={`priority ${priority}`}>{t(`priority.${priority}`)}</span>
        )}{' '}
        <span className="via">
          {via.join(' · ')}
          {direction === 'overheard' ? t('traffic.overheard') : ''}
          {message.repeats === undefined ? '' : t('traffic.repeats')}
          {message.link === undefined ? '' : t('traffic.byLink')}
          {day === undefined ? '' : ` · ${day}`}
        </span>
      </span>
    </div>
  );
}
