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
import { useDraft } from './use-draft.ts';

interface RequestDraft {
  readonly capability: string | null;
  /** A task or a place. */
  readonly purpose: string;
  readonly reason: string;
  /** Seconds from now, as text; empty for no time. */
  readonly by: string;
  readonly channel: string | null;
}

const empty: RequestDraft = { capability: null, purpose: '', reason: '', by: '', channel: null };

/** Asks the owner of a capability for it. Whether and when it comes is the owner’s to say. */
export function RequestDialog({ agency, onClose }: AgencyDialogProps) {
  const t = useWords('desk');
  const { brief, names, dispatch } = useDesk();
  const { agencies } = useView();
  const { draft, change, forget } = useDraft(`request ${agency}`, empty);
  const { capability, purpose, reason, by, channel } = draft;
  const leave = () => {
    forget();
    onClose();
  };
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
            lacks={capability === null}
            onChange={(chosen) => change({ capability: chosen })}
            options={offered.map((id) => ({ id, label: names.capability(id) }))}
          />
        )}
        <SelectField
          label={t('request.purpose')}
          value={purpose}
          lacks={purpose === ''}
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
          onChange={(chosen) => change({ purpose: chosen })}
        />
        <TextField
          label={t('request.reason')}
          hint={t('request.reasonHint')}
          rows={2}
          value={reason}
          lacks={reason.trim() === ''}
          onChange={(text) => change({ reason: text })}
        />
        <div className="field-pair">
          <WithinField
            label={t('share.by')}
            none={t('share.noTime')}
            value={by}
            onChange={(time) => change({ by: time })}
          />
          <ChannelField
            to={[agency]}
            value={channel}
            onChange={(chosen) => change({ channel: chosen })}
          />
        </div>
      </div>
      <DialogActs
        does={t('request.send')}
        isVain={offered.length === 0}
        isReady={capability !== null && purpose !== '' && reason.trim() !== ''}
        onDo={send}
        onCancel={leave}
      />
    </DialogFrame>
  );
}
