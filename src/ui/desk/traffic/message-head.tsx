import type { MessageView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';

interface MessageHeadProps {
  readonly message: MessageView;
  readonly isUnread: boolean;
  /** Which day it was said, where that is not today. */
  readonly day: string | undefined;
}

/** Who said it, how urgent it is, to whom and by which way it came. */
export function MessageHead({ message, isUnread, day }: MessageHeadProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { direction, priority } = message;
  const via = [
    direction === 'in' ? '' : t('traffic.to', { to: names.shorts(message.to) }),
    message.kind === 'meeting' ? t('traffic.meeting') : names.channel(message.channel),
  ].filter((part) => part !== '');
  return (
    <p className="message-head" id={`from-${message.id}`}>
      {isUnread ? <span className="visually-hidden">{t('traffic.unreadMark')} </span> : null}
      <AgencyTag id={message.from} /> <b>{names.party(message.from).name}</b>{' '}
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
    </p>
  );
}
