import { useState } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { CheckList } from '../parts/check-list.tsx';
import { DialogActs } from '../parts/dialog-acts.tsx';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { placeOptions } from './place-options.ts';

interface InviteDialogProps {
  readonly agency: string;
  readonly onClose: () => void;
}

/** Proposes where commanders meet, and why. Each decides for itself. */
export function InviteDialog({ agency, onClose }: InviteDialogProps) {
  const t = useWords('desk');
  const { brief, names, dispatch } = useDesk();
  const [agencies, setAgencies] = useState<readonly string[]>([agency]);
  const places = [{ id: 'conference', label: names.place('conference') }, ...placeOptions(brief)];
  const [place, setPlace] = useState('');
  const [purpose, setPurpose] = useState('');
  return (
    <DialogFrame title={t('invite.title')} onClose={onClose}>
      <div className="form">
        <CheckList
          legend={t('invite.who')}
          columns
          chosen={agencies}
          onChange={setAgencies}
          options={brief.agencies.map(({ id, name, commander }) => ({
            id,
            label: commander.travels ? name : t('invite.stays', { name }),
          }))}
        />
        <SelectField
          label={t('invite.place')}
          value={place}
          options={[{ id: '', label: t('invite.choose') }, ...places]}
          onChange={setPlace}
        />
        <TextField
          label={t('invite.purpose')}
          hint={t('invite.purposeHint')}
          rows={2}
          value={purpose}
          onChange={setPurpose}
        />
      </div>
      <DialogActs
        does={t('invite.send')}
        isReady={agencies.length > 0 && place !== '' && purpose.trim() !== ''}
        onCancel={onClose}
        onDo={() =>
          dispatch({ type: 'invite', agencies: [...agencies], place, purpose: purpose.trim() })
        }
      />
    </DialogFrame>
  );
}
