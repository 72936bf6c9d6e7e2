import { useWords } from '#ui/text/i18n.ts';
import { UmpireFailures } from './umpire-failures.tsx';
import type { UmpireDesk } from './umpire-part.ts';
import { UmpireReport } from './umpire-report.tsx';
import { UmpireSheet } from './umpire-sheet.tsx';
import { UmpireWho } from './umpire-who.tsx';
import type { Telling } from '../event-words.ts';
import type { DebriefSubject } from '../debrief-subject.ts';
import type { ScoreCard } from '#scoring/score-card.ts';

interface UmpireTabProps {
  desk: UmpireDesk;
  score: ScoreCard;
  subject: DebriefSubject;
  telling: Telling;
}

/** The umpire’s sheet on the left; what it comes to beside the log, on the right. */
export function UmpireTab({ desk, score, subject, telling }: UmpireTabProps) {
  const t = useWords('umpire');
  return (
    <div className="umpire">
      <section className="panel umpire-sheet" aria-labelledby="umpire-sheet">
        <div className="panel-bar">
          <h2 id="umpire-sheet">{t('title')}</h2>
        </div>
        <div
          className="scroll umpire-scroll"
          role="group"
          aria-labelledby="umpire-sheet"
          tabIndex={0}
        >
          <p className="umpire-says">{t('says')}</p>
          <UmpireWho desk={desk} />
          {desk.active === null ? null : (
            <UmpireSheet
              key={desk.active.rater}
              sheet={desk.active}
              sections={desk.sections}
              onWrite={desk.onWrite}
            />
          )}
        </div>
      </section>
      <section className="panel umpire-came" aria-labelledby="umpire-report">
        <div className="panel-bar">
          <h2 id="umpire-report">{t('report')}</h2>
        </div>
        <div
          className="scroll umpire-scroll"
          role="group"
          aria-labelledby="umpire-report"
          tabIndex={0}
        >
          <UmpireFailures desk={desk} telling={telling} />
          <UmpireReport part={desk} score={score} subject={subject} />
        </div>
      </section>
    </div>
  );
}
