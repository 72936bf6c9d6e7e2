import { decisionStages } from '#doctrine/decision-model.ts';
import type { DecisionScore } from '#scoring/score-card.ts';
import { useWords } from '#ui/text/i18n.ts';
import { MeasureBar } from './measure-bar.tsx';
import { MeasureRest } from './measure-rest.tsx';
import { MeasureValue } from './measure-value.tsx';
import { nameOf, type NameBook } from './name-book.ts';

interface DecisionScoresProps {
  decisions: readonly DecisionScore[];
  book: NameBook;
  chosen: boolean;
  onChoose: () => void;
}

/** Each joint decision by the five stages of the joint decision model. */
export function DecisionScores({ decisions, book, chosen, onChoose }: DecisionScoresProps) {
  const t = useWords('debrief');
  return (
    <div>
      <div className="worked-bar principle" data-selected={chosen}>
        <h3>
          <button
            type="button"
            className="principle-button"
            aria-pressed={chosen}
            onClick={onChoose}
          >
            {t('evidence.decision')}
          </button>
        </h3>
        <span className="quiet small">{t('worked.recorded', { count: decisions.length })}</span>
      </div>
      {decisions.length === 0 ? <p className="empty">{t('worked.noDecisions')}</p> : null}
      {decisions.map((decision) => (
        <div key={decision.decision} className="decision-score">
          <h4>{nameOf(book, 'decision', decision.decision)}</h4>
          <MeasureValue leaf={decision} />
          <p className="quiet small">
            <MeasureRest leaf={decision} />
          </p>
          <ul className="field-scores">
            {decisionStages.map(({ id }) => (
              <li key={id}>
                <span className="field-label">{t(`stages.${id}`)}</span>
                <MeasureBar leaf={decision.stages[id]} />
                <MeasureValue leaf={decision.stages[id]} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
