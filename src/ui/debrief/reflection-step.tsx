import { useId, useRef, useState, type SubmitEvent } from 'react';
import { ScreenHeading } from '#ui/frame/screen-heading.tsx';
import { TopBar } from '#ui/frame/top-bar.tsx';
import { useWords } from '#ui/text/i18n.ts';
import '#ui/frame/frame.css';
import './debrief.css';

interface ReflectionStepProps {
  /** The exercise, in a few words. */
  place: string;
  ready: boolean;
  onDone: (text: string) => void;
}

/** Asks for the trainee’s own account before any number is shown. */
export function ReflectionStep({ place, ready, onDone }: ReflectionStepProps) {
  const t = useWords('debrief');
  const id = useId();
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const isEmpty = text.trim() === '';
  const lacks = isTried && isEmpty;
  const done = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(isEmpty);
    if (isEmpty) field.current?.focus();
    else onDone(text.trim());
  };
  return (
    <div className="frame-page">
      <TopBar place={place} inExercise />
      <main className="reflection-step">
        <form className="panel form reflection-form" onSubmit={done}>
          <ScreenHeading title={t('reflect.title')} />
          <p>{t('reflect.ask')}</p>
          <div className="field">
            <label htmlFor={id}>{t('reflect.label')}</label>
            {lacks ? (
              <p id={`${id}-lacks`} className="error-text">
                {t('reflect.empty')}
              </p>
            ) : null}
            <textarea
              ref={field}
              id={id}
              className="text-area"
              rows={9}
              maxLength={5000}
              value={text}
              aria-invalid={lacks || undefined}
              aria-describedby={lacks ? `${id}-lacks ${id}-why` : `${id}-why`}
              onChange={(event) => setText(event.target.value)}
            />
            <p id={`${id}-why`} className="hint">
              {t('reflect.why')}
            </p>
          </div>
          <div className="button-row">
            <button type="submit" className="button">
              {t('reflect.save')}
            </button>
            <button type="button" className="button quiet-button" onClick={() => onDone('')}>
              {t('reflect.skip')}
            </button>
            <span className="quiet small" role="status" aria-label={t('reflect.stateLabel')}>
              {ready ? t('reflect.ready') : t('reflect.working')}
            </span>
          </div>
        </form>
      </main>
    </div>
  );
}
