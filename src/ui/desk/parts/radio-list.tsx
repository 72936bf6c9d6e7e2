import { useId } from 'react';
import type { Option } from './select-field.tsx';

interface RadioListProps {
  readonly legend: string;
  readonly options: readonly (Option & { readonly hint?: string })[];
  /** The one chosen; null when none is yet. */
  readonly chosen: string | null;
  readonly onChange: (id: string) => void;
  readonly columns?: boolean;
}

/** One of a few things. */
export function RadioList({ legend, options, chosen, onChange, columns }: RadioListProps) {
  const name = useId();
  return (
    <fieldset className="check-list">
      <legend className="label">{legend}</legend>
      <div className={columns ? 'check-row' : undefined}>
        {options.map(({ id, label, hint }) => (
          <label key={id} className="choice">
            <input type="radio" name={name} checked={chosen === id} onChange={() => onChange(id)} />
            <span>
              {label}
              {hint === undefined ? null : <span className="hint"> {hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
