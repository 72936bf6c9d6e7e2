import { useId, type Ref } from 'react';
import { useWords } from '#ui/text/i18n.ts';

interface SeedFieldProps {
  text: string;
  wrong: boolean;
  ref: Ref<HTMLInputElement>;
  onText: (text: string) => void;
  onAnother: () => void;
}

/** The seed, folded away: most never need it. */
export function SeedField({ text, wrong, ref, onText, onAnother }: SeedFieldProps) {
  const t = useWords('briefing');
  const id = useId();
  return (
    <details className="briefing-advanced">
      <summary>{t('start.advanced')}</summary>
      <div className="briefing-advanced-inside">
        <div className="field">
          <label htmlFor={id}>{t('start.seed')}</label>
          <div className="button-row">
            <input
              ref={ref}
              id={id}
              className="input briefing-seed"
              inputMode="numeric"
              autoComplete="off"
              maxLength={10}
              value={text}
              aria-invalid={wrong}
              aria-describedby={`${id}-hint`}
              onChange={(event) => onText(event.target.value)}
            />
            <button type="button" className="button quiet-button small-button" onClick={onAnother}>
              {t('start.another')}
            </button>
          </div>
          <p
            id={`${id}-hint`}
            className={wrong ? 'error-text' : 'hint'}
            role={wrong ? 'alert' : undefined}
          >
            {wrong ? t('start.seedWrong') : t('start.seedSays')}
          </p>
        </div>
      </div>
    </details>
  );
}
