import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { riskColumns } from './risk-columns.ts';
import { RiskRatings, type Risk } from './risk-ratings.tsx';

interface RiskTableProps {
  readonly risk: Risk;
  readonly className: string;
}

/** What was assessed together, a hazard a row. */
export function RiskTable({ risk, className }: RiskTableProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  return (
    <table className={className} aria-label={t('risk.table')}>
      <thead>
        <tr>
          <th scope="col">{t('risk.hazard')}</th>
          <th scope="col">{t('risk.atRisk')}</th>
          <th scope="col">{t('risk.weighing')}</th>
          <th scope="col">{t('risk.rating')}</th>
          <th scope="col">{t('risk.controls')}</th>
          <th scope="col">{t('risk.tells')}</th>
        </tr>
      </thead>
      <tbody>
        {risk.hazards.map((hazard) => {
          const { atRisk, weighing, controls, tells } = riskColumns(hazard, names, t);
          return (
            <tr key={hazard.hazard}>
              <th scope="row">{hazard.words}</th>
              <td>{atRisk}</td>
              <td>{weighing}</td>
              <td>
                <RiskRatings agencies={risk.agencies} hazard={hazard} />
              </td>
              <td>{controls}</td>
              <td>{tells}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
