import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { DialogFrame } from '../parts/dialog-frame.tsx';

interface EndDialogProps {
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

/** Asks before the exercise ends, since an ended one cannot be played on. */
export function EndDialog({ onClose, onLeave }: EndDialogProps) {
  const t = useWords('desk');
  const { dispatch } = useDesk();
  return (
    <DialogFrame title={t('end.title')} alert onClose={onClose}>
      <p>{t('end.text')}</p>
      <div className="dialog-acts">
        <button type="button" className="button quiet-button" onClick={onClose}>
          {t('end.stay')}
        </button>
        <button type="button" className="button quiet-button" onClick={onLeave}>
          {t('end.leave')}
        </button>
        <button
          type="button"
          className="button danger-button"
          onClick={() => {
            dispatch({ type: 'end' });
            onClose();
          }}
        >
          {t('end.end')}
        </button>
      </div>
    </DialogFrame>
  );
}
