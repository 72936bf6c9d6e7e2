import { useCallback } from 'react';
import { useDesk, useDeskState } from '../desk-context.ts';
import { AgencyCard } from './agency-card.tsx';
import { Questions } from './questions.tsx';
import { showCard } from './show-card.ts';
import { useHeard } from './use-heard.ts';
import { Waits } from './waits.tsx';
import { YourPlace } from './your-place.tsx';

/** Questions, what is waited for, and a card for each agency. */
export function Contacts() {
  const { brief } = useDesk();
  const { agency, change } = useDeskState();
  const heard = useHeard();
  const onSelect = useCallback(
    (id: string, isSelected: boolean) => {
      change({ agency: isSelected ? id : null });
      showCard(id);
    },
    [change],
  );
  return (
    <>
      <div className="side-summary">
        <YourPlace />
        <Questions />
        <Waits />
      </div>
      <ul className="cards">
        {brief.agencies.map((one) => (
          <AgencyCard
            key={one.id}
            agency={one}
            isSelected={agency === one.id}
            onSelect={onSelect}
            {...heard(one.id)}
          />
        ))}
      </ul>
    </>
  );
}
