import { useState } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { DialogActs } from '../parts/dialog-acts.tsx';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { placeOptions } from './place-options.ts';

/** Goes to a place of the map. */
export function MoveDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords('desk');
  const { brief, dispatch } = useDesk();
  const { place } = useView();
  const places = placeOptions(brief).filter(({ id }) => id !== place);
  const [to, setTo] = useState('');
  return (
    <DialogFrame title={t('move.title')} onClose={onClose}>
      <div className="form">
        <p className="quiet">{t('move.text')}</p>
        <SelectField
          label={t('move.to')}
          value={to}
          lacks={to === ''}
          options={[{ id: '', label: t('invite.choose') }, ...places]}
          onChange={setTo}
        />
      </div>
      <DialogActs
        does={t('move.go')}
        isReady={to !== ''}
        onCancel={onClose}
        onDo={() => dispatch({ type: 'move', to })}
      />
    </DialogFrame>
  );
}
