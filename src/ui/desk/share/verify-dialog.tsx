import { useState } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { DialogActs } from '../parts/dialog-acts.tsx';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { RadioList } from '../parts/radio-list.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { useNotes } from '../picture/use-notes.ts';
import { reaches } from './plan-shares.ts';

interface VerifyDialogProps {
  readonly note: string | null;
  readonly onClose: () => void;
}

/** Asks somebody who could know whether a note is right. */
export function VerifyDialog({ note, onClose }: VerifyDialogProps) {
  const t = useWords('desk');
  const { brief, names, dispatch } = useDesk();
  const view = useView();
  const notes = useNotes();
  const [item, setItem] = useState(note ?? notes[0]?.id ?? '');
  const [agency, setAgency] = useState<string | null>(null);
  const phone = brief.channels.find(({ kind }) => kind === 'phone')?.id ?? 'phone';
  const [channel, setChannel] = useState(phone);
  const usable = brief.channels.filter(
    (one) => agency !== null && reaches(one, agency, view.agencies),
  );
  return (
    <DialogFrame title={t('verify.title')} onClose={onClose}>
      <div className="form">
        <SelectField
          label={t('verify.note')}
          value={item}
          lacks={item === ''}
          options={notes.map(({ id, label, heard }) => ({
            id,
            label: `${names.stamp(heard)} ${label}`,
          }))}
          onChange={setItem}
        />
        <RadioList
          legend={t('verify.with')}
          columns
          chosen={agency}
          lacks={agency === null}
          onChange={setAgency}
          options={brief.agencies.map(({ id, name }) => ({ id, label: name }))}
        />
        {agency === null ? null : (
          <SelectField
            label={t('share.channel')}
            value={channel}
            options={usable}
            onChange={setChannel}
          />
        )}
      </div>
      <DialogActs
        does={t('verify.check')}
        isReady={agency !== null && item !== ''}
        onCancel={onClose}
        onDo={() => {
          if (agency === null) return;
          const by = usable.some(({ id }) => id === channel) ? channel : phone;
          dispatch({ type: 'verify', item, with: agency, channel: by });
        }}
      />
    </DialogFrame>
  );
}
