import { principles, type PrincipleId } from '#doctrine/principles.ts';
import type { Debrief } from '#analysis/debrief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { costliest } from './evidence-groups.ts';
import type { Filtering } from './filter-button.tsx';
import { fits, principleOf } from './ledger-filter.ts';
import { MeasureBar } from './measure-bar.tsx';
import { MeasureValue } from './measure-value.tsx';
import { PrincipleMeasures } from './principle-measures.tsx';

interface PrincipleScoresProps extends Filtering {
  debrief: Debrief;
}

/** The five principles; each opens onto its measures, and shows its evidence alone. */
export function PrincipleScores({ debrief, filter, onFilter }: PrincipleScoresProps) {
  const t = useWords('debrief');
  const open = principleOf(debrief, filter);
  return (
    <div role="group" aria-labelledby="debrief-principles">
      <div className="worked-bar">
        <h3 id="debrief-principles">{t('worked.principles')}</h3>
        <span className="quiet small">{t('worked.outOf')}</span>
      </div>
      {principles.map(({ id, label }) => (
        <Principle
          key={id}
          debrief={debrief}
          id={id}
          label={label}
          isOpen={open === id}
          onOpen={(toOpen) => onFilter(toOpen ? { by: 'principle', id } : null)}
        />
      ))}
    </div>
  );
}

interface PrincipleProps {
  debrief: Debrief;
  id: PrincipleId;
  label: string;
  isOpen: boolean;
  onOpen: (open: boolean) => void;
}

function Principle({ debrief, id, label, isOpen, onOpen }: PrincipleProps) {
  const t = useWords('debrief');
  const { score } = debrief;
  const leaf = score.principles[id];
  const worst = costliest(
    score.lines.filter((line) => fits(debrief, { by: 'principle', id }, line)),
  );
  const inside = `debrief-principle-${id}`;
  return (
    <div className="principle" data-selected={isOpen}>
      <h4>
        <button
          type="button"
          className="principle-button"
          aria-expanded={isOpen}
          aria-controls={inside}
          onClick={() => onOpen(!isOpen)}
        >
          {label}
        </button>
      </h4>
      <MeasureValue leaf={leaf} />
      <MeasureBar leaf={leaf} />
      {leaf.value === null ? <p>{t('worked.notObserved')}</p> : null}
      {!isOpen && worst !== undefined ? (
        <p className="principle-worst no-print">
          <span className="quiet">{t('worked.costliest')}</span> {worst.says}
        </p>
      ) : null}
      <div id={inside} className="principle-inside" hidden={!isOpen}>
        <PrincipleMeasures
          principle={id}
          value={leaf.value}
          measures={score.measures.filter((measure) => measure.principle === id)}
        />
      </div>
    </div>
  );
}
