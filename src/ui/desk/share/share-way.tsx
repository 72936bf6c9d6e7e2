import { useState } from 'react';
import { inWords } from '#kernel/time.ts';
import { useWords } from '#ui/text/i18n.ts';
import { SelectField } from '../parts/select-field.tsx';
import { Sign } from '../parts/sign.tsx';
import { ShareActs, type ShareActsProps } from './share-acts.tsx';
import { priorities, type ShareDraft } from './share-draft.ts';
import { useWays } from './use-ways.ts';

interface ShareWayProps extends ShareActsProps {
  readonly onChange: (draft: ShareDraft) => void;
}

const times = [300, 600, 900, 1800, 3600];

/** How it goes: by what, until when, how urgent. Where there is no room, folded to what is chosen. */
export function ShareWay({ onChange, ...acts }: ShareWayProps) {
  const t = useWords('desk');
  const { draft } = acts;
  const [isOpen, setIsOpen] = useState(false);
  const { options, chosen, choose } = useWays(draft, onChange);
  const byOptions = [
    { id: '', label: t('share.noTime') },
    ...times.map((seconds) => ({
      id: String(seconds),
      label: t('share.within', { time: inWords(seconds) }),
    })),
  ];
  const says = [
    options.find(({ id }) => id === chosen)?.label,
    byOptions.find(({ id }) => id === draft.by)?.label,
    t(`priority.${draft.priority}`),
    draft.readBack ? t('share.readBack') : t('share.noReadBack'),
  ];
  return (
    <>
      <button
        type="button"
        className="plain-button share-more"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className="visually-hidden">{t('share.way')} </span>
        {says.join(' · ')} <Sign name={isOpen ? 'folded-out' : 'folded'} />
      </button>
      <ShareActs {...acts} />
      <div className="share-way" data-open={isOpen ? true : undefined}>
        <SelectField
          label={t('share.channel')}
          value={chosen}
          options={options}
          onChange={choose}
        />
        <SelectField
          label={t('share.by')}
          value={draft.by}
          options={byOptions}
          onChange={(by) => onChange({ ...draft, by })}
        />
        <SelectField
          label={t('share.priority')}
          value={draft.priority}
          options={priorities.map((id) => ({ id, label: t(`priority.${id}`) }))}
          onChange={(id) =>
            onChange({ ...draft, priority: priorities.find((one) => one === id) ?? 'routine' })
          }
        />
        <label className="choice share-read-back">
          <input
            type="checkbox"
            checked={draft.readBack}
            onChange={({ target }) => onChange({ ...draft, readBack: target.checked })}
          />
          <span>{t('share.readBack')}</span>
        </label>
      </div>
    </>
  );
}
