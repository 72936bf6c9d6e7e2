import type { ScoreCard } from '#scoring/score-card.ts';
import { useWords } from '#ui/text/i18n.ts';
import type { DebriefSubject } from '../debrief-subject.ts';
import { UmpireFailures } from './umpire-failures.tsx';
import { useUmpire } from './umpire-part.ts';
import { UmpireReport } from './umpire-report.tsx';

/** What umpires handed in, as it stands in a print of the review; not on the screen. */
export function UmpirePrint({ score, subject }: { score: ScoreCard; subject: DebriefSubject }) {
  const t = useWords('umpire');
  const desk = useUmpire();
  if (desk === null || (desk.umpires.length === 0 && desk.failures.length === 0)) return null;
  return (
    <section className="panel print-only" aria-label={t('report')}>
      <div className="panel-bar">
        <h2>{t('report')}</h2>
      </div>
      <UmpireFailures desk={{ ...desk, active: null }} />
      <UmpireReport part={desk} score={score} subject={subject} />
    </section>
  );
}
