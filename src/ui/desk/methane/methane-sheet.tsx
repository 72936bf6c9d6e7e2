import { useState } from 'react';
import { methaneFields, type MethaneField } from '#doctrine/methane.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { FoldRow } from '../parts/fold-row.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { useOpenRows } from '../parts/use-open-rows.ts';
import { useNotes } from '../picture/use-notes.ts';
import { unfiled } from './letters.ts';
import { changedFields, draftAfter } from './methane-draft.ts';
import { MethaneConfided } from './methane-confided.tsx';
import { MethaneHead } from './methane-head.tsx';
import { MethaneRow } from './methane-row.tsx';
import { MethaneSend } from './methane-send.tsx';
import { MethaneVersions } from './methane-versions.tsx';
import { UnfiledNotes } from './unfiled-notes.tsx';
import { useFiled } from './use-filed.ts';
import { useMethaneDraft } from './use-methane-draft.ts';
import { saidBefore } from './version-changes.ts';

/** The worksheet of a M/ETHANE to one's own control, or another that takes it, and those already sent. */
export function MethaneSheet() {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const { methanes } = useView();
  const notes = useNotes();
  const [filed] = useFiled();
  const { draft, change, startAgain, latest } = useMethaneDraft();
  const rows = useOpenRows();
  const { agency, controls } = brief.seat;
  const [to, setTo] = useState(agency);
  const sent = methanes.filter((one) => (one.to ?? agency) === to);
  const changed = changedFields(draft, sent);
  const left = unfiled(notes, filed);
  const said = draftAfter(sent).entries;
  const wordsBefore = (id: MethaneField) => {
    const before = said[id].says;
    return before === '' || before === draft.entries[id].says.trim() ? undefined : before;
  };
  return (
    <div className="worksheet">
      <MethaneHead draft={draft} onChange={change} />
      {controls.length === 0 ? null : (
        <SelectField
          label={t('methane.to')}
          value={to}
          onChange={setTo}
          options={[agency, ...controls].map((id) => ({ id, label: names.control(id) }))}
        />
      )}
      <div className="fold-rows">
        <MethaneConfided draft={draft} onChange={change} />
        {left.length === 0 ? null : (
          <FoldRow
            badge="?"
            label={t('methane.unfiled')}
            marks={
              <span className="to-take">{t('methane.unfiledCount', { count: left.length })}</span>
            }
            summary={<span className="hint">{t('methane.unfiledHint')}</span>}
            isOpen={rows.isOpen('unfiled')}
            onToggle={() => rows.toggle('unfiled')}
          >
            <UnfiledNotes notes={left} />
          </FoldRow>
        )}
        {methaneFields.map((field) => (
          <MethaneRow
            key={field.id}
            field={field}
            draft={draft}
            since={methanes.at(-1)?.at}
            isChanged={changed.includes(field.id)}
            before={wordsBefore(field.id)}
            isOpen={rows.isOpen(field.id)}
            onToggle={() => rows.toggle(field.id)}
            onChange={change}
            latest={latest}
          />
        ))}
      </div>
      <p className="hint">{t('methane.passedOn')}</p>
      <MethaneVersions />
      <MethaneSend
        draft={draft}
        changed={changed}
        before={saidBefore(sent)}
        to={to === agency ? undefined : to}
        onStartAgain={startAgain}
        onLacksStatus={() => {
          if (!rows.isOpen('majorIncident')) rows.toggle('majorIncident');
        }}
      />
    </div>
  );
}
