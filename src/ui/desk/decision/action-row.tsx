import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { handFocusOn } from '../parts/hand-focus-on.ts';
import { RadioList } from '../parts/radio-list.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { WithinField } from '../parts/within-field.tsx';
import { doings, type ActionDraft } from './action-draft.ts';
import { ActionWhat } from './action-what.tsx';

interface ActionRowProps {
  readonly number: number;
  readonly action: ActionDraft;
  /** Those who are there to take it on. */
  readonly owners: readonly string[];
  readonly onChange: (action: ActionDraft) => void;
  readonly onRemove: () => void;
}

/** One action: its owner, what they do, by when. */
export function ActionRow({ number, action, owners, onChange, onRemove }: ActionRowProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const change = (part: Partial<ActionDraft>) => onChange({ ...action, ...part });
  return (
    <fieldset className="sheet-row">
      <legend>{t('action.number', { number })}</legend>
      <div className="field-pair">
        <SelectField
          label={t('action.owner')}
          value={action.owner}
          options={owners.map((id) => ({ id, label: names.party(id).name }))}
          onChange={(owner) => change({ owner, capability: '' })}
        />
        <WithinField label={t('share.by')} value={action.by} onChange={(by) => change({ by })} />
      </div>
      <RadioList
        legend={t('action.does')}
        columns
        chosen={action.does}
        onChange={(chosen) => change({ does: doings.find((one) => one === chosen) ?? 'tell' })}
        options={doings.map((id) => ({ id, label: t(`does.${id}`) }))}
      />
      <ActionWhat number={number} action={action} onChange={change} />
      <button
        type="button"
        className="plain-button row-remove"
        aria-label={t('action.removeLong', { number })}
        onClick={({ currentTarget }) => {
          handFocusOn(currentTarget.closest('.sheet-row'));
          onRemove();
        }}
      >
        {t('action.remove')}
      </button>
    </fieldset>
  );
}
