import type { PartnersView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { RiskTable } from './risk-table.tsx';

/** What was assessed together, newest first, with each agency’s own rating. */
export function RisksAssessed({ risks }: { readonly risks: PartnersView['risks'] }) {
  const t = useWords('desk');
  const { names } = useDesk();
  return risks.toReversed().map((risk) => (
    <section key={risk.id} className="risks">
      <h4>{t('risk.assessed', { time: names.time(risk.at) })}</h4>
      <RiskTable className="risk-table" risk={risk} />
    </section>
  ));
}
