import { useWords } from '#ui/text/i18n.ts';

interface DialogActsProps {
  /** What the main button says. */
  readonly does: string;
  readonly isReady: boolean;
  readonly onDo: () => void;
  readonly onCancel: () => void;
}

/** The two buttons under a dialog: leave it, or do what it is for. */
export function DialogActs({ does, isReady, onDo, onCancel }: DialogActsProps) {
  const t = useWords('desk');
  return (
    <div className="dialog-acts">
      <button type="button" className="button quiet-button" onClick={onCancel}>
        {t('dialog.cancel')}
      </button>
      <button
        type="button"
        className="button"
        disabled={!isReady}
        onClick={() => {
          onDo();
          onCancel();
        }}
      >
        {does}
      </button>
    </div>
  );
}
