import { useId } from 'react';
import { useWords } from '#ui/text/i18n.ts';

interface ProblemProps {
  /** What has to be mended; empty for nothing. */
  problem: string;
}

interface ShortFieldProps extends ProblemProps {
  label: string;
  value: string;
  /** Whether it is where one begins. */
  focused: boolean;
  isNumber?: boolean;
  onChange: (value: string) => void;
}

export function ShortField(props: ShortFieldProps) {
  const { label, value, focused, isNumber = false, problem, onChange } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Problem id={id} says={problem} />
      <input
        id={id}
        className="input"
        maxLength={80}
        value={value}
        inputMode={isNumber ? 'decimal' : 'text'}
        autoFocus={focused}
        autoComplete="off"
        {...marks(id, problem)}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

interface ReasonFieldProps extends ProblemProps {
  value: string;
  onChange: (value: string) => void;
}

export function ReasonField({ value, problem, onChange }: ReasonFieldProps) {
  const t = useWords('umpire');
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('override.reason')}</label>
      <Problem id={id} says={problem} />
      <textarea
        id={id}
        className="text-area"
        rows={3}
        maxLength={1000}
        value={value}
        {...marks(id, problem)}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

function Problem({ id, says }: { id: string; says: string }) {
  return says === '' ? null : (
    <span id={`${id}-problem`} className="error-text">
      {says}
    </span>
  );
}

function marks(id: string, problem: string) {
  if (problem === '') return { 'aria-required': true };
  return { 'aria-required': true, 'aria-invalid': true, 'aria-describedby': `${id}-problem` };
}
