import { useId, useState, type ReactNode } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { EventList } from '../event-list.tsx';
import type { Telling } from '../event-words.ts';

interface RestsOnProps {
  says: ReactNode;
  events: readonly number[];
  telling: Telling;
}

/** A sentence that opens onto the events that it rests on; plain words where there are none. */
export function RestsOn({ says, events, telling }: RestsOnProps) {
  const t = useWords('debrief');
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  if (events.length === 0) return <p className="rests-on">{says}</p>;
  return (
    <div className="rests-on">
      <button
        type="button"
        className="rests-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {says}
      </button>
      <p className="evidence-printed">{t('evidence.printEvents', { seqs: events.join(', ') })}</p>
      <div id={id} className="rests-events" hidden={!isOpen}>
        {isOpen ? <EventList title={t('beside.restsOn')} seqs={events} telling={telling} /> : null}
      </div>
    </div>
  );
}
