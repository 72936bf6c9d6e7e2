import type { MessageView, View } from '#exercise/view.ts';
import { useWords, type Words } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import type { Names } from '../names.ts';
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
  const { brief, names } = useDesk();
  const { direction, priority } = message;
  // Nobody else said what one sees.
  const teller = message.seen === true ? brief.seat.id : message.from;
  const to = names.shorts(message.to);
  const via = [
    direction === 'overheard' || methane !== undefined ? t('traffic.to', { to }) : '',
    wayOf(message, names, t),
    methane === undefined || methane.passedTo.length === 0
      ? ''
      : t('traffic.passedOn', { count: methane.passedTo.length }),
  ].filter((part) => part !== '');
  return (
    <div className="message-head">
      <span id={`from-${message.id}`}>
        {isUnread ? <span className="visually-hidden">{t('traffic.unreadMark')} </span> : null}
        <AgencyTag id={teller} />{' '}
        <b>
          {methane !== undefined
            ? t('methane.number', { number: methane.number })
            : direction === 'out'
              ? t('traffic.ownTo', { to })
              : names.party(teller).name}
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

/** By which way it came. */
function wayOf({ kind, seen, channel }: MessageView, names: Names, t: Words<'desk'>): string {
  if (seen === true) return t('traffic.seen');
  return kind === 'meeting' ? t('traffic.meeting') : names.channel(channel);
}
