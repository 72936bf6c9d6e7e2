import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { DialogFrame } from '../parts/dialog-frame.tsx';

interface EndedDialogProps {
  readonly onEnd: () => void;
  readonly onLook: () => void;
}

/** The exercise is over: on to the debrief. */
export function EndedDialog({ onEnd, onLook }: EndedDialogProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { ended } = useView();
  if (ended === null) return null;
  return (
    <DialogFrame title={t('ended.title')} alert onClose={onLook}>
      <p>{t(`ended.${ended.reason}`, { time: names.time(ended.at) })}</p>
      <div className="dialog-acts">
        <button type="button" className="button quiet-button" onClick={onLook}>
          {t('ended.look')}
        </button>
        <button type="button" className="button" onClick={onEnd}>
          {t('ended.debrief')}
        </button>
      </div>
    </DialogFrame>
  );
}
