import { useState } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { CheckList } from '../parts/check-list.tsx';
import { NotesPicker } from '../parts/notes-picker.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { LineList } from '../in-hand/line-list.tsx';

/** The longest line that the command takes. */
const longest = 600;

/** One message to the public, agreed with the partners named, and then put out. */
export function LineSheet() {
  const t = useWords('desk');
  const { brief, dispatch } = useDesk();
  const channels = brief.channels.filter(({ kind }) => kind === 'public');
  const [partners, setPartners] = useState<readonly string[]>([]);
  const [says, setSays] = useState('');
  const [items, setItems] = useState<readonly string[]>([]);
  const [channel, setChannel] = useState(channels[0]?.id ?? '');
  const words = says.trim();
  if (channels.length === 0) return <p className="empty">{t('line.noChannel')}</p>;
  return (
    <div className="worksheet">
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          dispatch({
            type: 'public-line',
            with: [...partners],
            says: words,
            items: [...items],
            channel,
          });
          setSays('');
          setItems([]);
        }}
      >
        <CheckList
          legend={t('line.with')}
          hint={t('line.withHint')}
          columns
          chosen={partners}
          onChange={setPartners}
          options={brief.agencies.map(({ id, name }) => ({ id, label: name }))}
        />
        <TextField
          label={t('line.says')}
          hint={t('line.saysHint')}
          rows={4}
          longest={longest}
          value={says}
          onChange={setSays}
        />
        <div className="field">
          <p className="label">{t('line.items')}</p>
          <NotesPicker label={t('line.items')} chosen={items} onChange={setItems} />
        </div>
        <SelectField
          label={t('line.channel')}
          value={channel}
          options={channels}
          onChange={setChannel}
        />
        <div className="worksheet-acts">
          <button type="submit" className="button" disabled={words === '' || partners.length === 0}>
            {t('line.send')}
          </button>
        </div>
      </form>
      <LineList />
    </div>
  );
}
