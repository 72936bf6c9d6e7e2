import { useState } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { placeOptions } from '../agencies/place-options.ts';
import { useDesk, useView } from '../desk-context.ts';
import { ChannelField, chosenChannel } from '../parts/channel-field.tsx';
import { DialogActs } from '../parts/dialog-acts.tsx';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { RadioList } from '../parts/radio-list.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { WithinField } from '../parts/within-field.tsx';
import type { AgencyDialogProps } from './agency-dialog-props.ts';
import { purposeOf } from './purpose.ts';

/** Asks the owner of a capability for it. Whether and when it comes is the owner’s to say. */
export function RequestDialog({ agency, onClose }: AgencyDialogProps) {
  const t = useWords('desk');
  const { brief, names, dispatch } = useDesk();
  const { agencies } = useView();
  const [capability, setCapability] = useState<string | null>(null);
  const [purpose, setPurpose] = useState('');
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const [channel, setChannel] = useState<string | null>(null);
  const offered = brief.agencies.find(({ id }) => id === agency)?.capabilities ?? [];
  const { name } = names.party(agency);
  const send = () => {
    if (capability === null) return;
    dispatch({
      type: 'request',
      of: agency,
      capability,
      ...purposeOf(purpose),
      reason: reason.trim(),
      ...(by === '' ? {} : { by: Number(by) }),
      channel: chosenChannel(brief, agencies, [agency], channel),
    });
  };
  return (
    <DialogFrame title={t('request.title', { who: name })} onClose={onClose}>
      <div className="form">
        {offered.length === 0 ? (
          <p>{t('request.nothing', { who: name })}</p>
        ) : (
          <RadioList
            legend={t('request.what')}
            columns
            chosen={capability}
            onChange={setCapability}
            options={offered.map((id) => ({ id, label: names.capability(id) }))}
          />
        )}
        <SelectField
          label={t('request.purpose')}
          value={purpose}
          options={[{ id: '', label: t('request.choose') }]}
          groups={[
            {
              heading: t('request.tasks'),
              options: brief.tasks.map(({ id, label }) => ({ id: `task:${id}`, label })),
            },
            {
              heading: t('request.places'),
              options: placeOptions(brief).map(({ id, label }) => ({ id: `place:${id}`, label })),
            },
          ]}
          onChange={setPurpose}
        />
        <TextField
          label={t('request.reason')}
          hint={t('request.reasonHint')}
          rows={2}
          value={reason}
          onChange={setReason}
        />
        <div className="field-pair">
          <WithinField label={t('share.by')} none={t('share.noTime')} value={by} onChange={setBy} />
          <ChannelField to={[agency]} value={channel} onChange={setChannel} />
        </div>
      </div>
      <DialogActs
        does={t('request.send')}
        isReady={capability !== null && purpose !== '' && reason.trim() !== ''}
        onDo={send}
        onCancel={onClose}
      />
    </DialogFrame>
  );
}
