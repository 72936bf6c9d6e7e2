import type { PartnersView } from '#exercise/view-partners.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { useRemembered } from '../notebook.ts';
import { PrintButton } from '../parts/print-button.tsx';
import { SheetFoot } from '../parts/sheet-foot.tsx';
import { useNotes } from '../picture/use-notes.ts';
import { isWithYou } from '../share/plan-shares.ts';
import { HazardChoice } from './hazard-choice.tsx';
import { areRisks, newRisk, riskCommand, type RiskDraft } from './risk-draft.ts';
import { RiskRow } from './risk-row.tsx';
import { RisksAssessed } from './risks-assessed.tsx';
import { RiskTable } from './risk-table.tsx';
import { WhoIsHere } from './who-is-here.tsx';

/** The most hazards of one round. */
const most = 12;

/** Joint risk: each hazard, who is at risk, how likely and how bad, its control and who tells the crews. */
export function RiskSheet() {
  const t = useWords('desk');
  const { dispatch } = useDesk();
  const { agencies, partners } = useView();
  const notes = useNotes();
  const [rows, keep] = useRemembered<readonly RiskDraft[]>('risk-draft', [], areRisks);
  const together = Object.values(agencies)
    .filter(isWithYou)
    .map(({ id }) => id);
  const command = riskCommand(rows);
  return (
    <form
      className="worksheet"
      onSubmit={(event) => {
        event.preventDefault();
        if (command === null) return;
        dispatch(command);
        keep([]);
      }}
    >
      <p className="hint">{t('risk.hint')}</p>
      <WhoIsHere together={together} />
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
      <RisksAssessed risks={partners.risks} />
      <SheetFoot>
        <div className="worksheet-acts">
          {rows.length > 0 && command === null ? (
            <span className="hint">{t('risk.lacksRating')}</span>
          ) : null}
          {partners.risks.length === 0 ? null : (
            <PrintButton label={t('risk.print')}>
              {() => <RiskPaper risks={partners.risks} />}
            </PrintButton>
          )}
          <button
            type="submit"
            className="button"
            disabled={command === null || together.length === 0}
          >
            {t('risk.send')}
          </button>
        </div>
      </SheetFoot>
    </form>
  );
}

/** All that was assessed together, the newest first, on paper. */
function RiskPaper({ risks }: { readonly risks: PartnersView['risks'] }) {
  const t = useWords('desk');
  const { names } = useDesk();
  return (
    <>
      <h1>{t('risk.table')}</h1>
      {risks.toReversed().map((risk) => (
        <section key={risk.id}>
          <h2>{t('risk.assessed', { time: names.time(risk.at) })}</h2>
          <RiskTable className="paper-table" risk={risk} />
        </section>
      ))}
    </>
  );
}
