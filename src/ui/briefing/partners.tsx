import type { Brief, BriefAgency } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';

/** Who the partners are, who commands there, and by which channels they can be reached. */
export function Partners({ brief }: { brief: Brief }) {
  const t = useWords('briefing');
  const groupsOf = (agency: BriefAgency) => {
    const labels = brief.channels
      .filter((channel) => channel.kind === 'talkgroup' && agency.onTalkgroups.includes(channel.id))
      .map((channel) => channel.label);
    return labels.length === 0
      ? t('partners.none')
      : t('partners.and', { groups: labels.join(', ') });
  };
  return (
    <section className="panel" aria-labelledby="briefing-partners">
      <div className="panel-bar">
        <h2 id="briefing-partners">{t('partners.title')}</h2>
      </div>
      <div
        className="briefing-scroll"
        role="group"
        aria-labelledby="briefing-partners"
        tabIndex={0}
      >
        <table className="table briefing-table" aria-labelledby="briefing-partners">
          <thead>
            <tr>
              <th scope="col">{t('partners.tag')}</th>
              <th scope="col">{t('partners.service')}</th>
              <th scope="col">{t('partners.commander')}</th>
              <th scope="col">{t('partners.channels')}</th>
            </tr>
          </thead>
          <tbody>
            {brief.agencies.map((agency) => (
              <tr key={agency.id}>
                <td>
                  <span className="tag" data-agency={agency.short}>
                    {agency.short}
                  </span>
                </td>
                <th scope="row">
                  {agency.name}
                  {agency.id === brief.seat.agency ? (
                    <span className="quiet"> · {t('partners.yours')}</span>
                  ) : null}
                  <span className="briefing-second">{agency.control}</span>
                </th>
                <td>
                  {agency.commander.name}
                  <span className="briefing-second">
                    {agency.commander.title}
                    {agency.commander.travels ? '' : ` · ${t('partners.stays')}`}
                  </span>
                </td>
                <td>{groupsOf(agency)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
