import { useId, useRef, useState, type SubmitEvent } from 'react';
import type { Seconds } from '#kernel/time.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { daysLeft, typedTime } from './typed-time.ts';

interface TimeFieldProps {
  /** Called with a second of the exercise that is still to come. */
  readonly onTime: (at: Seconds) => void;
}

/** A time of day to wait for, as it is written in a log; with its day where there are several. */
export function TimeField({ onTime }: TimeFieldProps) {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const { now } = useView();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [wrong, setWrong] = useState('');
  const span = { clock: brief.clock, acts: brief.acts, now, end: brief.length };
  const days = daysLeft(span);
  const day = days.find((one) => one === chosen) ?? days[0];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = typedTime(text, span, day);
    if ('at' in found) {
      onTime(found.at);
      return;
    }
    setWrong(t(`wait.wrong.${found.wrong}`, { typed: text.trim(), now: names.clock(now) }));
    field.current?.focus();
  };
  return (
    <form className="wait-time" noValidate onSubmit={submit}>
      <label htmlFor={id}>{t('wait.typed')}</label>
      <div className="wait-time-row">
        {days.length < 2 ? null : (
          <select
            className="select"
            aria-label={t('wait.day')}
            value={day}
            onChange={(event) => {
              setChosen(event.target.value);
              setWrong('');
            }}
          >
            {days.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        )}
        <input
          ref={field}
          id={id}
          className="input"
          inputMode="numeric"
          autoComplete="off"
          maxLength={8}
          value={text}
          aria-invalid={wrong === '' ? undefined : true}
          aria-describedby={`${id}-hint ${id}-wrong`}
          onChange={(event) => {
            setText(event.target.value);
            setWrong('');
          }}
        />
        <button type="submit" className="button quiet-button">
          {t('wait.typedGo')}
        </button>
      </div>
      <p className="hint" id={`${id}-hint`}>
        {t('wait.typedHint')}
      </p>
      <div role="alert" aria-label={t('wait.wrongLabel')}>
        <p className="error-text" id={`${id}-wrong`}>
          {wrong}
        </p>
      </div>
    </form>
  );
}
