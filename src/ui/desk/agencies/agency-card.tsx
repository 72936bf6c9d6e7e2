import type { BriefAgency } from '#exercise/view-brief.ts';
import { useView } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { AgencyActions } from './agency-actions.tsx';
import { AgencyFacts } from './agency-facts.tsx';
import { AgencyLine } from './agency-line.tsx';
import { CallFailed } from './call-failed.tsx';
import { Heard } from './heard.tsx';

interface AgencyCardProps {
  readonly agency: BriefAgency;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

/** One agency as it was last heard; selected, with what can be asked of it and said to it. */
export function AgencyCard({ agency, isSelected, onSelect }: AgencyCardProps) {
  const seen = useView().agencies[agency.id];
  return (
    <li className="card" data-selected={isSelected || undefined}>
      <button
        type="button"
        className="card-head"
        data-card={agency.id}
        aria-expanded={isSelected}
        onClick={onSelect}
      >
        <AgencyTag id={agency.id} />
        <b>{agency.name}</b>
        <Heard at={seen?.heardAt ?? null} />
      </button>
      <AgencyLine agency={agency} isOpen={isSelected} />
      {seen?.callFailed ? <CallFailed failed={seen.callFailed} isOpen={isSelected} /> : null}
      {isSelected ? (
        <>
          <AgencyFacts agency={agency} />
          <AgencyActions agency={agency} />
        </>
      ) : null}
    </li>
  );
}
