import type { Seconds } from '#kernel/time.ts';
import type { MessageView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { Sign } from '../parts/sign.tsx';
import type { MessageActs } from './message-item.tsx';

interface DealtWithProps {
  readonly message: MessageView;
  readonly isUnread: boolean;
  readonly at: Seconds | null | undefined;
  readonly acts: MessageActs;
}

/** Acknowledges a message, or says when that was done. One's own words need neither. */
export function DealtWith({ message, isUnread, at, acts }: DealtWithProps) {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  if (message.direction === 'out') return null;
  const who = names.party(message.seen === true ? brief.seat.id : message.from).name;
  if (isUnread) {
    return (
      <button
        type="button"
        className="acknowledge"
        aria-label={t('traffic.acknowledge', { who })}
        title={t('traffic.acknowledgeKey')}
        onClick={() => acts.acknowledge(message.id)}
      >
        <Sign name="read-back" />
      </button>
    );
  }
  const time = typeof at === 'number' ? names.clock(at) : null;
  return (
    <span
      className="acknowledged"
      role="img"
      aria-label={time === null ? t('traffic.dealtWith') : t('traffic.acknowledgedAt', { time })}
    >
      <Sign name="read-back" />
      {time}
    </span>
  );
}
