import type { Option } from './select-field.tsx';

interface CheckListProps {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly hint?: string;
  readonly columns?: boolean;
}

/** Any number of a few things, each with its own box. */
export function CheckList({ legend, options, chosen, onChange, hint, columns }: CheckListProps) {
  return (
    <fieldset className="check-list">
      <legend className="label">{legend}</legend>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      <div className={columns ? 'check-columns' : undefined}>
        {options.map(({ id, label }) => (
          <label key={id} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(
                  event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id),
                )
              }
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
