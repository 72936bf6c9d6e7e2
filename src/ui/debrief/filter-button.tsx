import { use, createContext, type ReactNode } from 'react';
import { isSameFilter, type LedgerFilter } from './ledger-filter.ts';

/** What the ledger shows, and how that is changed. */
export interface Filtering {
  readonly filter: LedgerFilter | null;
  readonly onFilter: (filter: LedgerFilter | null) => void;
}

export const FilterContext = createContext<Filtering>({
  filter: null,
  onFilter: () => undefined,
});

interface FilterButtonProps {
  to: LedgerFilter;
  /** Where pressing it again leads; all lines, if to nothing narrower. */
  back?: LedgerFilter | undefined;
  children: ReactNode;
}

/** The name of a figure; pressed, the ledger shows the lines that it rests on and no others. */
export function FilterButton({ to, back, children }: FilterButtonProps) {
  const { filter, onFilter } = use(FilterContext);
  const isOn = isSameFilter(filter, to);
  return (
    <button
      type="button"
      className="figure-button"
      aria-pressed={isOn}
      onClick={() => onFilter(isOn ? (back ?? null) : to)}
    >
      {children}
    </button>
  );
}
