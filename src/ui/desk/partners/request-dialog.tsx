import type { Brief } from '#exercise/view-brief.ts';
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
import { isTwice, requestOnWay } from './on-way.ts';
import { onWayWords } from './on-way-words.ts';
import { purposeOf } from './purpose.ts';
import { TwiceNote } from './twice-note.tsx';
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
  const view = useView();
  const { agencies } = view;
  const { draft, change, forget } = useDraft(`request ${agency}`, empty);
  const { capability, purpose, reason, by, channel } = draft;
  const leave = () => {
    forget();
    onClose();
  };
  const hasNone = offeredBy(brief, agency).length === 0;
  const { name } = names.party(agency);
  const same =
    capability === null || purpose === ''
      ? null
      : requestOnWay(view, agency, { capability, ...purposeOf(purpose) });
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
        <Capabilities
          agency={agency}
          chosen={capability}
          onChange={(chosen) => change({ capability: chosen })}
        />
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
      <TwiceNote onWay={same} />
      <DialogActs
        does={t(isTwice(same) ? 'request.again' : 'request.send')}
        isVain={hasNone}
        isReady={capability !== null && purpose !== '' && reason.trim() !== ''}
        onDo={send}
        onCancel={leave}
      />
    </DialogFrame>
  );
}

function offeredBy({ agencies }: Brief, agency: string): readonly string[] {
  return agencies.find(({ id }) => id === agency)?.capabilities ?? [];
}

interface CapabilitiesProps {
  readonly agency: string;
  readonly chosen: string | null;
  readonly onChange: (capability: string) => void;
}

/** What the directory says that one can ask them for; what was asked for already says so. */
function Capabilities({ agency, chosen, onChange }: CapabilitiesProps) {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const view = useView();
  const offered = offeredBy(brief, agency);
  if (offered.length === 0) {
    return <p>{t('request.nothing', { who: names.party(agency).name })}</p>;
  }
  return (
    <RadioList
      legend={t('request.what')}
      columns
      chosen={chosen}
      lacks={chosen === null}
      onChange={onChange}
      options={offered.map((capability) => {
        const onWay = requestOnWay(view, agency, { capability });
        const option = { id: capability, label: names.capability(capability) };
        return onWay === null ? option : { ...option, hint: onWayWords(t, names, view.now, onWay) };
      })}
    />
  );
}
