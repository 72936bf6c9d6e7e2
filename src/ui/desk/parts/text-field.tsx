import { useId, type KeyboardEvent } from 'react';
import { FullWords } from './full-words.tsx';
import { lackMarks, LackWords, useLack, type Lacks } from './lacks.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly hint?: string;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly className?: string;
  readonly autoFocus?: boolean;
  /** The most characters. */
  readonly longest?: number;
  /** Given where something has to be written. */
  readonly lacks?: Lacks;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** The longest text that a command takes. */
const longestText = 2000;

/** A labelled field for words: one line, or as many as `rows` says. */
export function TextField(props: TextFieldProps) {
  const id = useId();
  const { label, hint, rows, className } = props;
  const lack = useLack(props.lacks, 'words', id);
  const longest = props.longest ?? longestText;
  const shared = {
    id,
    value: props.value,
    maxLength: longest,
    ...(props.placeholder === undefined ? {} : { placeholder: props.placeholder }),
    ...lackMarks(lack, hint === undefined ? undefined : `${id}-hint`),
    ...(props.lacks === undefined ? {} : { 'aria-required': true }),
    ...(props.autoFocus ? { 'data-autofocus': true } : {}),
    ...(props.onKeyDown === undefined ? {} : { onKeyDown: props.onKeyDown }),
  };
  return (
    <div className={`field ${className ?? ''}`}>
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <LackWords lack={lack} />
      {rows === undefined ? (
        <input
          {...shared}
          className="input"
          type="text"
          onChange={(event) => props.onChange(event.target.value)}
        />
      ) : (
        <textarea
          {...shared}
          className="text-area"
          rows={rows}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
      <FullWords length={props.value.length} longest={longest} />
    </div>
  );
}
