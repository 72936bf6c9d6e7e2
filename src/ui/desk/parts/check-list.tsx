import { useId } from 'react';
import { lackMarks, LackWords, useLack, type Lacks } from './lacks.tsx';
import type { Option } from './select-field.tsx';

interface CheckListProps {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly hint?: string;
  readonly columns?: boolean;
  /** Given where at least one is needed, or there can be too many. */
  readonly lacks?: Lacks;
}

/** Any number of a few things, each with its own box. */
export function CheckList(props: CheckListProps) {
  const { legend, options, chosen, onChange, hint, columns } = props;
  const id = useId();
  const lack = useLack(props.lacks, 'some', id);
  const isWrong = lack.says !== null;
  return (
    <fieldset
      className="check-list"
      {...lackMarks(lack, hint === undefined ? undefined : `${id}-hint`)}
      aria-invalid={undefined}
    >
      <legend className="label">{legend}</legend>
      {hint === undefined ? null : (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <LackWords lack={lack} />
      <div className={columns ? 'check-columns' : undefined}>
        {options.map(({ id: option, label }) => (
          <label key={option} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(option)}
              aria-invalid={isWrong || undefined}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? [...chosen, option]
                    : chosen.filter((other) => other !== option),
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
