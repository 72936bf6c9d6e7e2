import type { MessageView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { ChannelFilter } from './channel-filter.tsx';

interface TrafficBarProps {
  readonly messages: readonly MessageView[];
  readonly channel: string;
  readonly onChannel: (channel: string) => void;
  readonly unread: number;
  readonly onReadAll: () => void;
}

/** The head of the traffic: which channel is shown, and how much is unread. */
export function TrafficBar(props: TrafficBarProps) {
  const t = useWords('desk');
  const { messages, channel, unread } = props;
  return (
    <div className="panel-bar">
      <h2 id="traffic-title">{t('traffic.title')}</h2>
      <div className="end">
        <ChannelFilter messages={messages} channel={channel} onChange={props.onChannel} />
        {unread === 0 ? (
          t('traffic.allRead')
        ) : (
          <button
            type="button"
            className="plain-button"
            aria-label={t('traffic.readAll', { count: unread })}
            title={t('traffic.readAll', { count: unread })}
            data-shortcut="read"
            onClick={props.onReadAll}
          >
            {t('traffic.unread', { count: unread })}
          </button>
        )}
      </div>
    </div>
  );
}
