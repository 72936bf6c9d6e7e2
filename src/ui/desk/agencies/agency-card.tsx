import type { BriefAgency } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { AgencyActions } from './agency-actions.tsx';
import { AgencyState } from './agency-state.tsx';
import { CallFailed } from './call-failed.tsx';

interface AgencyCardProps {
  readonly agency: BriefAgency;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

/** One agency as it was last heard; selected, with what can be said to it. */
export function AgencyCard({ agency, isSelected, onSelect }: AgencyCardProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { agencies } = useView();
  const seen = agencies[agency.id];
  const inPost = seen?.commander ?? agency.commander;
  const groups = agency.onTalkgroups.map(names.channel).join(', ');
  return (
    <li className="card" data-selected={isSelected || undefined}>
      <button type="button" className="card-head" aria-expanded={isSelected} onClick={onSelect}>
        <AgencyTag id={agency.id} />
        <b>{agency.name}</b>
        <AgencyState agency={seen} />
      </button>
      <p className="card-line">
        {inPost.name}, {inPost.title}
        {seen?.commander ? <b> {t('agency.tookOver')}</b> : null}.{' '}
        {seen === undefined || seen.withYou === 'no' ? null : (
          <b className={`with-you ${seen.withYou}`}>{t(`withYou.${seen.withYou}`)}. </b>
        )}
        {groups === '' ? t('agency.noGroup') : t('agency.on', { groups })}
      </p>
      {seen?.declared ? (
        <p className="card-line declared" data-declared={seen.declared}>
          {t(`declared.${seen.declared}`)}
        </p>
      ) : null}
      {seen?.callFailed ? <CallFailed failed={seen.callFailed} isOpen={isSelected} /> : null}
      {isSelected ? <AgencyActions agency={agency} /> : null}
    </li>
  );
}
