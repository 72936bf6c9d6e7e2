import { methaneFields } from '#doctrine/methane.ts';
import type { ScoreCard } from '#scoring/score-card.ts';
import { useWords } from '#ui/text/i18n.ts';
import { FilterButton } from './filter-button.tsx';
import { MeasureBar } from './measure-bar.tsx';
import { MeasureValue } from './measure-value.tsx';

/** M/ETHANE, field by field; each field opens onto its line. */
export function MethaneScores({ methane }: { methane: ScoreCard['methane'] }) {
  const t = useWords('debrief');
  return (
    <div role="group" aria-labelledby="debrief-methane">
      <div className="worked-bar">
        <h3 id="debrief-methane">{t('worked.methane')}</h3>
        <MeasureValue leaf={methane} />
      </div>
      <ul className="figures figures-end">
        {methaneFields.map(({ id, label }) => (
          <li key={id} className="figure">
            <FilterButton to={{ by: 'field', id }}>{label}</FilterButton>
            <MeasureBar leaf={methane.fields[id]} />
            <MeasureValue leaf={methane.fields[id]} />
          </li>
        ))}
      </ul>
    </div>
  );
}
