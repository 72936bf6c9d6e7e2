import type { Words } from '#ui/text/i18n.ts';
import type { Names } from '../names.ts';
import type { RiskHazard } from './risk-ratings.tsx';

/** What is said of a hazard besides its rating, under its heads; columns of a table, lines of a card. */
export function riskColumns(hazard: RiskHazard, names: Names, t: Words<'desk'>) {
  const { atRisk, likelihood, impact, controls, tells } = hazard;
  const notSaid = t('risk.notSaid');
  return {
    atRisk: atRisk ?? notSaid,
    weighing:
      likelihood === undefined || impact === undefined
        ? notSaid
        : `${t(`rating.${likelihood}`)} × ${t(`rating.${impact}`)}`,
    controls: controls === '' ? notSaid : controls,
    tells: tells === undefined ? t('risk.nobodyTells') : names.party(tells).name,
  };
}
