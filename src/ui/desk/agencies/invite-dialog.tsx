import { useMemo } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { CheckList } from '../parts/check-list.tsx';
import { DialogActs } from '../parts/dialog-acts.tsx';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { inviteOnWay, isTwice } from '../partners/on-way.ts';
import { onWayWords } from '../partners/on-way-words.ts';
import { TwiceNote } from '../partners/twice-note.tsx';
import { useDraft } from '../partners/use-draft.ts';
import { placeOptions } from './place-options.ts';

interface InviteDialogProps {
  readonly agency: string;
  readonly onClose: () => void;
}

interface InviteDraft {
  readonly agencies: readonly string[];
  readonly place: string;
  readonly purpose: string;
}

function newInvitation(agency: string): InviteDraft {
  return { agencies: [agency], place: '', purpose: '' };
}

/** Proposes where commanders meet, and why. Each decides for itself. */
export function InviteDialog({ agency, onClose }: InviteDialogProps) {
  const t = useWords('desk');
  const { brief, names, dispatch } = useDesk();
  const places = [{ id: 'conference', label: names.place('conference') }, ...placeOptions(brief)];
  const empty = useMemo(() => newInvitation(agency), [agency]);
  const { draft, change, forget } = useDraft(`invite ${agency}`, empty);
  const { agencies, place, purpose } = draft;
  const view = useView();
  const onWay = new Map(brief.agencies.map(({ id }) => [id, inviteOnWay(view, id)]));
  const twice = agencies.filter((id) => isTwice(onWay.get(id) ?? null));
  const leave = () => {
    forget();
    onClose();
  };
  return (
    <DialogFrame title={t('invite.title')} onClose={onClose}>
      <div className="form">
        <CheckList
          legend={t('invite.who')}
          columns
          chosen={agencies}
          lacks={agencies.length === 0}
          onChange={(chosen) => change({ agencies: chosen })}
          options={brief.agencies.map(({ id, name, commander }) => {
            const how = onWay.get(id) ?? null;
            const label = commander.travels ? name : t('invite.stays', { name });
            return how === null
              ? { id, label }
              : {
                  id,
                  label: t('invite.stands', {
                    name: label,
                    how: onWayWords(t, names, view.now, how),
                  }),
                };
          })}
        />
        <SelectField
          label={t('invite.place')}
          value={place}
          lacks={place === ''}
          options={[{ id: '', label: t('invite.choose') }, ...places]}
          onChange={(chosen) => change({ place: chosen })}
        />
        <TextField
          label={t('invite.purpose')}
          hint={t('invite.purposeHint')}
          rows={2}
          value={purpose}
          lacks={purpose.trim() === ''}
          onChange={(text) => change({ purpose: text })}
        />
      </div>
      <TwiceNote onWay={onWay.get(twice[0] ?? '') ?? null} who={names.shorts(twice)} />
      <DialogActs
        does={t(twice.length > 0 ? 'invite.again' : 'invite.send')}
        isReady={agencies.length > 0 && place !== '' && purpose.trim() !== ''}
        onCancel={leave}
        onDo={() =>
          dispatch({ type: 'invite', agencies: [...agencies], place, purpose: purpose.trim() })
        }
      />
    </DialogFrame>
  );
}
