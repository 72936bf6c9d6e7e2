import type { Rating } from '#exercise/events-partner.ts';
import type { PartnersView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';

interface RiskTableProps {
  readonly risk: PartnersView['risks'][number];
  readonly className: string;
}

/**
 * What was assessed together. Where it is narrow each hazard is a card: the roles say that it is a
 * table whatever it looks like, and each cell says what it is of.
 */
export function RiskTable({ risk, className }: RiskTableProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { agencies, hazards } = risk;
  const grade = (rating: Rating | 'not-known') => t(`rating.${rating}`);
  const heads = [
    t('risk.hazard'),
    t('risk.atRisk'),
    t('risk.weighing'),
    t('risk.rating'),
    t('risk.controls'),
    t('risk.tells'),
  ] as const;
  return (
    <table className={className} role="table" aria-label={t('risk.table')}>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {hazards.map((one) => (
          <tr key={one.hazard} role="row">
            <th scope="row" role="rowheader">
              {one.words}
            </th>
            <td role="cell" data-head={heads[1]}>
              {one.atRisk ?? t('risk.notSaid')}
            </td>
            <td role="cell" data-head={heads[2]}>
              {one.likelihood === undefined || one.impact === undefined
                ? t('risk.notSaid')
                : `${grade(one.likelihood)} × ${grade(one.impact)}`}
            </td>
            <td role="cell" data-head={heads[3]}>
              <b>{grade(one.rating)}</b>{' '}
              <span className="risk-ratings">
                {agencies.map((agency) => (
                  <span key={agency}>
                    <AgencyTag id={agency} /> {grade(one.ratings[agency] ?? 'not-known')}
                  </span>
                ))}
              </span>
            </td>
            <td role="cell" data-head={heads[4]}>
              {one.controls === '' ? t('risk.notSaid') : one.controls}
            </td>
            <td role="cell" data-head={heads[5]}>
              {one.tells === undefined ? t('risk.nobodyTells') : names.party(one.tells).name}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
