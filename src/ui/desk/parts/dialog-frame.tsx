import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface DialogFrameProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** An alert cannot be dismissed by a press beside it. */
  readonly alert?: boolean;
  readonly children: ReactNode;
}

/** A dialog over the desk. It is shown as long as it is rendered. */
export function DialogFrame({ title, onClose, wide, alert, children }: DialogFrameProps) {
  return (
    <ModalOverlay
      className="veil no-print"
      isOpen
      isDismissable={!alert}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={wide ? 'modal wide-modal' : 'modal'}>
        <Dialog className="dialog" role={alert ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
