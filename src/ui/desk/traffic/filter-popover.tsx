import { useMemo } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import type { MessageView } from '#exercise/view.ts';
import { useHasVoice } from '#ui/frame/local-voices.ts';
import { usePreferences } from '#ui/frame/preferences.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { SelectField } from '../parts/select-field.tsx';
import { Sign } from '../parts/sign.tsx';
import { kinds } from './filter.ts';
import type { Filtered } from './use-filtered.ts';

interface FilterPopoverProps {
  readonly messages: readonly MessageView[];
  readonly filtered: Filtered;
}

/** More ways to choose: by channel and by agency, of those that were heard. And the keys of the list. */
export function FilterPopover({ messages, filtered }: FilterPopoverProps) {
  const t = useWords('desk');
  const { names, brief } = useDesk();
  const { voices } = usePreferences();
  const hasVoice = useHasVoice();
  const { filter, change, counts } = filtered;
  const channels = useMemo(
    () => [...new Set(messages.map(({ channel }) => channel))].toSorted(),
    [messages],
  );
  const agencies = useMemo(() => {
    const heard = new Set(messages.flatMap(({ from, to }) => [from, ...to]));
    heard.delete(brief.seat.id);
    return [...heard].toSorted();
  }, [messages, brief.seat.id]);
  const chosen = [filter.channel, filter.agency].filter((id) => id !== 'all').length;
  return (
    <DialogTrigger>
      <Button
        className="icon-button"
        aria-label={chosen === 0 ? t('traffic.filter') : t('traffic.filtered', { count: chosen })}
        data-chosen={chosen > 0 || undefined}
      >
        <Sign name="filter" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="dialog traffic-filter">
          <Heading slot="title" level={3}>
            {t('traffic.filter')}
          </Heading>
          <SelectField
            label={t('traffic.shows')}
            value={filter.kind}
            onChange={(kind) => change({ kind: kinds.find((one) => one === kind) ?? 'all' })}
            options={[
              { id: 'all', label: t('traffic.everything') },
              ...kinds.map((id) => ({ id, label: `${t(`traffic.kind.${id}`)} (${counts[id]})` })),
            ]}
          />
          <SelectField
            label={t('traffic.channel')}
            value={filter.channel}
            onChange={(channel) => change({ channel })}
            options={[
              { id: 'all', label: t('traffic.allChannels') },
              ...channels.map((id) => ({ id, label: names.channel(id) })),
            ]}
          />
          <SelectField
            label={t('traffic.agency')}
            value={filter.agency}
            onChange={(agency) => change({ agency })}
            options={[
              { id: 'all', label: t('traffic.allAgencies') },
              ...agencies.map((id) => ({ id, label: names.party(id).name })),
            ]}
          />
          <p className="hint">{t('traffic.keys')}</p>
          {voices && !hasVoice ? <p className="hint">{t('voices.none')}</p> : null}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
