import { useId } from 'react';
import { lackMarks, LackWords, useLack, type Lacks } from './lacks.tsx';
import type { Option } from './select-field.tsx';

interface RadioListProps {
  readonly legend: string;
  readonly options: readonly (Option & { readonly hint?: string })[];
  /** The one chosen; null when none is yet. */
  readonly chosen: string | null;
  readonly onChange: (id: string) => void;
  readonly columns?: boolean;
  /** Given where one has to be chosen. */
  readonly lacks?: Lacks;
}

/** One of a few things. */
export function RadioList(props: RadioListProps) {
  const { legend, options, chosen, onChange, columns, lacks } = props;
  const name = useId();
  const lack = useLack(lacks, 'one', name);
  return (
    <fieldset
      className="check-list"
      {...lackMarks(lack)}
      {...(lacks === undefined ? {} : { role: 'radiogroup', 'aria-required': true })}
    >
      <legend className="label">{legend}</legend>
      <LackWords lack={lack} />
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
