import type { MessageView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';

interface ChannelFilterProps {
  readonly messages: readonly MessageView[];
  readonly channel: string;
  readonly onChange: (channel: string) => void;
}

/** All traffic, or that of one channel on which something was said. */
export function ChannelFilter({ messages, channel, onChange }: ChannelFilterProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const used = [...new Set(messages.map((message) => message.channel))].toSorted();
  return (
    <select
      className="filter"
      aria-label={t('traffic.filter')}
      value={channel}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="all">{t('traffic.all')}</option>
      {used.map((id) => (
        <option key={id} value={id}>
          {names.channel(id)}
        </option>
      ))}
    </select>
  );
}
