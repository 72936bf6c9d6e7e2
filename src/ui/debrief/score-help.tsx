import { useState } from 'react';
import { ModalFrame } from '#ui/frame/modal-frame.tsx';
import { useWords } from '#ui/text/i18n.ts';

const parts = ['headlines', 'profile', 'points', 'fair', 'beside', 'umpire'] as const;
const steps = ['weight', 'clock', 'late', 'sum'] as const;

/** How the score works, with one line worked: the trainee’s guide in short, for there may be no network. */
export function ScoreHelp() {
  const t = useWords('debrief');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="plain-button" onClick={() => setOpen(true)}>
        {t('help.open')}
      </button>
      <ModalFrame title={t('help.title')} isDismissable isOpen={isOpen} onOpenChange={setOpen}>
        {(close) => (
          <div className="score-help">
            <dl>
              {parts.map((part) => (
                <div key={part}>
                  <dt>{t(`help.${part}.title`)}</dt>
                  <dd>{t(`help.${part}.says`)}</dd>
                </div>
              ))}
            </dl>
            <h3>{t('help.worked.title')}</h3>
            <p className="help-line">{t('help.worked.line')}</p>
            <ol>
              {steps.map((step) => (
                <li key={step}>{t(`help.worked.${step}`)}</li>
              ))}
            </ol>
            <div className="button-row">
              <button type="button" className="button" onClick={close}>
                {t('help.close')}
              </button>
            </div>
          </div>
        )}
      </ModalFrame>
    </>
  );
}
