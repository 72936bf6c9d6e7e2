import type { ScoreLine } from '#scoring/score-card.ts';
import { ModalFrame } from '#ui/frame/modal-frame.tsx';
import { useWords } from '#ui/text/i18n.ts';
import { OverrideForm } from './override-form.tsx';
import type { UmpireDesk } from './umpire-part.ts';

interface OverrideDialogProps {
  desk: UmpireDesk;
  line: ScoreLine;
  onClose: () => void;
}

/** An umpire’s own points for a line, with name and reason. */
export function OverrideDialog({ desk, line, onClose }: OverrideDialogProps) {
  const t = useWords('umpire');
  return (
    <ModalFrame
      title={t('override.title')}
      isOpen
      isDismissable
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <OverrideForm desk={desk} line={line} onClose={onClose} />
    </ModalFrame>
  );
}
