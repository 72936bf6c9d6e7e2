import { memo } from 'react';
import type { BriefAgency } from '#exercise/view-brief.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { AgencyActions } from './agency-actions.tsx';
import { AgencyFacts } from './agency-facts.tsx';
import { AgencyLine } from './agency-line.tsx';
import { CallFailed } from './call-failed.tsx';
import { Heard } from './heard.tsx';
import { OnWayLines } from './on-way-lines.tsx';
import type { HeardOf } from './use-heard.ts';

interface AgencyCardProps extends HeardOf {
  readonly agency: BriefAgency;
  readonly isSelected: boolean;
  /** The same function each time, or every card is drawn anew. */
  readonly onSelect: (agency: string, isSelected: boolean) => void;
}

/** One agency as it was last heard; selected, with what can be asked of it and said to it. */
export const AgencyCard = memo(function AgencyCard(props: AgencyCardProps) {
  const { agency, isSelected, onSelect, seen, failedAgo } = props;
  const failed = seen?.callFailed ?? null;
  return (
    <li className="card" data-selected={isSelected || undefined}>
      <button
        type="button"
        className="card-head"
        data-card={agency.id}
        aria-expanded={isSelected}
        onClick={() => onSelect(agency.id, !isSelected)}
      >
        <AgencyTag id={agency.id} />
        <b>{agency.name}</b>
        <Heard age={props.heardAge} ago={props.heardAgo} isOld={props.isOld} />
      </button>
      <AgencyLine agency={agency} seen={seen} isOpen={isSelected} failedAgo={failedAgo} />
      {isSelected ? (
        <>
          {failed === null ? null : (
            <p className="card-line">
              <CallFailed why={failed.why} ago={failedAgo} />
            </p>
          )}
          <AgencyFacts agency={agency} declared={seen?.declared ?? null} />
          <OnWayLines agency={agency.id} />
          <AgencyActions agency={agency} seen={seen} />
        </>
      ) : null}
    </li>
  );
});
