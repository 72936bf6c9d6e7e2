import { inWords } from '#kernel/time.ts';
import { useWords } from '#ui/text/i18n.ts';
import type { Lacks } from './lacks.tsx';
import { SelectField } from './select-field.tsx';

interface WithinFieldProps {
  readonly label: string;
  /** Seconds from now, as text; empty for no time. */
  readonly value: string;
  readonly onChange: (seconds: string) => void;
  /** What stands for no time; absent where a time is needed. */
  readonly none?: string;
  readonly lacks?: Lacks;
}

const times = [300, 600, 900, 1800, 3600];

/** By when, counted from now. */
export function WithinField({ label, value, onChange, none, lacks }: WithinFieldProps) {
  const t = useWords('desk');
  return (
    <SelectField
      label={label}
      value={value}
      {...(lacks === undefined ? {} : { lacks })}
      options={[
        ...(none === undefined ? [] : [{ id: '', label: none }]),
        ...times.map((seconds) => ({
          id: String(seconds),
          label: t('share.within', { time: inWords(seconds) }),
        })),
      ]}
      onChange={onChange}
    />
  );
}
