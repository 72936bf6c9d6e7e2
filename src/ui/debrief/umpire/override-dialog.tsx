import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ScoreLine } from '#scoring/score-card.ts';
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
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title" level={2}>
            {t('override.title')}
          </Heading>
          <OverrideForm desk={desk} line={line} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
