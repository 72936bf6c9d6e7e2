import { useRef } from 'react';
import type { PartnersView } from '#exercise/view-partners.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { useWidth } from '../picture/use-width.ts';
import { RiskCards } from './risk-cards.tsx';
import { RiskTable } from './risk-table.tsx';

/** Where six columns can be read. */
const wide = 620;

/** What was assessed together, newest first, with each agency’s own rating. */
export function RisksAssessed({ risks }: { readonly risks: PartnersView['risks'] }) {
  const t = useWords('desk');
  const { names } = useDesk();
  const element = useRef<HTMLDivElement>(null);
  const isWide = useWidth(element) >= wide;
  return (
    <div ref={element}>
      {risks.toReversed().map((risk) => (
        <section key={risk.id} className="risks">
          <h4>{t('risk.assessed', { time: names.time(risk.at) })}</h4>
          {isWide ? <RiskTable className="risk-table" risk={risk} /> : <RiskCards risk={risk} />}
        </section>
      ))}
    </div>
  );
}
