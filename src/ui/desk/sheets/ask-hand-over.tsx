import { useWords } from '#ui/text/i18n.ts';
import { DialogActs } from '../parts/dialog-acts.tsx';
import { DialogFrame } from '../parts/dialog-frame.tsx';

interface AskHandOverProps {
  readonly onSend: () => void;
  readonly onClose: () => void;
}

/** Asks before a hand-over that ends the exercise. */
export function AskHandOver({ onSend, onClose }: AskHandOverProps) {
  const t = useWords('desk');
  return (
    <DialogFrame title={t('handOver.askTitle')} alert onClose={onClose}>
      <p>{t('handOver.askText')}</p>
      <DialogActs does={t('handOver.askSend')} isReady onDo={onSend} onCancel={onClose} />
    </DialogFrame>
  );
}
