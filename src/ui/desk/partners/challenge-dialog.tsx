import { useMemo } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { ChannelField, chosenChannel } from '../parts/channel-field.tsx';
import { CheckList } from '../parts/check-list.tsx';
import { DialogActs } from '../parts/dialog-acts.tsx';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { NotesPicker } from '../parts/notes-picker.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import type { AgencyDialogProps } from './agency-dialog-props.ts';
import { useDraft } from './use-draft.ts';

/** The most parties that a challenge can be put to. */
const most = 4;

interface ChallengeDraft {
  readonly parties: readonly string[];
  readonly topic: string;
  readonly items: readonly string[];
  readonly says: string;
  readonly channel: string | null;
}

function newChallenge(agency: string): ChallengeDraft {
  return { parties: [agency], topic: '', items: [], says: '', channel: null };
}

/** Says that pictures or plans do not fit together, to those whose they are. */
export function ChallengeDialog({ agency, onClose }: AgencyDialogProps) {
  const t = useWords('desk');
  const { brief, dispatch } = useDesk();
  const { agencies } = useView();
  const empty = useMemo(() => newChallenge(agency), [agency]);
  const { draft, change, forget } = useDraft(`challenge ${agency}`, empty);
  const { parties, topic, items, says, channel } = draft;
  const leave = () => {
    forget();
    onClose();
  };
  const isTooMany = parties.length > most;
  return (
    <DialogFrame title={t('challenge.title')} wide onClose={onClose}>
      <div className="form">
        <CheckList
          legend={t('challenge.parties')}
          columns
          chosen={parties}
          lacks={isTooMany ? t('challenge.tooMany') : parties.length === 0}
          onChange={(chosen) => change({ parties: chosen })}
          options={brief.agencies.map(({ id, name }) => ({ id, label: name }))}
        />
        <div className="field-pair">
          <SelectField
            label={t('challenge.topic')}
            value={topic}
            lacks={topic === ''}
            options={[{ id: '', label: t('challenge.choose') }, ...brief.topics]}
            onChange={(chosen) => change({ topic: chosen })}
          />
          <ChannelField
            to={parties}
            value={channel}
            onChange={(chosen) => change({ channel: chosen })}
          />
        </div>
        <TextField
          label={t('challenge.says')}
          hint={t('challenge.saysHint')}
          rows={3}
          value={says}
          lacks={says.trim() === ''}
          onChange={(text) => change({ says: text })}
        />
        <div className="field">
          <p className="label">{t('challenge.items')}</p>
          <NotesPicker
            label={t('challenge.items')}
            chosen={items}
            onChange={(chosen) => change({ items: chosen })}
          />
        </div>
      </div>
      <DialogActs
        does={t('challenge.send')}
        isReady={parties.length > 0 && !isTooMany && topic !== '' && says.trim() !== ''}
        onDo={() =>
          dispatch({
            type: 'challenge',
            parties: [...parties],
            topic,
            items: [...items],
            says: says.trim(),
            channel: chosenChannel(brief, agencies, parties, channel),
          })
        }
        onCancel={leave}
      />
    </DialogFrame>
  );
}
