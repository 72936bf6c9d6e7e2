import type { Debrief } from '#analysis/debrief.ts';
import { ReviewTag } from '#ui/frame/review-tag.tsx';
import { useWords } from '#ui/text/i18n.ts';
import { FailuresNote } from './failures-note.tsx';
import { FilterButton } from './filter-button.tsx';
import { HeadlineSum } from './headline-sum.tsx';
import { MeasureBar } from './measure-bar.tsx';
import { MeasureRest } from './measure-rest.tsx';
import { MeasureValue } from './measure-value.tsx';
import { nameOf, type NameBook } from './name-book.ts';
import { headlineParts, weakestDecision, weakestLeg } from './weakest.ts';
import { OverriddenNote } from './umpire/overridden-note.tsx';

interface HeadlinesProps {
  debrief: Debrief;
  book: NameBook;
  reviewedBy: readonly string[];
}

/** The rating, and the two headlines: how far they can be trusted, and what holds them back. */
export function Headlines({ debrief, book, reviewedBy }: HeadlinesProps) {
  const t = useWords('debrief');
  const { score, ledger } = debrief;
  const { ratingMet: met, ratingPartlyMet: partly } = ledger.settings;
  return (
    <div className="headlines">
      <p className="headline-rating">
        {t('rating.overall')}{' '}
        <strong className={`rating rating-${score.rating}`}>{t(`rating.${score.rating}`)}</strong>{' '}
        <span className="quiet small">{t('rating.lower', { met, partly })}</span>
      </p>
      <p className="quiet small">
        {t('rating.formative')} <ReviewTag by={reviewedBy} />
      </p>
      <OverriddenNote />
      <FailuresNote />
      <SharedAwareness debrief={debrief} />
      <JointDecisions debrief={debrief} book={book} />
    </div>
  );
}

function SharedAwareness({ debrief }: { debrief: Debrief }) {
  const t = useWords('debrief');
  const { score } = debrief;
  const leaf = score.headlines.sharedAwareness;
  const labelOf = (part: string) => score.measures.find(({ id }) => id === part)?.label ?? part;
  const weakest = weakestLeg(score.information);
  return (
    <div className="headline">
      <h3>{t('worked.sharedAwareness')}</h3>
      <MeasureValue leaf={leaf} />
      <p>
        <MeasureRest leaf={leaf} />
      </p>
      {weakest === null ? null : (
        <p className="headline-why">
          {t('worked.weakest', { part: labelOf(weakest.part), value: Math.round(weakest.value) })}
        </p>
      )}
      <ul className="figures">
        {headlineParts.map((part) => (
          <li key={part} className="figure">
            <FilterButton to={{ by: 'measure', id: part }}>{labelOf(part)}</FilterButton>
            <MeasureBar leaf={score.information[part]} />
            <MeasureValue leaf={score.information[part]} />
          </li>
        ))}
      </ul>
      <HeadlineSum debrief={debrief} />
    </div>
  );
}

function JointDecisions({ debrief, book }: { debrief: Debrief; book: NameBook }) {
  const t = useWords('debrief');
  const { score } = debrief;
  const leaf = score.headlines.jointDecisions;
  const weakest = weakestDecision(score.decisions);
  return (
    <div className="headline">
      <h3>{t('worked.jointDecisions')}</h3>
      <MeasureValue leaf={leaf} />
      <p>{leaf.value === null ? t('worked.notObserved') : t('worked.meanOf', { count: leaf.n })}</p>
      {weakest === null ? null : (
        <p className="headline-why">
          {t('worked.weakestDecision', {
            decision: nameOf(book, 'decision', weakest.decision),
            stage: t(`stages.${weakest.stage}`).toLowerCase(),
            value: Math.round(weakest.value),
          })}
        </p>
      )}
    </div>
  );
}
