import { useState } from 'react';
import { methaneFields, type MethaneField } from '#doctrine/methane.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { LetteredEntry, type EntryDraft } from '../parts/lettered-entry.tsx';
import { RadioList } from '../parts/radio-list.tsx';
import { SelectField } from '../parts/select-field.tsx';
import {
  emptyMethane,
  filledFields,
  majorIncidentStatuses,
  methaneCommand,
} from './methane-draft.ts';
import { MethaneSent } from './methane-sent.tsx';

/** The worksheet of a M/ETHANE to one's own control, or another that takes it, and those already sent. */
export function MethaneSheet() {
  const t = useWords('desk');
  const { brief, names, dispatch } = useDesk();
  const { methanes } = useView();
  const [draft, setDraft] = useState(emptyMethane);
  const { agency, controls } = brief.seat;
  const [to, setTo] = useState(agency);
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
          dispatch(methaneCommand(draft, to === agency ? undefined : to));
        }}
      >
        <p className="hint">{controls.length === 0 ? t('methane.hint') : t('methane.hintEach')}</p>
        {controls.length === 0 ? null : (
          <SelectField
            label={t('methane.to')}
            value={to}
            onChange={setTo}
            options={[agency, ...controls].map((id) => ({ id, label: names.control(id) }))}
          />
        )}
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
