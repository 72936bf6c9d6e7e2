import { decisionStages } from '#doctrine/decision-model.ts';
import type { DecisionScore } from '#scoring/score-card.ts';
import { useWords } from '#ui/text/i18n.ts';
import { FilterButton } from './filter-button.tsx';
import { MeasureBar } from './measure-bar.tsx';
import { MeasureValue } from './measure-value.tsx';
import { nameOf, type NameBook } from './name-book.ts';

interface DecisionScoresProps {
  decisions: readonly DecisionScore[];
  book: NameBook;
}

/** Each joint decision by the five stages of the joint decision model; each opens onto its lines. */
export function DecisionScores({ decisions, book }: DecisionScoresProps) {
  const t = useWords('debrief');
  return (
    <div role="group" aria-labelledby="debrief-decisions">
      <div className="worked-bar">
        <h3 id="debrief-decisions">{t('evidence.decision')}</h3>
        <span className="quiet small">{t('worked.recorded', { count: decisions.length })}</span>
      </div>
      {decisions.length === 0 ? <p className="empty">{t('worked.noDecisions')}</p> : null}
      {decisions.map(({ decision, stages, ...leaf }) => (
        <div key={decision} className="decision-score">
          <h4>
            <FilterButton to={{ by: 'decision', id: decision, stage: null }}>
              {nameOf(book, 'decision', decision)}
            </FilterButton>
          </h4>
          <MeasureValue leaf={leaf} />
          <ul className="figures figures-end">
            {decisionStages.map(({ id }) => (
              <li key={id} className="figure">
                <FilterButton
                  to={{ by: 'decision', id: decision, stage: id }}
                  back={{ by: 'decision', id: decision, stage: null }}
                >
                  {t(`stages.${id}`)}
                </FilterButton>
                <MeasureBar leaf={stages[id]} />
                <MeasureValue leaf={stages[id]} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
