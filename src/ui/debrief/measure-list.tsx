import type { MeasureScore } from '#scoring/score-card.ts';
import { useWords } from '#ui/text/i18n.ts';
import { FilterButton } from './filter-button.tsx';
import type { LedgerFilter } from './ledger-filter.ts';
import { MeasureBar } from './measure-bar.tsx';
import { MeasureRest } from './measure-rest.tsx';
import { MeasureValue } from './measure-value.tsx';

interface MeasureListProps {
  measures: readonly MeasureScore[];
  back?: LedgerFilter | undefined;
}

/** Measures of the profile: value, what each says, what it rests on; each opens onto its lines. */
export function MeasureList({ measures, back }: MeasureListProps) {
  const t = useWords('debrief');
  return (
    <ul className="measures">
      {measures.map((measure) =>
        measure.value === null ? (
          <li key={measure.id} className="measure-item">
            <span>{measure.label}</span>
            <span className="quiet small">{t('worked.notObserved')}</span>
            <p>{measure.says}</p>
          </li>
        ) : (
          <li key={measure.id} className="measure-item">
            <FilterButton to={{ by: 'measure', id: measure.id }} back={back}>
              {measure.label}
            </FilterButton>
            <MeasureValue leaf={measure} />
            <MeasureBar leaf={measure} />
            <p>
              {measure.says}{' '}
              <span className="measure-rest">
                <MeasureRest leaf={measure} />
              </span>
            </p>
          </li>
        ),
      )}
    </ul>
  );
}
