import { useState } from 'react';
import { offeredBy } from '#kernel/offered.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { LogList } from './log-list.tsx';
import { recentMessages } from './recent-messages.ts';

/** The decision log: what the officer writes, and what was refused. */
export function LogTab() {
  const t = useWords('desk');
  const { names, brief, dispatch } = useDesk();
  const { messages, now } = useView();
  const [text, setText] = useState('');
  const [about, setAbout] = useState('');
  const subjects = [
    { id: '', label: t('log.nothing') },
    ...offeredBy(brief, now).map(({ id, title }) => ({ id, label: title })),
    ...recentMessages(messages).map(({ id, at, from, text: words }) => ({
      id,
      label: `${names.stamp(at)} ${names.party(from).short}: ${words.slice(0, 60)}`,
    })),
  ];
  return (
    <div className="worksheet">
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          const words = text.trim();
          if (words === '') return;
          dispatch({ type: 'log', text: words, ...(about === '' ? {} : { about }) });
          setText('');
          setAbout('');
        }}
      >
        <TextField
          label={t('log.entry')}
          hint={t('log.hint')}
          rows={3}
          value={text}
          onChange={setText}
        />
        <SelectField label={t('log.about')} value={about} options={subjects} onChange={setAbout} />
        <div className="worksheet-acts">
          <button type="submit" className="button" disabled={text.trim() === ''}>
            {t('log.add')}
          </button>
        </div>
      </form>
      <LogList />
    </div>
  );
}
