import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
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
      <ModalOverlay className="veil" isDismissable isOpen={isOpen} onOpenChange={setOpen}>
        <Modal className="modal">
          <Dialog className="dialog score-help">
            {({ close }) => (
              <>
                <Heading slot="title" level={2}>
                  {t('help.title')}
                </Heading>
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
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
