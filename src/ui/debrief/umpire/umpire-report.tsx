import type { ScoreCard } from '#scoring/score-card.ts';
import { useWords } from '#ui/text/i18n.ts';
import type { DebriefSubject } from '../debrief-subject.ts';
import { UmpireAgreement } from './umpire-agreement.tsx';
import { UmpireFigures } from './umpire-figures.tsx';
import type { UmpirePart } from './umpire-part.ts';

interface UmpireReportProps {
  part: UmpirePart;
  score: ScoreCard;
  subject: DebriefSubject;
}

/** What umpires’ sheets come to, to be read and printed. */
export function UmpireReport({ part, score, subject }: UmpireReportProps) {
  const t = useWords('umpire');
  const { overridden, umpires, sections } = part;
  const asked = new Map(
    sections.flatMap(({ questions }) => questions.map(({ id, asks }) => [id, asks])),
  );
  const remarks = umpires.flatMap(({ rater, remarks: own }) =>
    Object.entries(own).map(([question, says]) => ({ rater, question, says })),
  );
  return (
    <>
      <section className="umpire-block" aria-labelledby="umpire-figures">
        <h3 id="umpire-figures">{t('figures.title')}</h3>
        {overridden === null ? (
          <p className="quiet small">{t('figures.none')}</p>
        ) : (
          <UmpireFigures overridden={overridden} score={score} book={subject.book} />
        )}
      </section>
      {umpires.length === 0 ? null : (
        <section className="umpire-block" aria-labelledby="umpire-agreement">
          <h3 id="umpire-agreement">{t('agreement.title')}</h3>
          <UmpireAgreement part={part} />
        </section>
      )}
      {remarks.length === 0 ? null : (
        <section className="umpire-block" aria-labelledby="umpire-remarks">
          <h3 id="umpire-remarks">{t('remarks')}</h3>
          <ul className="umpire-said">
            {remarks.map(({ rater, question, says }) => (
              <li key={`${rater}/${question}`}>
                <span className="quiet">{asked.get(question) ?? question}</span> {rater}: {says}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
