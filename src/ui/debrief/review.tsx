import { useMemo, useState } from 'react';
import type { Debrief } from '#analysis/debrief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { nothingChosen, spotOf } from './debrief-focus.ts';
import type { DebriefSubject } from './debrief-subject.ts';
import { Evidence } from './evidence.tsx';
import type { Telling } from './event-words.ts';
import { indexJournal } from './journal-index.ts';
import { KnowledgeTable } from './knowledge-table.tsx';
import { PictureChart } from './picture-chart.tsx';
import { ReflectionNote } from './reflection-note.tsx';
import { UmpirePrint } from './umpire/umpire-print.tsx';
import { WorkedPane } from './worked-pane.tsx';

interface ReviewProps {
  debrief: Debrief;
  subject: DebriefSubject;
  reflection: string;
}

/** The score on the left, the picture over time in the middle, the evidence on the right. */
export function Review({ debrief, subject, reflection }: ReviewProps) {
  const events = useWords('events');
  const [focus, setFocus] = useState(nothingChosen);
  const telling = useMemo(
    (): Telling => ({ book: subject.book, index: indexJournal(debrief.events), t: events }),
    [debrief, subject, events],
  );
  const line = debrief.score.lines.find(({ id }) => id === focus.line);
  const spot = useMemo(() => (line === undefined ? null : spotOf(debrief, line)), [debrief, line]);
  const moment = focus.moment ?? spot?.at ?? null;
  return (
    <div className="debrief-review">
      <WorkedPane
        debrief={debrief}
        subject={subject}
        chosen={focus.principle}
        onChoose={(principle) => setFocus({ ...focus, principle, line: null })}
      />
      <div className="debrief-middle">
        <PictureChart
          debrief={debrief}
          book={subject.book}
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
          onLine={(id) => setFocus({ ...focus, line: id, moment: null })}
          onAll={() => setFocus({ ...focus, principle: null })}
        />
        <ReflectionNote text={reflection} />
        <UmpirePrint score={debrief.score} subject={subject} />
      </div>
    </div>
  );
}
