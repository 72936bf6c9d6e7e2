import { useState } from 'react';
import { methaneFields, type MethaneField } from '#doctrine/methane.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { LetteredEntry, type EntryDraft } from '../parts/lettered-entry.tsx';
import { RadioList } from '../parts/radio-list.tsx';
import {
  emptyMethane,
  filledFields,
  majorIncidentStatuses,
  methaneCommand,
} from './methane-draft.ts';
import { MethaneSent } from './methane-sent.tsx';

/** The worksheet of a M/ETHANE to one's own control, and those already sent. */
export function MethaneSheet() {
  const t = useWords('desk');
  const { dispatch } = useDesk();
  const { methanes } = useView();
  const [draft, setDraft] = useState(emptyMethane);
  const filled = filledFields(draft);
  const change = (id: MethaneField, entry: EntryDraft) =>
    setDraft({ ...draft, entries: { ...draft.entries, [id]: entry } });
  const lacksStatus = draft.entries.majorIncident.says.trim() !== '' && draft.status === null;
  return (
    <div className="worksheet">
      <MethaneSent />
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          dispatch(methaneCommand(draft));
        }}
      >
        <p className="hint">{t('methane.hint')}</p>
        {methaneFields.map(({ id, letter, label, asks }) => (
          <LetteredEntry
            key={id}
            letter={letter}
            label={label}
            asks={asks}
            entry={draft.entries[id]}
            onChange={(entry) => change(id, entry)}
          >
            {id === 'majorIncident' ? (
              <RadioList
                legend={t('methane.status')}
                columns
                chosen={draft.status}
                onChange={(chosen) =>
                  setDraft({
                    ...draft,
                    status: majorIncidentStatuses.find((one) => one === chosen) ?? null,
                  })
                }
                options={majorIncidentStatuses.map((one) => ({
                  id: one,
                  label: t(`majorIncident.${one}`),
                }))}
              />
            ) : null}
          </LetteredEntry>
        ))}
        {lacksStatus ? <p className="error-text">{t('methane.lacksStatus')}</p> : null}
        <div className="worksheet-acts">
          <span className="hint">{t('methane.filled', { count: filled.length })}</span>
          <button
            type="button"
            className="button quiet-button"
            onClick={() => setDraft(emptyMethane)}
          >
            {t('methane.clear')}
          </button>
          <button type="submit" className="button" disabled={filled.length === 0 || lacksStatus}>
            {t('methane.send', { number: methanes.length + 1 })}
          </button>
        </div>
      </form>
    </div>
  );
}
