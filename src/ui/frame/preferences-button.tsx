import { Button, DialogTrigger } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';
import { ModalFrame } from './modal-frame.tsx';
import { PreferencesForm } from './preferences-form.tsx';

interface PreferencesButtonProps {
  /** On a screen outside an exercise. */
  readonly outside?: boolean;
}

/** Opens how somebody wants their screens; in the bar of every screen. */
export function PreferencesButton({ outside = false }: PreferencesButtonProps) {
  const t = useWords('frame');
  return (
    <DialogTrigger>
      <Button
        className="button night-button square-button no-print"
        aria-label={t('preferences.open')}
      >
        <Sliders />
      </Button>
      <ModalFrame title={t('preferences.title')} size="narrow" outside={outside} isDismissable>
        {(close) => (
          <>
            <PreferencesForm />
            <div className="dialog-acts">
              <Button className="button" onPress={close}>
                {t('preferences.close')}
              </Button>
            </div>
          </>
        )}
      </ModalFrame>
    </DialogTrigger>
  );
}

function Sliders() {
  return (
    <svg
      viewBox="0 0 16 16"
      width="18"
      height="18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden
    >
      <path d="M1 4.5h7m4 0h3M1 11.5h3m4 0h7" />
      <circle cx="10" cy="4.5" r="2" />
      <circle cx="6" cy="11.5" r="2" />
    </svg>
  );
}
