import { useId } from 'react';
import { lackMarks, LackWords, useLack, type Lacks } from './lacks.tsx';

export interface Option {
  readonly id: string;
  readonly label: string;
}

/** Options that belong together, under a heading of theirs. */
interface OptionGroup {
  readonly heading: string;
  readonly options: readonly Option[];
}

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (id: string) => void;
  readonly className?: string;
  /** More options, after the others. */
  readonly groups?: readonly OptionGroup[];
  /** Given where something has to be chosen. */
  readonly lacks?: Lacks;
}

/** A labelled list to choose one from. */
export function SelectField(props: SelectFieldProps) {
  const { label, value, options, onChange, className } = props;
  const id = useId();
  const lack = useLack(props.lacks, 'listed', id);
  return (
    <div className={`field ${className ?? ''}`}>
      <label htmlFor={id}>{label}</label>
      <LackWords lack={lack} />
      <select
        id={id}
        {...lackMarks(lack)}
        {...(props.lacks === undefined ? {} : { 'aria-required': true })}
        className="select"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(asOption)}
        {props.groups?.map(({ heading, options: grouped }) => (
          <optgroup key={heading} label={heading}>
            {grouped.map(asOption)}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function asOption({ id, label }: Option) {
  return (
    <option key={id} value={id}>
      {label}
    </option>
  );
}
