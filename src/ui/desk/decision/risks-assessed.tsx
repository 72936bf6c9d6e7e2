import type { PartnersView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';

/** What was assessed together, newest first, with each agency’s own rating. */
export function RisksAssessed({ risks }: { readonly risks: PartnersView['risks'] }) {
  const t = useWords('desk');
  const { names } = useDesk();
  return risks.toReversed().map(({ id, at, agencies, hazards }) => (
    <section key={id} className="risks">
      <h4>{t('risk.assessed', { time: names.time(at) })}</h4>
      <div className="risk-scroll" tabIndex={0} role="group" aria-label={t('risk.table')}>
        <table className="risk-table">
          <thead>
            <tr>
              <th scope="col">{t('risk.hazard')}</th>
              <th scope="col">{t('risk.joint')}</th>
              {agencies.map((agency) => (
                <th key={agency} scope="col">
                  <AgencyTag id={agency} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hazards.map(({ hazard, words, rating, controls, tells, ratings }) => (
              <tr key={hazard}>
                <th scope="row">
                  {words}
                  <span className="hint">
                    {controls}{' '}
                    {tells === undefined
                      ? t('risk.nobodyTells')
                      : t('risk.toldBy', { who: names.party(tells).short })}
                  </span>
                </th>
                <td>
                  <b>{t(`rating.${rating}`)}</b>
                </td>
                {agencies.map((agency) => (
                  <td key={agency}>{t(`rating.${ratings[agency] ?? 'not-known'}`)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  ));
}
