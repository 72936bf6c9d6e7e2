import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { letterOf, useFiled } from '../methane/use-filed.ts';
import { useRemembered } from '../notebook.ts';
import { PrintButton } from '../parts/print-button.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { useNotes, type HeardNote } from '../picture/use-notes.ts';
import { isWithYou } from '../share/plan-shares.ts';
import { areRisks, newRisk, riskCommand, type RiskDraft } from './risk-draft.ts';
import { RiskRow } from './risk-row.tsx';
import { RisksAssessed } from './risks-assessed.tsx';
import { RiskTable } from './risk-table.tsx';

/** The most hazards of one round. */
const most = 12;

/** Joint risk: each hazard, who is at risk, how likely and how bad, its control and who tells the crews. */
export function RiskSheet() {
  const t = useWords('desk');
  const { names, dispatch } = useDesk();
  const { agencies, partners } = useView();
  const notes = useNotes();
  const [rows, keep] = useRemembered<readonly RiskDraft[]>('risk-draft', [], areRisks);
  const together = Object.values(agencies)
    .filter(isWithYou)
    .map(({ id }) => id);
  const command = riskCommand(rows);
  return (
    <div className="worksheet">
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (command === null) return;
          dispatch(command);
          keep([]);
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
            onChange={(changed) => keep(rows.with(index, changed))}
            onRemove={() => keep(rows.filter((other) => other !== row))}
          />
        ))}
        {rows.length >= most ? null : (
          <HazardChoice
            notes={notes.filter(({ id }) => !rows.some(({ hazard }) => hazard === id))}
            onChoose={(hazard) => keep([...rows, newRisk(hazard)])}
          />
        )}
        <div className="worksheet-acts">
          {rows.length > 0 && command === null ? (
            <span className="hint">{t('risk.lacksRating')}</span>
          ) : null}
          <button
            type="submit"
            className="button"
            disabled={command === null || together.length === 0}
          >
            {t('risk.send')}
          </button>
        </div>
      </form>
      <RisksAssessed risks={partners.risks} />
      {partners.risks.length === 0 ? null : (
        <div className="worksheet-acts">
          <PrintButton label={t('risk.print')}>
            {() => (
              <>
                <h1>{t('risk.table')}</h1>
                {partners.risks.toReversed().map((risk) => (
                  <section key={risk.id}>
                    <h2>{t('risk.assessed', { time: names.time(risk.at) })}</h2>
                    <RiskTable className="paper-table" risk={risk} />
                  </section>
                ))}
              </>
            )}
          </PrintButton>
        </div>
      )}
    </div>
  );
}

interface HazardChoiceProps {
  readonly notes: readonly HeardNote[];
  readonly onChoose: (note: string) => void;
}

/** Notes to take a hazard from: first those filed under hazards. What was replaced is not among them. */
function HazardChoice({ notes, onChoose }: HazardChoiceProps) {
  const t = useWords('desk');
  const [filed] = useFiled();
  const standing = notes.filter(({ replacedBy }) => replacedBy === undefined);
  const hazards = standing.filter((note) => letterOf(note, filed) === 'hazards');
  return (
    <SelectField
      label={t('risk.add')}
      value=""
      options={[{ id: '', label: t(notes.length === 0 ? 'risk.noNotes' : 'risk.choose') }]}
      groups={[
        { heading: t('risk.filed'), options: hazards },
        { heading: t('risk.others'), options: standing.filter((note) => !hazards.includes(note)) },
      ].filter(({ options }) => options.length > 0)}
      onChange={onChoose}
    />
  );
}
