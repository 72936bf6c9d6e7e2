import { useState } from 'react';
import type { CommandInput } from '#command/command.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { SelectField } from '../parts/select-field.tsx';
import { useNotes } from '../picture/use-notes.ts';
import { isWithYou } from '../share/plan-shares.ts';
import { RiskRow, type RiskDraft } from './risk-row.tsx';
import { RisksAssessed } from './risks-assessed.tsx';

type RiskInput = Extract<CommandInput, { type: 'assess-risk' }>;

/** The most hazards of one round. */
const most = 12;

/** Joint risk: each hazard with its rating, its control and who tells the crews. */
export function RiskSheet() {
  const t = useWords('desk');
  const { names, dispatch } = useDesk();
  const { agencies, partners } = useView();
  const notes = useNotes();
  const [rows, setRows] = useState<readonly RiskDraft[]>([]);
  const together = Object.values(agencies)
    .filter(isWithYou)
    .map(({ id }) => id);
  const left = notes.filter(({ id }) => !rows.some(({ hazard }) => hazard === id));
  const send = () => {
    const hazards: RiskInput['hazards'] = rows.flatMap(({ hazard, rating, controls, tells }) =>
      rating === null
        ? []
        : [{ hazard, rating, controls: controls.trim(), ...(tells === '' ? {} : { tells }) }],
    );
    dispatch({ type: 'assess-risk', hazards });
    setRows([]);
  };
  return (
    <div className="worksheet">
      <RisksAssessed risks={partners.risks} />
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <p className="hint">
          {together.length === 0
            ? t('meeting.nobody')
            : t('meeting.with', { who: names.shorts(together) })}
        </p>
        {rows.map((row, index) => (
          <RiskRow
            key={row.hazard}
            row={row}
            label={notes.find(({ id }) => id === row.hazard)?.label ?? row.hazard}
            crews={together}
            onChange={(changed) => setRows(rows.with(index, changed))}
            onRemove={() => setRows(rows.filter((other) => other !== row))}
          />
        ))}
        {rows.length >= most ? null : (
          <SelectField
            label={t('risk.add')}
            value=""
            options={[
              { id: '', label: notes.length === 0 ? t('risk.noNotes') : t('risk.choose') },
              ...left.map(({ id, label }) => ({ id, label })),
            ]}
            onChange={(hazard) =>
              setRows([...rows, { hazard, rating: null, controls: '', tells: '' }])
            }
          />
        )}
        <div className="worksheet-acts">
          <button
            type="submit"
            className="button"
            disabled={
              rows.length === 0 ||
              together.length === 0 ||
              rows.some(({ rating }) => rating === null)
            }
          >
            {t('risk.send')}
          </button>
        </div>
      </form>
    </div>
  );
}
