import type { BriefAgency } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { capabilityWords } from './capability-words.ts';

/** What one needs before one rings them: what they can be asked for, how they are reached. */
export function AgencyFacts({ agency }: { readonly agency: BriefAgency }) {
  const t = useWords('desk');
  const { names } = useDesk();
  const declared = useView().agencies[agency.id]?.declared ?? null;
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
