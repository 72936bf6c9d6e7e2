import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { ChannelField, chosenChannel } from '../parts/channel-field.tsx';
import { DialogActs } from '../parts/dialog-acts.tsx';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { NotesPicker } from '../parts/notes-picker.tsx';
import { RadioList } from '../parts/radio-list.tsx';
import { TextField } from '../parts/text-field.tsx';
import { advices, adviseCommand, emptyAdvice, isComplete } from './advice-draft.ts';
import { AdviceObject } from './advice-object.tsx';
import type { AgencyDialogProps } from './agency-dialog-props.ts';
import { useDraft } from './use-draft.ts';

/** Tactical advice to a commander, with what it rests on. The commander decides. */
export function AdviseDialog({ agency, onClose }: AgencyDialogProps) {
  const t = useWords('desk');
  const { brief, names, dispatch } = useDesk();
  const { agencies } = useView();
  const { draft, change, forget } = useDraft(`advise ${agency}`, emptyAdvice);
  const { advice, channel } = draft;
  const leave = () => {
    forget();
    onClose();
  };
  return (
    <DialogFrame
      title={t('advise.title', { who: names.party(agency).name })}
      wide
      onClose={onClose}
    >
      <div className="form">
        <RadioList
          legend={t('advise.what')}
          columns
          chosen={advice}
          lacks={advice === null}
          onChange={(chosen) => change({ advice: advices.find((one) => one === chosen) ?? null })}
          options={advices.map((id) => ({ id, label: t(`advice.${id}`) }))}
        />
        {advice === null || advice === 'declare' ? null : (
          <AdviceObject agency={agency} advice={advice} draft={draft} onChange={change} />
        )}
        <TextField
          label={t('advise.because')}
          hint={t('advise.becauseHint')}
          rows={2}
          value={draft.because}
          lacks={draft.because.trim() === ''}
          onChange={(because) => change({ because })}
        />
        <div className="field">
          <p className="label">{t('advise.items')}</p>
          <NotesPicker
            label={t('advise.items')}
            chosen={draft.items}
            onChange={(items) => change({ items })}
          />
        </div>
        <ChannelField
          to={[agency]}
          value={channel}
          onChange={(chosen) => change({ channel: chosen })}
        />
      </div>
      <DialogActs
        does={t('advise.send')}
        isReady={isComplete(draft)}
        onDo={() => {
          if (!isComplete(draft)) return;
          const by = chosenChannel(brief, agencies, [agency], channel);
          dispatch(adviseCommand(draft, agency, by));
        }}
        onCancel={leave}
      />
    </DialogFrame>
  );
}
