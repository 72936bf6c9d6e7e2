import { useCallback, useMemo, useState } from 'react';
import type { Debrief } from '#analysis/debrief.ts';
import { nothingChosen, spotOf } from './debrief-focus.ts';
import type { DebriefSubject } from './debrief-subject.ts';
import { Evidence } from './evidence.tsx';
import type { Telling } from './event-words.ts';
import { KnowledgeTable } from './knowledge-table.tsx';
import type { LedgerFilter } from './ledger-filter.ts';
import { PictureChart } from './picture-chart.tsx';
import { ReflectionNote } from './reflection-note.tsx';
import { WorkedPane } from './worked-pane.tsx';

interface ReviewProps {
  debrief: Debrief;
  subject: DebriefSubject;
  telling: Telling;
  reflection: string;
}

/** The score on the left, the picture over time in the middle, the evidence on the right. */
export function Review({ debrief, subject, telling, reflection }: ReviewProps) {
  const [focus, setFocus] = useState(nothingChosen);
  const line = debrief.score.lines.find(({ id }) => id === focus.line);
  const spot = useMemo(() => (line === undefined ? null : spotOf(debrief, line)), [debrief, line]);
  const moment = focus.moment ?? spot?.at ?? null;
  const onFilter = (filter: LedgerFilter | null) => setFocus({ ...focus, filter, line: null });
  const onLine = useCallback(
    (id: string | null) => setFocus((now) => ({ ...now, line: id, moment: null })),
    [],
  );
  return (
    <div className="debrief-review">
      <WorkedPane debrief={debrief} subject={subject} filter={focus.filter} onFilter={onFilter} />
      <div className="debrief-middle">
        <PictureChart
          debrief={debrief}
          book={subject.book}
          pauses={subject.pauses}
          moment={moment}
          spot={focus.moment === null ? spot : null}
          onMoment={(at) => setFocus({ ...focus, moment: at })}
        />
        <KnowledgeTable debrief={debrief} book={subject.book} moment={moment} spot={spot} />
      </div>
      <div className="debrief-right">
        <Evidence
          debrief={debrief}
          telling={telling}
          focus={focus}
          onLine={onLine}
          onFilter={onFilter}
        />
        <ReflectionNote text={reflection} />
      </div>
    </div>
  );
}
