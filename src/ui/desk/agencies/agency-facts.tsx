import type { AgencyView } from '#exercise/view.ts';
import type { BriefAgency } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { capabilityWords } from './capability-words.ts';

interface AgencyFactsProps {
  readonly agency: BriefAgency;
  readonly declared: AgencyView['declared'];
}

/** What one needs before one rings them: what they can be asked for, how they are reached. */
export function AgencyFacts({ agency, declared }: AgencyFactsProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const groups = agency.onTalkgroups.map(names.channel).join(', ');
  return (
    <div className="card-facts">
      <p>
        {agency.capabilities.length === 0
          ? t('agency.canNothing')
          : t('agency.can', { what: capabilityWords(agency, names) })}
      </p>
      <p>
        {groups === '' ? t('agency.noGroup') : t('agency.on', { groups })}{' '}
        {declared === null ? null : t(`declared.${declared}`)}
      </p>
    </div>
  );
}
