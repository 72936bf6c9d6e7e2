import type { PartnersView } from '#exercise/view-partners.ts';
import { useWords } from '#ui/text/i18n.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';

export type Risk = PartnersView['risks'][number];
export type RiskHazard = Risk['hazards'][number];

interface RiskRatingsProps {
  readonly agencies: readonly string[];
  readonly hazard: RiskHazard;
}

/** The joint rating, and each agency’s own from what it holds. */
export function RiskRatings({ agencies, hazard }: RiskRatingsProps) {
  const t = useWords('desk');
  return (
    <>
      <b>{t(`rating.${hazard.rating}`)}</b>
      <span className="risk-ratings">
        {agencies.map((agency) => (
          <span key={agency}>
            <AgencyTag id={agency} /> {t(`rating.${hazard.ratings[agency] ?? 'not-known'}`)}
          </span>
        ))}
      </span>
    </>
  );
}
