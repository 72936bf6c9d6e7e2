import { inWords } from '#kernel/time.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useDeskState, useView } from '../desk-context.ts';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { agenciesOf } from '../selection.ts';
import { reaches } from './plan-shares.ts';
import { priorities, type ShareDraft } from './share-draft.ts';
import { reachesAt } from './share-reach.ts';

interface ShareFieldsProps {
  readonly draft: ShareDraft;
  readonly onChange: (draft: ShareDraft) => void;
}

const times = [300, 600, 900, 1800, 3600];

/** By what, what it means for them, what is asked of them and by when. */
export function ShareFields({ draft, onChange }: ShareFieldsProps) {
  const t = useWords('desk');
  const { brief } = useDesk();
  const { agencies } = useView();
  const { cells, channel, change } = useDeskState();
  const chosen = agenciesOf(cells);
  const usable = brief.channels.filter(
    (one) =>
      one.id === channel ||
      (chosen.length === 0 && one.kind !== 'face-to-face' && one.kind !== 'public') ||
      chosen.some((agency) => reaches(one, agency, agencies)),
  );
  const phone = brief.channels.find(({ kind }) => kind === 'phone')?.id ?? 'phone';
  const offered = reachesAt(chosen, agencies);
  const asked =
    channel === phone && draft.reach !== null && offered.includes(draft.reach) ? draft.reach : null;
  return (
    <div className="share-fields">
      <SelectField
        className="share-channel"
        label={t('share.channel')}
        value={asked === null ? channel : `${phone}/${asked}`}
        options={[
          ...usable,
          ...offered.map((reach) => ({ id: `${phone}/${reach}`, label: t(`share.to.${reach}`) })),
        ]}
        onChange={(id) => {
          const reach = offered.find((one) => id === `${phone}/${one}`) ?? null;
          change({ channel: reach === null ? id : phone });
          onChange({ ...draft, reach });
        }}
      />
      <TextField
        className="share-meaning"
        label={t('share.meaning')}
        value={draft.meaning}
        onChange={(meaning) => onChange({ ...draft, meaning })}
      />
      <TextField
        className="share-asks"
        label={t('share.asks')}
        value={draft.asks}
        onChange={(asks) => onChange({ ...draft, asks })}
      />
      <SelectField
        className="share-by"
        label={t('share.by')}
        value={draft.by}
        options={[
          { id: '', label: t('share.noTime') },
          ...times.map((seconds) => ({
            id: String(seconds),
            label: t('share.within', { time: inWords(seconds) }),
          })),
        ]}
        onChange={(by) => onChange({ ...draft, by })}
      />
      <SelectField
        className="share-priority"
        label={t('share.priority')}
        value={draft.priority}
        options={priorities.map((id) => ({ id, label: t(`priority.${id}`) }))}
        onChange={(id) =>
          onChange({ ...draft, priority: priorities.find((one) => one === id) ?? 'routine' })
        }
      />
    </div>
  );
}
