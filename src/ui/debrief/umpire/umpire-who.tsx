import { useId, useState, type SubmitEvent } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { AskDialog } from '#ui/frame/ask-dialog.tsx';
import { emptySheet, sheetOf } from './umpire-edit.ts';
import type { UmpireDesk } from './umpire-part.ts';

/** As many as a record carries. */
const mostSheets = 12;

/** Whose sheet is written: those that there are, and a name to begin another. */
export function UmpireWho({ desk }: { desk: UmpireDesk }) {
  const t = useWords('umpire');
  const id = useId();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  const [asking, setAsking] = useState(false);
  const { umpires, active } = desk;
  const begin = (event: SubmitEvent) => {
    event.preventDefault();
    const rater = name.trim();
    const wrong =
      rater === ''
        ? t('override.badRater')
        : sheetOf(umpires, rater) !== undefined
          ? t('who.taken')
          : '';
    setProblem(wrong);
    if (wrong !== '') return;
    desk.onWrite(emptySheet(rater));
    desk.onActive(rater);
    setName('');
  };
  return (
    <div className="umpire-who no-print">
      {umpires.length === 0 ? <p className="quiet small">{t('who.none')}</p> : null}
      {umpires.length === 0 ? null : (
        <fieldset className="umpire-raters">
          <legend>{t('who.write')}</legend>
          {umpires.map(({ rater }) => (
            <label key={rater} className="choice">
              <input
                type="radio"
                name={`${id}-rater`}
                checked={active?.rater === rater}
                onChange={() => desk.onActive(rater)}
              />
              {rater}
            </label>
          ))}
        </fieldset>
      )}
      {umpires.length < mostSheets ? (
        <form className="umpire-begin" onSubmit={begin}>
          <div className="field">
            <label htmlFor={id}>{t('who.label')}</label>
            <input
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
          <p id={`${id}-problem`} className="error-text" role="status">
            {problem}
          </p>
        </form>
      ) : (
        <p className="quiet small">{t('who.full', { count: mostSheets })}</p>
      )}
      {umpires.length === 1 ? <p className="quiet small">{t('who.lone')}</p> : null}
      {active === null ? null : (
        <button
          type="button"
          className="button quiet-button small-button"
          onClick={() => setAsking(true)}
        >
          {t('who.remove', { rater: active.rater })}
        </button>
      )}
      <AskDialog
        isOpen={asking}
        words={{
          title: t('who.removeTitle'),
          says: t('who.removeSays', { rater: active?.rater ?? '' }),
          confirm: t('who.removeConfirm'),
          cancel: t('who.cancel'),
        }}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          if (active !== null) desk.onRemove(active.rater);
        }}
      />
    </div>
  );
}
