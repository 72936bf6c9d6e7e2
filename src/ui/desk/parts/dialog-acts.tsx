import { useWords } from '#ui/text/i18n.ts';
import { useSending } from './lacks.tsx';

interface DialogActsProps {
  /** What the main button says. */
  readonly does: string;
  /** Whether nothing is lacking; what is lacking says so when the button is pressed. */
  readonly isReady: boolean;
  /** Nothing that could be filled in would help. */
  readonly isVain?: boolean;
  readonly onDo: () => void;
  readonly onCancel: () => void;
}

/** The two buttons under a dialog: leave it, or do what it is for. */
export function DialogActs({ does, isReady, isVain = false, onDo, onCancel }: DialogActsProps) {
  const t = useWords('desk');
  const send = useSending(isReady, () => {
    onDo();
    onCancel();
  });
  return (
    <div className="dialog-acts">
      <button type="button" className="button quiet-button" onClick={onCancel}>
        {t('dialog.cancel')}
      </button>
      <button
        type="button"
        className="button"
        disabled={isVain}
        onClick={({ currentTarget }) => send(currentTarget)}
      >
        {does}
      </button>
    </div>
  );
}
