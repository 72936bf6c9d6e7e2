import { useId, useRef, useState, type SubmitEvent } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { emptySheet, sheetOf } from './umpire-edit.ts';
import type { UmpireDesk } from './umpire-part.ts';

/** A name or initials, and a sheet is begun. */
export function UmpireBegin({ desk }: { desk: UmpireDesk }) {
  const t = useWords('umpire');
  const id = useId();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const begin = (event: SubmitEvent) => {
    event.preventDefault();
    const rater = name.trim();
    const isTaken = sheetOf(desk.umpires, rater) !== undefined;
    const wrong = rater === '' ? t('override.badRater') : isTaken ? t('who.taken') : '';
    setProblem(wrong);
    if (wrong !== '') {
      field.current?.focus();
      return;
    }
    desk.onWrite(emptySheet(rater));
    desk.onActive(rater);
    setName('');
  };
  return (
    <form className="umpire-begin" onSubmit={begin}>
      <div className="field">
        <label htmlFor={id}>{t('who.label')}</label>
        <input
          ref={field}
          id={id}
          className="input"
          maxLength={80}
          value={name}
          autoComplete="off"
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem`}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <button type="submit" className="button quiet-button">
        {t('who.add')}
      </button>
      <p id={`${id}-problem`} className="error-text" role="status" aria-label={t('problemLabel')}>
        {problem}
      </p>
    </form>
  );
}
