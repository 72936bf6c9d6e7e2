import { principles, type PrincipleId } from '#doctrine/principles.ts';
import type { ScoreCard } from '#scoring/score-card.ts';
import { useWords } from '#ui/text/i18n.ts';
import { costliest } from './evidence-groups.ts';
import { MeasureBar } from './measure-bar.tsx';
import { MeasureValue } from './measure-value.tsx';

interface PrincipleScoresProps {
  score: ScoreCard;
  chosen: PrincipleId | 'decision' | null;
  onChoose: (principle: PrincipleId | null) => void;
}

/** The five principles; choosing one shows its evidence alone. */
export function PrincipleScores({ score, chosen, onChoose }: PrincipleScoresProps) {
  const t = useWords('debrief');
  return (
    <div role="group" aria-label={t('worked.principles')}>
      {principles.map(({ id, label }) => {
        const leaf = score.principles[id];
        const worst = costliest(score.lines.filter((line) => line.principle === id));
        return (
          <div key={id} className="principle" data-selected={chosen === id}>
            <h3>
              <button
                type="button"
                className="principle-button"
                aria-pressed={chosen === id}
                onClick={() => onChoose(chosen === id ? null : id)}
              >
                {label}
              </button>
            </h3>
            <MeasureValue leaf={leaf} />
            <MeasureBar leaf={leaf} />
            <p>
              {worst?.says ??
                (leaf.value === null
                  ? t('worked.notObserved')
                  : t('worked.rests', { count: leaf.n }))}
            </p>
          </div>
        );
      })}
    </div>
  );
}
