import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { riskColumns } from './risk-columns.ts';
import { RiskRatings, type Risk } from './risk-ratings.tsx';

/** What was assessed together where there is no room for columns: a hazard a card. */
export function RiskCards({ risk }: { readonly risk: Risk }) {
  const t = useWords('desk');
  const { names } = useDesk();
  return (
    <ul className="risk-cards" aria-label={t('risk.table')}>
      {risk.hazards.map((hazard) => {
        const { atRisk, weighing, controls, tells } = riskColumns(hazard, names, t);
        return (
          <li key={hazard.hazard}>
            <b>{hazard.words}</b>
            <dl>
              <dt>{t('risk.rating')}</dt>
              <dd>
                <RiskRatings agencies={risk.agencies} hazard={hazard} />
              </dd>
              <dt>{t('risk.weighing')}</dt>
              <dd>{weighing}</dd>
              <dt>{t('risk.atRisk')}</dt>
              <dd>{atRisk}</dd>
              <dt>{t('risk.controls')}</dt>
              <dd>{controls}</dd>
              <dt>{t('risk.tells')}</dt>
              <dd>{tells}</dd>
            </dl>
          </li>
        );
      })}
    </ul>
  );
}
