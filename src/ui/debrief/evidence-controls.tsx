import { useId } from 'react';
import { principles } from '#doctrine/principles.ts';
import type { Debrief } from '#analysis/debrief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { groupings, orders, type GroupBy, type OrderBy } from './evidence-groups.ts';
import { filterKey, type LedgerFilter } from './ledger-filter.ts';

interface EvidenceControlsProps {
  debrief: Debrief;
  by: GroupBy;
  order: OrderBy;
  filter: LedgerFilter | null;
  /** What the filter is called. */
  only: string | null;
  onBy: (by: GroupBy) => void;
  onOrder: (order: OrderBy) => void;
  onFilter: (filter: LedgerFilter | null) => void;
}

/** Which lines of evidence are shown, and how they are arranged. */
export function EvidenceControls(props: EvidenceControlsProps) {
  const { debrief, by, order, filter, only, onBy, onOrder, onFilter } = props;
  const t = useWords('debrief');
  const id = useId();
  const choices = filterChoices(debrief);
  const key = filter === null ? '' : filterKey(filter);
  const isListed = choices.some(({ choice }) => filterKey(choice) === key);
  return (
    <div className="evidence-controls no-print">
      <span className="evidence-control evidence-show">
        <label htmlFor={`${id}-show`}>{t('evidence.show')}</label>
        <select
          id={`${id}-show`}
          className="select"
          value={key}
          onChange={({ target }) =>
            onFilter(
              choices.find(({ choice }) => filterKey(choice) === target.value)?.choice ?? null,
            )
          }
        >
          <option value="">{t('evidence.everything')}</option>
          {filter === null || isListed ? null : <option value={key}>{only}</option>}
          {choices.map(({ choice, label, depth }) => (
            <option key={filterKey(choice)} value={filterKey(choice)}>
              {depth === 0 ? label : t('evidence.within', { label })}
            </option>
          ))}
        </select>
        {filter === null ? null : (
          <button
            type="button"
            className="button quiet-button small-button"
            onClick={() => onFilter(null)}
          >
            {t('evidence.all')}
          </button>
        )}
      </span>
      <Choice
        id={`${id}-by`}
        label={t('evidence.groupBy')}
        value={by}
        options={groupings.map((value) => ({ value, label: t(`evidence.${value}`) }))}
        onChange={onBy}
      />
      <Choice
        id={`${id}-order`}
        label={t('evidence.order')}
        value={order}
        options={orders.map((value) => ({ value, label: t(`evidence.${value}`) }))}
        onChange={onOrder}
      />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  id: string;
  label: string;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string }[];
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ id, label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <span className="evidence-control">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="select"
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}

interface FilterChoice {
  readonly choice: LedgerFilter;
  readonly label: string;
  readonly depth: 0 | 1;
}

/** Every principle with its observed measures, then those that stand beside them. */
function filterChoices({ score }: Debrief): FilterChoice[] {
  const under = (principle: string | null): FilterChoice[] =>
    score.measures
      .filter((measure) => measure.principle === principle && measure.value !== null)
      .map(({ id, label }) => ({ choice: { by: 'measure', id }, label, depth: 1 }));
  return [
    ...principles.flatMap(({ id, label }): FilterChoice[] => [
      { choice: { by: 'principle', id }, label, depth: 0 },
      ...under(id),
    ]),
    ...under(null),
  ];
}
